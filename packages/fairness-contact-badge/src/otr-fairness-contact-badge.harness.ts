import type { OtrFairnessContactBadge } from './otr-fairness-contact-badge.ts';

/** Speaks of a badge as a visitor would; knows its shadow tree, so that tests need not. */
export class BadgeHarness {
  readonly element: OtrFairnessContactBadge;

  constructor(element: OtrFairnessContactBadge) {
    this.element = element;
  }

  /** Waits until a condition holds; after fifteen seconds fails with the badge's text. */
  async until(condition: () => boolean): Promise<void> {
    for (const end = Date.now() + 15_000; !condition();) {
      if (Date.now() > end) throw new Error(`The badge did not get there. It shows: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.element.updateComplete;
  }

  async ready(): Promise<this> {
    await this.until(() => this.find('.tel, .contact') !== null);
    return this;
  }

  /** What is on screen of the badge itself, hidden words included. */
  get text(): string {
    return words(this.find('.root'));
  }

  get headings(): string[] {
    return this.all('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${words(heading)}`);
  }

  /** What the links of a kind say, and where they lead. */
  links(scheme: string): [text: string, address: string][] {
    return this.all(`a[href^="${scheme}"]`).map((link) => [words(link), (link as HTMLAnchorElement).href]);
  }

  /** What stands beside a term of the nth contact. */
  row(term: string, contact = 0): string | undefined {
    const rows = [...(this.all('.contact')[contact]?.querySelectorAll('dl > div') ?? [])];
    const found = rows.find((row) => words(row.querySelector('dt')) === term);
    return found && words(found.querySelector('dd'));
  }

  get alerts(): string[] {
    return this.all('.alert').map(words);
  }

  /** Of the line beside the sentence that says how the content fares. */
  get noticeColor(): string {
    return getComputedStyle(this.find('.alert')!).borderInlineStartColor;
  }

  /** Whether the content of the tag is on screen. */
  get showsTagContent(): boolean {
    return this.find('slot:not([name])') !== null;
  }

  get choices(): string[] {
    return [...this.#select.options].map(({ text }) => text);
  }

  get chosen(): string {
    return this.#select.value;
  }

  async choose(state: string): Promise<void> {
    this.#select.value = state;
    this.#select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  pressKeyOfChoice(key: string): void {
    this.#select.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }

  get region(): string {
    return words(this.find('.finder [aria-live]') ?? this.find('.region')?.parentElement);
  }

  button(name: string, at = 0): HTMLElement {
    const found = this.all('button').filter((button) => words(button).startsWith(name))[at];
    if (!found) throw new Error(`No button "${name}" in: ${this.text}`);
    return found;
  }

  /** What became of the last thing that was asked for. */
  get said(): string {
    return this.all('.said').map(words).join('');
  }

  get qrLabel(): string | null | undefined {
    return this.find('.qr')?.getAttribute('aria-label');
  }

  find(selector: string): HTMLElement | null {
    return this.element.renderRoot.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  get #select(): HTMLSelectElement {
    return this.find('select') as HTMLSelectElement;
  }
}

const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
