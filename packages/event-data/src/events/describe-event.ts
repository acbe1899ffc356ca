import type { CalendarEvent, Contact, DeadlineKind, EventChange, Location } from '../model/calendar-event.ts';
import type { EventTime } from '../time/event-time.ts';

/**
 * The facts of an event as lines of English text, for readers that know no fields for them (Outlook, Google Calendar).
 */
export function describeEvent(event: CalendarEvent): string {
  const { virtualLocation, registration, comment, federalRegister, timeZone } = event;
  const time = (at: EventTime) => describeTime(at, timeZone);
  return [
    event.status === 'cancelled' && 'Cancelled.',
    event.change && CHANGES[event.change],
    labelled('Before', event.previousStarts?.map(time).join('; ')),
    event.description,
    labelled('Purpose', event.purpose),
    labelled('Organizers', event.organizers?.join(', ')),
    labelled('Online', virtualLocation?.url),
    !virtualLocation?.url && labelled('The link will be posted at', virtualLocation?.linkPostedAt),
    !virtualLocation?.url && virtualLocation?.linkPostedBy && `By ${time(virtualLocation.linkPostedBy)}.`,
    virtualLocation?.linkSentToRegistrants && 'The link is sent to those who register.',
    registration?.required && 'Registration is required.',
    labelled('Registration', registration?.url ?? registration?.email),
    ...(event.deadlines ?? []).map(({ kind, at }) => labelled(DEADLINES[kind], time(at))),
    event.isFree && 'Free of charge.',
    event.openToPublic === false && 'Closed to the public.',
    event.closedReason,
    event.mayCloseEarly && 'May end early.',
    labelled('Comments', comment?.how),
    labelled('Docket', comment?.docket),
    labelled('Comment at', comment?.url),
    labelled('Accommodations', event.accommodations),
    labelled('Agenda', event.agenda),
    ...(event.documents ?? []).map(({ title, url }) => labelled(title, url)),
    labelled('Recording', event.recording?.url),
    labelled('Contact', event.contact && describeContact(event.contact)),
    labelled('Federal Register', federalRegister?.citation ?? federalRegister?.documentNumber),
    federalRegister?.url,
    ...(event.notes ?? []),
    labelled('As of', event.asOf),
  ]
    .filter((line) => line && !isSaidIn(event, line))
    .join('\n');
}

/** A description that was written here before says the other facts already. */
function isSaidIn({ description = '' }: CalendarEvent, line: string): boolean {
  return line !== description && `\n${description}\n`.includes(`\n${line}\n`);
}

/** A contact on one line. */
export function describeContact({ name, tel, email, url }: Contact): string {
  return [name, tel, email, url].filter(Boolean).join(', ');
}

/** A place on one line: `Hotel, 1 Main St, Savannah, GA 31401, US`. */
export function describeLocation({ name, streetAddress, locality, region, postalCode, country }: Location): string {
  const state = [region, postalCode].filter(Boolean).join(' ');
  return [name, streetAddress, locality, state, country].filter(Boolean).join(', ');
}

const CHANGES: Readonly<Record<EventChange, string>> = {
  rescheduled: 'Rescheduled.',
  postponed: 'Postponed; a new date is not set.',
  movedOnline: 'Moved online.',
};

const DEADLINES: Readonly<Record<DeadlineKind, string>> = {
  registration: 'Register by',
  inPersonRegistration: 'Register to attend in person by',
  onlineRegistration: 'Register to attend online by',
  comment: 'Comment by',
  accommodation: 'Ask for accommodations by',
};

function labelled(label: string, text: string | undefined): string | undefined {
  return text ? `${label}: ${text}` : undefined;
}

/** `2026-11-24 13:00 (America/New_York)`. */
function describeTime(time: EventTime, timeZone: string | undefined): string {
  const [date, clock] = time.split('T');
  if (!clock) return time;
  const zone = clock.endsWith('Z') ? 'UTC' : timeZone;
  return `${date} ${clock.slice(0, 5)}${zone ? ` (${zone})` : ''}`;
}
