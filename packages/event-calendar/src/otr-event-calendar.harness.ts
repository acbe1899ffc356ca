import type { OtrEventCalendar } from './otr-event-calendar.ts';

/** Speaks of a calendar as a visitor would; knows its shadow tree, so that tests need not. */
export class CalendarHarness {
  readonly element: OtrEventCalendar;

  constructor(element: OtrEventCalendar) {
    this.element = element;
  }

  /** Waits until a condition holds; after fifteen seconds fails with the calendar's text. */
  async until(condition: () => boolean): Promise<void> {
    for (const end = Date.now() + 15_000; !condition();) {
      if (Date.now() > end) throw new Error(`The calendar did not get there. It shows: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.element.updateComplete;
  }

  async ready(): Promise<this> {
    await this.until(() => this.all('.toolbar').length > 0);
    return this;
  }

  /** In audit mode an element of the page. */
  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get text(): string {
    return words(this.root.querySelector('.root'));
  }

  get title(): string {
    return words(this.find('.title'));
  }

  get period(): string {
    return words(this.find('.period'));
  }

  get view(): 'month' | 'week' | 'agenda' | undefined {
    const sheet = this.find('table.month');
    if (sheet) return sheet.dataset['unit'] === 'week' ? 'week' : 'month';
    return this.find('.agenda') ? 'agenda' : undefined;
  }

  /** How many events were found, in words; empty where nothing is looked for. */
  get found(): string {
    const nodes = [...(this.find('.find p')?.childNodes ?? [])];
    return words(nodes.find((node) => node instanceof Text && node.data.trim()));
  }

  get announcement(): string {
    return words(this.find('[aria-live]'));
  }

  get notices(): string[] {
    return this.all('.notice > p:first-child').map(words);
  }

  /** Whether the content of the tag is on screen. */
  get showsTagContent(): boolean {
    return this.find('slot:not([name])') !== null;
  }

  /** Names of the events in the list, or in the opened day. */
  get summaries(): string[] {
    return this.all('.item .summary').map(words);
  }

  /** Of a list by program, the name of each group and its events. */
  get groups(): string[][] {
    return this.all('.category').map((heading) => [
      words(heading),
      ...[...heading.nextElementSibling!.querySelectorAll('.summary')].map(words),
    ]);
  }

  item(summary: string): ItemHarness {
    const found = this.all('.item').find((item) => words(item.querySelector('.summary')) === summary);
    if (!found) throw new Error(`No event "${summary}" among: ${this.summaries.join('; ')}`);
    return new ItemHarness(found);
  }

  /** What the day's cell says, hidden words included. */
  day(date: string): string {
    return words(this.cell(date));
  }

  get openDay(): string | undefined {
    const title = this.find('.day-title');
    return title ? words(title) : undefined;
  }

  /** The day that Tab reaches: there is one. */
  get tabDays(): string[] {
    return this.all('td[tabindex="0"]').map((cell) => cell.dataset['date']!);
  }

  get focused(): string {
    const active = (this.root.activeElement ?? document.activeElement) as HTMLElement | null;
    return active?.dataset['date'] ?? words(active);
  }

  async press(key: string, options: KeyboardEventInit = {}): Promise<void> {
    const init = { key, bubbles: true, composed: true, cancelable: true, ...options };
    this.root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', init));
    await this.element.updateComplete;
  }

  async focusDay(date: string): Promise<void> {
    this.cell(date).focus();
    await this.element.updateComplete;
  }

  async clickDay(date: string): Promise<void> {
    this.cell(date).click();
    await this.element.updateComplete;
  }

  /** Clicks the button or bar of which this is the name, or how it begins. */
  async click(name: string): Promise<void> {
    const button = this.all('button').find((candidate) => nameOf(candidate).startsWith(name));
    if (!button) throw new Error(`No button "${name}" among: ${this.all('button').map(nameOf).join('; ')}`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  hasButton(name: string): boolean {
    return this.all('button').some((button) => nameOf(button).startsWith(name));
  }

  /** What may be asked for: the label of each field, and of a list its choices. */
  get fields(): string[] {
    return this.all('.find label').map((label) => {
      const options = [...label.querySelectorAll('option')].map(words);
      return options.length
        ? `${words([...label.childNodes].find((node) => node instanceof Text && words(node)))}: ${options.join(', ')}`
        : words(label);
    });
  }

  /** Types into a field, chooses of a list, or ticks a box, by its label. */
  async ask(label: string, value: string | boolean): Promise<void> {
    const field = this.field(label);
    field.focus();
    if (typeof value === 'boolean') (field as HTMLInputElement).checked = value;
    else if (field instanceof HTMLSelectElement)
      field.selectedIndex = [...field.options].findIndex((option) => words(option) === value);
    else (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  field(label: string): HTMLElement & { value: string } {
    const found = this.all('.find label').find((candidate) => words(candidate).startsWith(label));
    if (!found) throw new Error(`No field "${label}" among: ${this.fields.join('; ')}`);
    return found.querySelector('input, select')!;
  }

  /** The zone by which events are placed, and the names of all that are offered. */
  get zones(): { readonly chosen: string; readonly offered: string[] } {
    const { options, selectedIndex } = this.#zoneChoice;
    return { chosen: words(options[selectedIndex]), offered: [...options].map(words) };
  }

  async chooseZone(name: string): Promise<void> {
    const choice = this.#zoneChoice;
    choice.focus();
    choice.selectedIndex = [...choice.options].findIndex((option) => words(option) === name);
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  get #zoneChoice(): HTMLSelectElement {
    return this.root.querySelector('.zone-choice select')!;
  }

  /** Opens the ways to subscribe, and gives their names and addresses. */
  async openSubscribe(): Promise<readonly [name: string, href: string][]> {
    await openDetails(this.find('[part=subscribe]') as HTMLDetailsElement);
    return this.all('[part=subscribe] a').map((link) => [words(link), (link as HTMLAnchorElement).href]);
  }

  get canSubscribe(): boolean {
    return this.find('[part=subscribe]') !== null;
  }

  /** What is said of subscribing. */
  get subscribeText(): string {
    return words(this.find('[part=subscribe] > p'));
  }

  /** Address to subscribe to, as it stands there to be copied by hand. */
  get subscribeAddress(): HTMLInputElement {
    return this.root.querySelector('[part=subscribe] input')!;
  }

  /** What became of copying it. */
  get copied(): string {
    return words(this.find('[part=subscribe] [aria-live]'));
  }

  get links(): string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.href);
  }

  cell(date: string): HTMLElement {
    return this.find(`td[data-date="${date}"]`)!;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** Of what stands above and in the days of a month, the words and numbers that a line ends within. */
  get brokenWords(): string[] {
    return this.all('.month th > [aria-hidden], .day-number, .more').flatMap(brokenWordsOf);
  }

  /** What the page puts into a slot. */
  givenFor(slot: string): readonly Element[] {
    return this.root.querySelector<HTMLSlotElement>(`slot[name="${slot}"]`)?.assignedElements() ?? [];
  }
}

/** One event of a list. */
class ItemHarness {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  /** Status, when and where, as they stand below the name. */
  get facts(): string {
    return words(this.element.querySelector('.facts'));
  }

  get isOpen(): boolean {
    return this.element.querySelector('details')!.open;
  }

  /** Opens or closes the details, as a click or a key does. */
  async toggle(): Promise<void> {
    this.element.querySelector<HTMLElement>('summary')!.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** What the page offers with the event. */
  get actions(): readonly Element[] {
    return this.element.querySelector<HTMLSlotElement>('.detail-end slot')!.assignedElements();
  }

  /** Opens the calendars on the web that the event can be added to, and gives their names and addresses. */
  async openWebCalendars(): Promise<readonly [name: string, href: string][]> {
    const choice = this.element.querySelector<HTMLDetailsElement>('.choice')!;
    await openDetails(choice);
    return [...choice.querySelectorAll('a')].map((link) => [words(link), link.href]);
  }

  get hasWebCalendars(): boolean {
    return this.element.querySelector('.choice') !== null;
  }

  /** Of several sources, that which the event is from, and the colour beside it. */
  get source(): { readonly name: string; readonly color: string } | undefined {
    const source = this.element.querySelector('.source');
    if (!source) return undefined;
    return { name: words(source), color: getComputedStyle(source.querySelector('.swatch')!).backgroundColor };
  }

  get headingLevel(): string {
    return this.element.querySelector('.summary')!.localName;
  }

  /** What the details say under a word, such as "Deadlines"; undefined where they say nothing. */
  detail(term: string): string | undefined {
    const row = [...this.element.querySelectorAll('dl > div')].find((div) => words(div.querySelector('dt')) === term);
    return row && words(row.querySelector('dd'));
  }
}

/** Opens as a click or a key does, and waits for what that shows. */
async function openDetails(details: HTMLDetailsElement): Promise<void> {
  const toggled = new Promise((resolve) => {
    details.addEventListener('toggle', resolve, { once: true });
  });
  details.querySelector('summary')!.click();
  await toggled;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The words of an element that are on more than one line. */
function brokenWordsOf({ childNodes }: Element): string[] {
  const texts = [...childNodes].filter((node) => node instanceof Text);
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    }),
  );
}

const words = (element: Node | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const nameOf = (button: Element): string => button.getAttribute('aria-label') ?? words(button);
