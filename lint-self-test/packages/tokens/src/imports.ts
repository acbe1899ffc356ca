import '@otr-elements/core'; // bites: walls/imports tokens may not import @otr-elements/core
