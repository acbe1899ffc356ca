import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../choice/read-choice.ts';
import type { Strings } from '../strings/en.ts';
import { withCode } from './with-code.ts';

/** One thing to choose, by its key in the address. */
export interface Field {
  readonly key: string;
  readonly label: string;
  /** What it is for, with code between backticks. */
  readonly about?: string | undefined;
  /** What stands in it: as it was typed where it cannot be used. */
  readonly value: string;
  readonly problem?: Problem | undefined;
}

export interface Option {
  readonly value: string;
  readonly words: string;
}

/** A text, number or date. */
export function renderInput(
  field: Field,
  strings: Strings,
  { type, min, max, placeholder }: { type: string; min?: number; max?: number; placeholder?: string },
): unknown {
  const { key, value } = field;
  const input = html`<input
    id="f-${key}"
    name=${key}
    type=${type}
    min=${ifDefined(min)}
    max=${ifDefined(max)}
    placeholder=${ifDefined(placeholder)}
    autocomplete="off"
    dir=${type === 'text' ? 'ltr' : nothing}
    spellcheck="false"
    aria-describedby=${describedBy(field)}
    aria-invalid=${field.problem ? 'true' : 'false'}
    .value=${live(value)}
  />`;
  return renderLabelled(field, strings, input);
}

export function renderSelect(field: Field, strings: Strings, options: readonly Option[]): unknown {
  const { key, value, problem } = field;
  const select = html`<select
    id="f-${key}"
    name=${key}
    aria-describedby=${describedBy(field)}
    aria-invalid=${problem ? 'true' : 'false'}
  >
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${live(option.value === value)}>${option.words}</option>`,
    )}
  </select>`;
  return renderLabelled(field, strings, select);
}

/** Options of which one holds, or with `several` any number; each can have a second line. */
export function renderOptions(
  field: Field,
  strings: Strings,
  options: readonly (Option & { readonly about?: string })[],
  { several = false, look = 'list' }: { several?: boolean; look?: 'list' | 'tiles' | 'row' } = {},
): unknown {
  const { key, label, value } = field;
  const chosen = several ? value.split(' ') : [value];
  return html`<fieldset class="options ${look}" aria-describedby=${describedBy(field)}>
    <legend>${label}</legend>
    ${renderAbout(field, strings)}
    ${options.map(
      (option) =>
        html`<label class="option">
          <input
            type=${several ? 'checkbox' : 'radio'}
            name=${key}
            value=${option.value}
            .checked=${live(chosen.includes(option.value))}
          />
          <span
            >${withCode(option.words)}${option.about ? html`<span class="about">${option.about}</span>` : nothing}</span
          >
        </label>`,
    )}
  </fieldset>`;
}

function renderLabelled(field: Field, strings: Strings, control: unknown): unknown {
  return html`<div class="field">
    <label for="f-${field.key}">${field.label}</label>
    ${renderAbout(field, strings)} ${control}
  </div>`;
}

const describedBy = ({ key, about, problem }: Field): unknown => (about || problem ? `about-${key}` : nothing);

function renderAbout({ key, about, problem }: Field, strings: Strings): unknown {
  if (!about && !problem) return nothing;
  return html`<div class="about" id="about-${key}">
    ${about ? withCode(about) : nothing}
    ${problem ? html`<p class="problem">${strings.fieldProblem(problem)}</p>` : nothing}
  </div>`;
}
