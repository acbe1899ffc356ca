import '@otr-elements/tokens'; // bites: walls/imports unlisted may not import @otr-elements/tokens
