import { html, nothing, type TemplateResult } from 'lit';
import { placeOccurrence, EVENT_ZONE, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import { formatTimes, formatWhen } from '../format/format-when.ts';
import { zoneName } from '../format/zone-name.ts';
import type { ViewContext } from './view-context.ts';

/** When an event is: on its own clock first, then on the chosen zone's and the visitor's where those differ. */
export function renderTimes({ occurrence }: PlacedOccurrence, context: ViewContext): TemplateResult {
  const { strings, lang, viewerZone, zone } = context;
  const own = placeOccurrence(occurrence, { zone: EVENT_ZONE, viewerZone });
  const times = formatTimes(own, strings);
  const ownZone = occurrence.floating || occurrence.allDay ? undefined : (occurrence.timeZone ?? viewerZone);
  const others = ownZone ? otherClocks(own, [zone === EVENT_ZONE ? viewerZone : zone, viewerZone], context) : [];
  return html`
    <p class="when">
      <time datetime=${occurrence.start}>${formatWhen(own, strings)}</time>
      ${times && ownZone ? html`<span class="zone">${zoneName(ownZone, lang, strings)}</span>` : nothing}
    </p>
    ${others.map(({ label, text }) => html`<p class="when other">${label}: ${text}</p>`)}
  `;
}

interface OtherClock {
  readonly label: string;
  readonly text: string;
}

function otherClocks(own: PlacedOccurrence, zones: readonly string[], context: ViewContext): OtherClock[] {
  const { strings, lang, viewerZone } = context;
  return [...new Set(zones)].flatMap((zone) => {
    const placed = placeOccurrence(own.occurrence, { zone, viewerZone });
    if (placed.start === own.start && placed.end === own.end) return [];
    const isSameDay = placed.firstDate === own.firstDate && placed.lastDate === own.lastDate;
    const text = (isSameDay && formatTimes(placed, strings)) || formatWhen(placed, strings);
    const name = zoneName(zone, lang, strings);
    return zone === viewerZone
      ? [{ label: strings.yourTime, text: `${text} (${name})` }]
      : [{ label: strings.inZone(name), text }];
  });
}
