/** Hosts by what only their own style sheet does: the face of a button or of the page. */
export const HOSTS = {
  uswds: { of: '.usa-button', property: 'fontFamily', is: /^"Source Sans Pro Web"/ },
  bootstrap: { of: '.btn-primary', property: 'backgroundColor', is: /^rgb\(13, 110, 253\)$/ },
  drupal: { of: '.host-bar', property: 'backgroundImage', is: /^linear-gradient/ },
  column: { of: '.host-element', property: 'inlineSize', is: /^280px$/ },
  small: { of: 'html', property: 'fontSize', is: /^10px$/ },
  hostile: { of: '.host-page p', property: 'textTransform', is: /^uppercase$/ },
};

/** Names of the style sheets that hosts have put on a page. */
export const sheets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('link[data-host-sheet]')].map(({ href }) => href.split('/').at(-1)),
  );

/** Of the first that there is. */
export const look = (page, { of, property }) =>
  page
    .locator(of)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property);
