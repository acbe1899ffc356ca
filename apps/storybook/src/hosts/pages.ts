import { html, type TemplateResult } from 'lit';

type Page = (element: TemplateResult, isDark: boolean) => TemplateResult;

/** Made-up pages around the element, each in the classes of its host. A host that is not here has nothing around the element. */
export const PAGES: Readonly<Record<string, Page>> = {
  uswds: uswdsPage,
  bootstrap: bootstrapPage,
  drupal: (element) => html`
    ${columns(element)}
    <footer class="host-foot" lang="en" dir="ltr">Sample: foot of the page</footer>
  `,
  column: columns,
  hostile: hostilePage,
};

/** @see https://designsystem.digital.gov/templates/documentation-page/ */
function uswdsPage(element: TemplateResult): TemplateResult {
  return html`
    <header class="usa-header usa-header--basic" lang="en" dir="ltr">
      <div class="usa-nav-container">
        <div class="usa-navbar">
          <div class="usa-logo"><em class="usa-logo__text">Sample agency</em></div>
        </div>
      </div>
    </header>
    <div class="usa-section">
      <div class="grid-container">
        <div class="grid-row grid-gap">
          <div class="usa-layout-docs__sidenav desktop:grid-col-3" lang="en" dir="ltr">
            <nav aria-label="Side navigation">
              <ul class="usa-sidenav">
                <li class="usa-sidenav__item"><a class="usa-current" href="https://agency.example/">This page</a></li>
                <li class="usa-sidenav__item"><a href="https://agency.example/other">Another page</a></li>
              </ul>
            </nav>
          </div>
          <main class="usa-layout-docs__main desktop:grid-col-9 usa-prose">
            <h1 lang="en" dir="ltr">Sample: a page of an agency</h1>
            ${text('usa-link')}
            <p lang="en" dir="ltr"><button type="button" class="usa-button">A button of the page</button></p>
            <div class="host-element">${element}</div>
          </main>
        </div>
      </div>
    </div>
    <footer class="usa-footer usa-footer--slim" lang="en" dir="ltr">
      <div class="usa-footer__secondary-section"><div class="grid-container">Sample: foot of the page</div></div>
    </footer>
  `;
}

/** @see https://getbootstrap.com/docs/5.3/customize/color-modes/ */
function bootstrapPage(element: TemplateResult, isDark: boolean): TemplateResult {
  return html`
    <div class="bg-body text-body min-vh-100" data-bs-theme=${isDark ? 'dark' : 'light'}>
      <header class="navbar border-bottom" lang="en" dir="ltr">
        <div class="container"><span class="navbar-brand">Sample agency</span></div>
      </header>
      <main class="container py-4">
        <div class="row g-4">
          <div class="col-lg-3" lang="en" dir="ltr">
            <h1 class="h3">Sample: a page of an agency</h1>
            ${text()}
            <p><button type="button" class="btn btn-primary">A button of the page</button></p>
          </div>
          <div class="col-lg-9"><div class="host-element">${element}</div></div>
        </div>
      </main>
      <footer class="container py-3 border-top" lang="en" dir="ltr">Sample: foot of the page</footer>
    </div>
  `;
}

function columns(element: TemplateResult): TemplateResult {
  return html`
    <header class="host-bar" lang="en" dir="ltr">Sample agency</header>
    <main class="host-body">
      <div class="host-text" lang="en" dir="ltr">${plainText()}</div>
      <div class="host-element">${element}</div>
    </main>
  `;
}

/** As the hostile page of the partner site is built. */
function hostilePage(element: TemplateResult): TemplateResult {
  return html`
    <main>
      <section lang="en" dir="ltr">${plainText()}</section>
      <section class="host-element">${element}</section>
    </main>
  `;
}

/** In no classes: for pages whose style sheet styles the tags. */
const plainText = (): TemplateResult => html`
  <h1>Sample: a page of an agency</h1>
  ${text()}
  <p><button type="button">A button of the page</button></p>
`;

const text = (link = ''): TemplateResult => html`
  <p lang="en" dir="ltr">
    Text of the page, with <a class=${link} href="https://agency.example/">a link</a> and a list:
  </p>
  <ul lang="en" dir="ltr">
    <li>first entry</li>
    <li>second entry</li>
  </ul>
`;
