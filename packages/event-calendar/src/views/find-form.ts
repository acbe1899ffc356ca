import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choices } from '../find/choices.ts';
import { isAsked, readCriteria, type Criteria } from '../find/criteria.ts';
import { programWords } from '../find/program-names.ts';
import type { ViewContext } from './view-context.ts';

export interface FindFormOptions {
  readonly criteria: Criteria;
  readonly choices: Choices;
  /** How many events were found, in words. */
  readonly found: string;
  readonly onFind: (criteria: Criteria) => void;
  readonly onType: () => void;
  readonly onClear: () => void;
}

/**
 * Search and filters: as many as the feed has something to choose for. No landmark: a page can have many calendars, which could
 * not be told apart by it.
 */
export function renderFindForm({ strings }: ViewContext, options: FindFormOptions): TemplateResult {
  const { criteria, choices, found, onFind, onType, onClear } = options;
  const { find } = strings;
  const programs = choices.programs.map((name) => [name, programWords(name, strings.programs)] as const);
  const modes = choices.modes.map((mode) => [mode, strings.attendance[mode]] as const);
  return html`
    <form
      class="find"
      part="find"
      @input=${({ currentTarget }: Event) => {
        onFind(readCriteria(new FormData(currentTarget as HTMLFormElement)));
      }}
      @keydown=${onType}
      @submit=${(domEvent: Event) => {
        domEvent.preventDefault();
      }}
    >
      <label
        >${find.text}<input type="search" name="text" autocomplete="off" .value=${live(criteria.text ?? '')}
      /></label>
      ${renderChoice('program', find.program, programs, options, find.all)}
      ${renderChoice('mode', find.mode, modes, options, find.all)}
      ${choices.open ? renderCheck('open', find.open, criteria) : nothing}
      ${choices.credits ? renderCheck('credits', find.credits, criteria) : nothing}
      ${isAsked(criteria) ? html`<p class="buttons">${found} <button type="button" part="button" @click=${onClear}>${find.clear}</button></p>` : nothing}
    </form>
  `;
}

function renderChoice(
  name: 'program' | 'mode',
  label: string,
  choices: readonly (readonly [value: string, words: string])[],
  { criteria }: FindFormOptions,
  all: string,
): unknown {
  if (!choices.length) return nothing;
  return html`
    <label
      >${label}<select name=${name}>
        ${[['', all] as const, ...choices].map(
          ([value, words]) =>
            html`<option value=${value} .selected=${live(value === (criteria[name] ?? ''))}>${words}</option>`,
        )}
      </select></label
    >
  `;
}

function renderCheck(name: 'open' | 'credits', label: string, criteria: Criteria): TemplateResult {
  return html`<label class="check"
    ><input type="checkbox" name=${name} .checked=${live(criteria[name] !== undefined)} />${label}</label
  >`;
}
