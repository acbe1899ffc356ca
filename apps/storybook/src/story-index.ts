/** An entry of Storybook’s own index: a page or a state. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'docs' | 'story';
  readonly tags: readonly string[];
}

/** Reads which pages and states there are, in the order of the side bar. */
export async function loadIndex(): Promise<readonly Entry[]> {
  const response = await fetch(new URL('index.json', document.baseURI));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  const { entries } = (await response.json()) as { readonly entries: Readonly<Record<string, Entry>> };
  return Object.values(entries);
}

/** Address of an entry in the whole of Storybook, relative to this page. */
export function addressOf({ id, type }: Entry, globals: Readonly<Record<string, string>> = {}): string {
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  return `./?path=/${type}/${id}${chosen.length ? `&globals=${chosen.join(';')}` : ''}`;
}
