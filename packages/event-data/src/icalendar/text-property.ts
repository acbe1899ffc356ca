import { cleanText } from '../text/clean-text.ts';
import { note } from './calendar-context.ts';
import type { EntryContext } from './calendar-context.ts';
import { findProperty } from './component.ts';
import type { Component } from './component.ts';
import type { ContentLine } from './content-line.ts';
import { unescapeText } from './text-value.ts';

/** The text of a component's property, cut at `most` characters with a problem; undefined where it is absent or empty. */
export function readText(component: Component, name: string, context: EntryContext, most = 2000): string | undefined {
  const property = findProperty(component, name);
  return property && textOf(property, context, most);
}

/** The text of a property, as {@link readText}. */
export function textOf(
  { name, value, line }: ContentLine,
  context: EntryContext,
  most = 2000,
  clean = cleanText,
): string | undefined {
  if (value.length > most)
    note(context, 'text-cut', `${name} is longer than ${most} characters, and is cut there.`, line);
  return clean(unescapeText(value.slice(0, most))) || undefined;
}
