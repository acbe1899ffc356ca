import { html, nothing } from 'lit';
import { FORMS } from '../choice/choice.ts';
import { leftOut } from '../snippet/applied.ts';
import type { Part } from '../snippet/snippet.ts';
import type { Strings } from '../strings/en.ts';
import { renderCode, type CopyActions } from './code.ts';
import { renderOptions } from './field.ts';
import { fieldOf, optionsOf, type PageContext } from './page-context.ts';

const nameOf = (name: string, { attributes, documents }: Strings): string => {
  const words = documents[name] ?? attributes[name];
  return words ? `${words} (${name})` : name;
};

/** The ways to place the widget, and what to paste for the chosen one. */
export function renderSnippet(context: PageContext, parts: readonly Part[], actions: CopyActions): unknown {
  const { choice, strings } = context;
  const field = { key: 'form', label: strings.formLabel, value: choice.form };
  const missing = leftOut(choice);
  return html`<section aria-labelledby="h-snippet">
    <h2 id="h-snippet">${strings.snippet}</h2>
    ${renderOptions(fieldOf(context, field), strings, optionsOf(FORMS, strings.forms), { look: 'row' })}
    <p>${strings.aboutForms[choice.form]}</p>
    ${missing.length ? html`<p class="notice">${strings.leftOut(missing.map((name) => nameOf(name, strings)))}</p>` : nothing}
    ${parts.map(({ place, text }) => renderCode({ name: place, title: strings.places[place], text }, strings, actions))}
  </section>`;
}
