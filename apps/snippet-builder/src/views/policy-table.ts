import { html, nothing } from 'lit';
import { policyText, type Directive } from '../snippet/policy.ts';
import { renderCode, type CopyActions } from './code.ts';
import type { PageContext } from './page-context.ts';
import { withCode } from './with-code.ts';

/** What a Content-Security-Policy has to allow, and why. */
export function renderPolicy(
  { strings }: PageContext,
  directives: readonly Directive[],
  actions: CopyActions,
): unknown {
  const always = directives.filter(({ isConditional }) => !isConditional);
  const conditional = directives.filter(({ isConditional }) => isConditional);
  const copyable = (name: string, title: string, some: readonly Directive[]): unknown =>
    some.length ? renderCode({ name, title, text: policyText(some) }, strings, actions) : nothing;
  return html`<section aria-labelledby="h-policy">
    <h2 id="h-policy">${strings.policy}</h2>
    <p>${strings.policyIntro}</p>
    ${copyable('policy', strings.policyLines, always)}
    ${copyable('policy-conditional', strings.conditional, conditional)}
    <table>
      <thead>
        <tr>
          <th scope="col">${strings.directive}</th>
          <th scope="col">${strings.why}</th>
        </tr>
      </thead>
      <tbody>
        ${directives.map(
          ({ name, reason }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${withCode(strings.reasons[reason])}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${withCode(strings.needsAccess)}</p>
  </section>`;
}
