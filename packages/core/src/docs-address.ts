/** Where the documentation of this project can be read; warnings point there. */
export const DOCS_ADDRESS = 'https://github.com/otr-elements/otr-elements/blob/main';
