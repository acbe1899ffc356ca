/* global window, document, ReportingObserver -- runs in the page */

/** Keeps, from the first moment of a page, what its policies would not have: the events of it, and what the browser reports. */
export function watchViolations() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (violation) => {
    window.violations.push(`${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`);
  });
  const keep = (reports) =>
    window.violations.push(...reports.map(({ type, body }) => `${type} ${JSON.stringify(body)}`));
  const types = ['csp-violation', 'integrity-violation', 'coep', 'coop', 'permissions-policy-violation'];
  const observer = new ReportingObserver(keep, { types, buffered: true });
  observer.observe();
  window.keepReports = () => keep(observer.takeRecords());
}
