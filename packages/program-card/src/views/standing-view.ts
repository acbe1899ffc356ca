import { html, nothing } from 'lit';
import { dayWords, daysWords, timeWords } from '../format/when.ts';
import type { Strings } from '../strings/en.ts';
import type { Edition } from '../time/edition.ts';
import type { Registration } from '../time/registration.ts';
import type { Phase, Standing } from '../time/standing.ts';
import { contentText, type CardContext } from './card-context.ts';

/** When a program happens, where, and whether one can still register. */
export function renderStanding({ phase, edition, registration }: Standing, context: CardContext): unknown {
  const { words, thisYear } = context;
  const none = html`<p>${words.none}</p>`;
  if (!edition) return none;
  const { event, start, lastDate, timeZone } = edition;
  const isEnded = phase === 'ended';
  const time = isEnded || lastDate !== start.slice(0, 10) ? '' : timeWords(start, timeZone, words);
  const place = event.location?.locality ?? event.location?.name;
  return [
    isEnded ? none : nothing,
    html`<p data-phase=${phase}>
      <strong>${phaseWords(phase, edition, words)}:</strong>
      <time datetime=${start}>${daysWords(edition, isEnded ? '' : thisYear, words)}${time && `, ${time}`}</time>${
        place ? [', ', contentText(place, context)] : nothing
      }
    </p>`,
    isEnded && event.recording ? html`<p>${words.recorded}</p>` : nothing,
    registration ? html`<p>${registrationWords(registration, edition, context)}</p>` : nothing,
  ];
}

/** The day of an edition as a leaf of a calendar; a sentence beside it says the same, so that nobody hears it twice. */
export function renderBadge({ phase, edition }: Standing, { words }: CardContext): unknown {
  if (!edition || (phase !== 'next' && phase !== 'now')) return nothing;
  const { start } = edition;
  const month = words.months[Number(start.slice(5, 7)) - 1]!.slice(0, 3);
  return html`<time class="badge" part="badge" datetime=${start} aria-hidden="true"
    ><span>${month}</span> ${Number(start.slice(8, 10))}</time
  >`;
}

function phaseWords(phase: Phase, { event }: Edition, words: Strings): string {
  const { status, change, evidence } = event;
  if (phase === 'off') return status === 'cancelled' ? words.cancelled : words.postponed;
  if (phase === 'ended') return evidence === 'announced' ? words.announced : words.held;
  const remark =
    status === 'tentative'
      ? words.tentative
      : change === 'rescheduled' || change === 'movedOnline'
        ? words[change]
        : undefined;
  return remark ? `${words[phase as 'next']} (${remark})` : words[phase as 'next'];
}

function registrationWords({ open, isSoldOut, until }: Registration, edition: Edition, context: CardContext): string {
  const { words, thisYear } = context;
  if (open === 'no') return isSoldOut ? words.soldOut : words.closed;
  const kind = open === 'yes' ? 'open' : isSoldOut ? 'soldOutInPerson' : 'onlineOpen';
  if (!until) return words[kind];
  const time = timeWords(until, edition.timeZone, words);
  return words.until(words[kind], `${dayWords(until, thisYear, words)}${time && `, ${time}`}`);
}
