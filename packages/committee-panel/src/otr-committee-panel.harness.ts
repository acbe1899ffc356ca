import type { OtrCommitteePanel } from './otr-committee-panel.ts';

/** Speaks of a panel as a visitor would; knows its shadow tree, so that tests need not. */
export class PanelHarness {
  readonly element: OtrCommitteePanel;

  constructor(element: OtrCommitteePanel) {
    this.element = element;
  }

  /** Waits until a condition holds; after fifteen seconds fails with the panel's text. */
  async until(condition: () => boolean): Promise<void> {
    for (const end = Date.now() + 15_000; !condition();) {
      if (Date.now() > end) throw new Error(`The panel did not get there. It shows: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.element.updateComplete;
  }

  /** Waits for the committee, its sections in their form, and the meetings where there are any to wait for. */
  async ready(hasMeetings = true): Promise<this> {
    await this.until(() => this.sections.length > 0 && (!hasMeetings || this.find('.next') !== null));
    return this;
  }

  /** In audit mode an element of the page. */
  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get text(): string {
    return words(this.find('.root'));
  }

  get title(): string {
    return words(this.find('.title'));
  }

  get lead(): string {
    return words(this.find('.lead'));
  }

  get notice(): string {
    return words(this.find('.notice'));
  }

  /** Of the line beside the sentence that says how the content fares. */
  get noticeColor(): string {
    return getComputedStyle(this.find('.notice')!).borderInlineStartColor;
  }

  /** Names of the sections, in their order. */
  get sections(): string[] {
    return this.all('.section .name').map(words);
  }

  get isTabs(): boolean {
    return this.find('[role="tablist"]') !== null;
  }

  /** The section that a visitor sees: of tabs the chosen one, of disclosures those that are open. */
  get shown(): string[] {
    return this.all('.section')
      .filter((section) => (section instanceof HTMLDetailsElement ? section.open : !section.matches('.off')))
      .map((section) => words(section.querySelector('.name')));
  }

  /** Whether what stands in the tag is on screen. */
  get showsTagContent(): boolean {
    return this.find('slot') !== null;
  }

  /** What is said under a word, wherever it first stands; undefined where nothing is. */
  fact(term: string, within: ParentNode = this.root): string | undefined {
    const row = [...within.querySelectorAll('dl > div')].find((div) => words(div.querySelector('dt')) === term);
    return row && words(row.querySelector('dd'));
  }

  /** Meetings, each as its date and what became of it. */
  get meetings(): string[] {
    return this.all('.meetings > li').map((item) =>
      [item.querySelector('.when'), item.querySelector('.tag')].map(words).join(': '),
    );
  }

  meeting(date: string): HTMLElement {
    const found = this.all('.meetings > li').find((item) => words(item.querySelector('.when')).startsWith(date));
    if (!found) throw new Error(`No meeting on ${date} among: ${this.meetings.join('; ')}`);
    return found;
  }

  get years(): string[] {
    return this.all('.year > summary').map(words);
  }

  /** People of the table, by name. */
  get people(): string[] {
    return this.all('tbody tr').map((row) => words(row.querySelector('th')));
  }

  async search(text: string): Promise<void> {
    const input = this.root.querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Clicks the button with this name, or how it begins. */
  async click(name: string): Promise<void> {
    const button = this.all('button').find((candidate) => words(candidate).startsWith(name));
    if (!button) throw new Error(`No button "${name}" among: ${this.all('button').map(words).join('; ')}`);
    button.click();
    await this.element.updateComplete;
  }

  /** A key pressed where the focus is. */
  async press(key: string): Promise<void> {
    this.root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await this.element.updateComplete;
  }

  get focused(): string {
    return words(this.root.activeElement ?? document.activeElement);
  }

  get links(): string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.href);
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
}

const words = (element: Node | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
