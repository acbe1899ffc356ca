import { isOnServer, type OtrElement } from '@otr-elements/core';
import type { ReactiveController } from 'lit';
import { SECTIONS, type SectionName } from './sections.ts';

/**
 * Owns: which section is chosen, and links to sections: `#coac-meetings` opens the meetings of the committee `coac`.
 * Does not own: how sections look; the page's address, which it never changes.
 */
export class SectionController implements ReactiveController {
  readonly #host: OtrElement;
  #committee: string | undefined;
  #isDue = true;
  chosen: SectionName = 'about';

  constructor(host: OtrElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows links to sections of this committee from now on. */
  use(committee: string | undefined): void {
    this.#committee = committee;
    const linked = this.#linked;
    if (this.#isDue && linked) this.chosen = linked;
  }

  linkTo(section: SectionName): string {
    const page = isOnServer ? '' : location.href.replace(/#.*/, '');
    return `${page}#${this.#prefix}${section}`;
  }

  /** The visitor chooses a tab, which has the focus then. */
  choose(section: SectionName): void {
    this.chosen = section;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#find(`tab-${section}`)?.focus();
    });
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#handleHashChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#handleHashChange);
  }

  /** Once what the address names is there, it is shown. */
  hostUpdated(): void {
    const section = this.#isDue && this.#linked && this.#find(this.chosen);
    if (!section) return;
    this.#isDue = false;
    if (section instanceof HTMLDetailsElement) section.open = true;
    section.scrollIntoView();
    section.querySelector<HTMLElement>('.name')?.focus({ preventScroll: true });
  }

  readonly #handleHashChange = (): void => {
    this.#isDue = true;
    this.#host.requestUpdate();
  };

  get #prefix(): string {
    return `${encodeURIComponent(this.#committee ?? '')}-`;
  }

  get #linked(): SectionName | undefined {
    return isOnServer ? undefined : SECTIONS.find((section) => location.hash === `#${this.#prefix}${section}`);
  }

  #find(name: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`#${this.#host.idOf(name)}`);
  }
}
