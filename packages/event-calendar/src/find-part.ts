/** Finds the parts of a rendered calendar that focus moves to. */

export const findTitle = (root: ParentNode): HTMLElement | null => root.querySelector('.title');

export const findPeriod = (root: ParentNode): HTMLElement | null => root.querySelector('.period');

export const findSearch = (root: ParentNode): HTMLElement | null => root.querySelector('input[type=search]');

export const findDay = (root: ParentNode, date: string): HTMLElement | null =>
  root.querySelector(`td[data-date="${CSS.escape(date)}"]`);

export const findDayTitle = (root: ParentNode): HTMLElement | null => root.querySelector('.day-title');

/** The name of an event of the opened day, by its place there. */
export const findItem = (root: ParentNode, index: number): HTMLElement | undefined =>
  root.querySelectorAll<HTMLElement>('.day-panel .summary')[index];

/** Opens the details of one event of the list or the opened day, and gives its heading. */
export function openItem(root: ParentNode, key: string): HTMLElement | null {
  const item = root.querySelector(`.item[data-key="${CSS.escape(key)}"]`);
  item?.querySelector('details')?.setAttribute('open', '');
  return item?.querySelector<HTMLElement>('.summary') ?? null;
}

/** The day of the cell that a key was pressed in. */
export function dayOfCell(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('td[data-date]')?.dataset['date'] : undefined;
}
