import { isOnServer } from '@otr-elements/core';
import type { LitElement, ReactiveController } from 'lit';
import { readHashPart, withHashPart } from '../hash-part.ts';
import { formatWhereabouts, parseWhereabouts } from '../whereabouts-text.ts';
import type { Navigation } from './navigation.ts';

/**
 * Owns: one part of the address's hash, which says where the visitor is, and what a link there says.
 * Does not own: the rest of the hash, the page's history, and where the visitor goes.
 */
export class HashController implements ReactiveController {
  readonly #host: LitElement;
  readonly #visitor: Navigation;
  #key: string | undefined;
  #text = '';
  #linked: string | undefined;

  constructor(host: LitElement, visitor: Navigation) {
    this.#host = host;
    this.#visitor = visitor;
    host.addController(this);
  }

  /** Keeps whereabouts under a key from now on, and goes where the address says; without a key it keeps none. */
  use(key: string | undefined): void {
    if (key === this.#key || isOnServer) return;
    this.#key = key;
    this.#text = '';
    this.#read();
  }

  /** The key of the event that the address names, once. */
  takeLinkedEvent(): string | undefined {
    const linked = this.#linked;
    this.#linked = undefined;
    return linked;
  }

  /** Address of the page with an event opened; undefined where the hash is not ours to write. */
  linkTo(chosen: string): string | undefined {
    return this.#addressOf(formatWhereabouts({ chosen }));
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#read);
  }

  hostUpdated(): void {
    const text = formatWhereabouts(this.#visitor.at);
    const isStep = this.#visitor.takeStep();
    if (this.#key === undefined || text === this.#text || !this.#host.isConnected) return;
    this.#text = text;
    const address = this.#addressOf(text);
    // What the page's own router keeps in its state stays there.
    if (address && isStep) history.pushState(history.state, '', address);
    else if (address) history.replaceState(history.state, '', address);
  }

  readonly #read = (): void => {
    const text = this.#key === undefined ? '' : readHashPart(location.hash, this.#key);
    if (this.#key === undefined || text === this.#text) return;
    const at = parseWhereabouts(text);
    this.#text = formatWhereabouts(at);
    this.#linked = at.chosen;
    this.#visitor.at = at;
    this.#host.requestUpdate();
  };

  #addressOf(text: string): string | undefined {
    const hash = this.#key === undefined ? undefined : withHashPart(location.hash, this.#key, text);
    return hash === undefined ? undefined : Object.assign(new URL(location.href), { hash }).href;
  }
}
