import type { OtrProgramCard } from './otr-program-card.ts';
import type { OtrProgramCards } from './otr-program-cards.ts';

/** Speaks of a card as a visitor would; knows its shadow tree, so that tests need not. */
export class CardHarness {
  readonly element: OtrProgramCard;

  constructor(element: OtrProgramCard) {
    this.element = element;
  }

  /** Waits until a condition holds; after fifteen seconds fails with the card's text. */
  async until(condition: () => boolean): Promise<this> {
    for (const end = Date.now() + 15_000; !condition();) {
      if (Date.now() > end) throw new Error(`The card did not get there. It shows: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.element.updateComplete;
    return this;
  }

  /** Waits for the program, and for what its events say. */
  ready(): Promise<this> {
    return this.until(() => !!this.find('.title') && !this.find('.bar'));
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

  get heading(): string | undefined {
    return this.find('.title')?.localName;
  }

  get titleLink(): HTMLAnchorElement | null {
    return this.root.querySelector('.title a');
  }

  /** What the card says of time, a line each. */
  get when(): string[] {
    return this.all('.when p').map(words);
  }

  /** Month and day of the badge. */
  get badge(): string | undefined {
    const badge = this.find('.badge');
    return badge ? words(badge) : undefined;
  }

  get badgeTime(): string | undefined {
    return this.root.querySelector<HTMLTimeElement>('.badge')?.dateTime;
  }

  get summary(): string {
    return words(this.find('.summary'));
  }

  get facts(): string[] {
    return this.all('.fact').map(words);
  }

  get tags(): string[] {
    return this.all('.tags li').map(words);
  }

  get actions(): string[] {
    return this.all('.actions li').map(words);
  }

  action(text: string): HTMLAnchorElement | undefined {
    return (this.all('.actions a') as HTMLAnchorElement[]).find((link) => words(link).startsWith(text));
  }

  get image(): HTMLImageElement | null {
    return this.root.querySelector('img');
  }

  get notice(): string {
    return words(this.find('.notice p'));
  }

  tryAgain(): void {
    this.root.querySelector<HTMLButtonElement>('.notice button')!.click();
  }

  /** Of the line beside the sentence that says how the content fares. */
  get noticeColor(): string {
    return getComputedStyle(this.find('.notice')!).borderInlineStartColor;
  }

  /** What the card says of its age. */
  get stale(): string {
    return words(this.find('.stale'));
  }

  get isSkeleton(): boolean {
    return !!this.find('.skeleton');
  }

  get showsTagContent(): boolean {
    return !!this.find('slot:not([name])');
  }

  /** Where a part is on screen. */
  boxOf(part: string): DOMRect {
    return this.find(part)!.getBoundingClientRect();
  }

  /** What a pointer would hit in the middle of a part. */
  hit(part: string): Element | null {
    const { left, top, width, height } = this.boxOf(part);
    return this.root.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2);
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
}

/** The cards of a list. */
export function cardsOf(list: OtrProgramCards): CardHarness[] {
  return [...list.renderRoot.querySelectorAll<OtrProgramCard>('otr-program-card')].map((card) => new CardHarness(card));
}

const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
