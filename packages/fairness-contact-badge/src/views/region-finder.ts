import type { Region } from '@otr-elements/content';
import { renderHeading, type KeyRest } from '@otr-elements/core';
import { html, nothing } from 'lit';
import { renderText, type ViewContext } from './view-context.ts';

export interface RegionFinderOptions {
  readonly regions: readonly Region[];
  /** Postal code. */
  readonly state: string | undefined;
  readonly keyRest: KeyRest;
  readonly onChoose: (state: string) => void;
}

/** Which board a business turns to, by its state or territory. */
export function renderRegionFinder(context: ViewContext, options: RegionFinderOptions): unknown {
  const { regions, state, keyRest, onChoose } = options;
  const { strings } = context;
  const areas = Object.entries(strings.areas).sort(([, a], [, b]) => (a < b ? -1 : 1));
  return html`
    <div class="finder" part="finder">
      ${renderHeading(context.heading, 'name', strings.finder)}
      <label
        >${strings.state}
        <select
          @keydown=${keyRest.handleKeydown}
          @change=${({ target }: Event) => {
            onChoose((target as HTMLSelectElement).value);
          }}
        >
          <option value="" .selected=${!state}>${strings.choose}</option>
          ${areas.map(([code, name]) => html`<option value=${code} .selected=${code === state}>${name}</option>`)}
        </select>
      </label>
      <p aria-live="polite" aria-atomic="true">
        ${keyRest.hold(state ? renderWords(regions, state, context) : nothing)}
      </p>
    </div>
  `;
}

/** The region of a state or territory. */
export const renderRegion = (regions: readonly Region[], state: string, context: ViewContext): unknown =>
  html`<p>${renderWords(regions, state, context)}</p>`;

/**
 * Text alone, with no element that means something to a screen reader: in a live region such an element is told once by itself
 * and once with its sentence. White space of a template's own is lost between two texts.
 */
function renderWords(regions: readonly Region[], state: string, context: ViewContext): unknown {
  const { strings } = context;
  const region = regions.find(({ areas }) => areas.includes(state));
  if (!region) return strings.noBoard;
  const others = region.areas.filter((area) => area !== state).map((area) => strings.areas[area] ?? area);
  return html`<b class="region" part="region"
      >${`${strings.region(region.roman ?? String(region.number))} `}${renderText(region.name, context)}</b
    >${` ${strings.serving(strings.areas[state] ?? state, others)}`}`;
}
