import { warnOnce, isOnServer } from '@otr-elements/core';
import { SOURCE_TAG } from './otr-event-source.ts';

/** One of the feeds that a calendar shows. */
export interface CalendarSource {
  readonly address: string;
  /** What stands with each of its events; without one the name of the feed does. */
  readonly label?: string | undefined;
  /** A colour of CSS, checked. */
  readonly color?: string | undefined;
}

/** Reads the `<otr-event-source>` tags in a calendar; of several with one address the first counts. */
export function readSources(host: Element): readonly CalendarSource[] {
  if (isOnServer) return [];
  const tags = [...host.children].filter(({ localName }) => localName === SOURCE_TAG);
  const sources = tags.flatMap((tag) => readSource(tag) ?? []);
  return sources.filter(({ address }, at) => sources.findIndex((other) => other.address === address) === at);
}

function readSource(tag: Element): CalendarSource | undefined {
  const textOf = (name: string): string | undefined => tag.getAttribute(name)?.trim() || undefined;
  const address = textOf('src');
  if (!address) {
    warnOnce('source-without-src', `<${SOURCE_TAG}> has no src; it is passed over.`);
    return undefined;
  }
  return { address, label: textOf('label'), color: readColor(textOf('color')) };
}

/** Nothing that could end a declaration is a colour here. */
function readColor(raw: string | undefined): string | undefined {
  if (!raw || (/^[#\w\s.,%/+-]*(\([\w\s.,%/+-]*\))?$/.test(raw) && CSS.supports('color', raw))) return raw;
  warnOnce(
    'source-color-invalid',
    `<${SOURCE_TAG}> color="${raw.slice(0, 40)}" is no colour; it gets none of its own.`,
  );
  return undefined;
}
