import { html, nothing } from 'lit';
import type { Strings } from '../strings/en.ts';
import { renderProvenance, renderValue } from './value.ts';
import type { ViewContext } from './view-context.ts';

/**
 * Some keys of an object as lines of facts; a key that it does not have is left out.
 *
 * @param keys - spaces between, in the order in which they are shown
 * @returns `nothing` where it has none of them
 */
export function renderRecord(keys: string, record: object | undefined, context: ViewContext): unknown {
  const { words } = context;
  const fields = (record ?? {}) as Readonly<Record<string, unknown>>;
  const shown = keys.split(' ').filter((key) => fields[key] !== undefined && fields[key] !== '');
  if (!shown.length) return nothing;
  return html`<dl>
      ${shown.map(
        (key) =>
          html`<div>
            <dt>${termWords(key, words)}</dt>
            <dd>${renderValue(fields[key], key, context)}</dd>
          </div>`,
      )}
    </dl>
    ${renderProvenance(fields, context)}`;
}

/** What a fact is called: `formerNames` is “Former names”. */
export const termWords = (key: string, { terms }: Strings): string =>
  terms[key] ?? key[0]!.toUpperCase() + key.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
