import { html, type TemplateResult } from 'lit';
import { zoneName } from '../format/zone-name.ts';
import { EVENT_ZONE, type DisplayZone } from '../layout/placed-occurrence.ts';
import type { ViewContext } from './view-context.ts';

export interface ZoneChoiceOptions {
  /** The zone that the page asks for, which is offered beside the common ones. */
  readonly pageZone: DisplayZone;
  readonly onZoneChoose: (zone: DisplayZone) => void;
}

/** In which zone events are placed: each event's own, the visitor's, or another. */
export function renderZoneChoice(context: ViewContext, { pageZone, onZoneChoose }: ZoneChoiceOptions): TemplateResult {
  const { strings, lang, zone, viewerZone } = context;
  // What an address asks for may be none of them.
  const zones = new Set([EVENT_ZONE, viewerZone, ...Object.keys(strings.zones), pageZone, zone]);
  const nameOf = (name: DisplayZone): string => {
    if (name === EVENT_ZONE) return strings.ownZone;
    return name === viewerZone ? strings.yourTime : zoneName(name, lang, strings);
  };
  return html`
    <label class="zone-choice" part="zone-choice"
      >${strings.zoneChoice}
      <select
        @change=${({ currentTarget }: Event) => {
          onZoneChoose((currentTarget as HTMLSelectElement).value);
        }}
      >
        ${[...zones].map((name) => html`<option value=${name} ?selected=${name === zone}>${nameOf(name)}</option>`)}
      </select></label
    >
  `;
}
