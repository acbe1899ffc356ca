import { isServer } from 'lit';

/** Whether there is no page: Lit's own, whose type is that of a browser. Where a bundle is for browsers, what asks it is left out. */
export const isOnServer: boolean = isServer;
