import { hostOf, renderContactLink, renderLink } from '@otr-elements/core';
import { html, nothing } from 'lit';
import type { CalendarEvent, Occurrence, VirtualLocation } from '@otr-elements/event-data';
import { hasEnded } from '../layout/has-ended.ts';
import { isRegistrationOpen } from '../layout/registration.ts';
import type { Strings } from '../strings/en.ts';
import { toIsoInstant } from '../viewer.ts';
import { renderDeadline } from './deadline.ts';
import { renderList, renderText, type DetailRow } from './detail-row.ts';
import { addressWords } from './event-place.ts';
import { momentWords } from './moment.ts';
import type { ViewContext } from './view-context.ts';

/** What a visitor needs to know to take part. What is cancelled or over offers neither a way in nor a registration. */
export function attendingRows(occurrence: Occurrence, context: ViewContext): readonly DetailRow[] {
  const { event } = occurrence;
  const { strings } = context;
  const { term } = strings;
  const isOver = hasEnded(occurrence, toIsoInstant(context.now), context.viewerZone);
  const isOn = occurrence.status !== 'cancelled' && event.change !== 'postponed';
  const isAhead = isOn && !isOver;
  return [
    [term.purpose, renderText(event.purpose, context)],
    [term.description, renderText(event.description, context)],
    [term.topics, renderText(event.topics?.join(', '), context)],
    [term.audience, renderText(event.audience, context)],
    [term.where, renderText(event.location && addressWords(event.location), context)],
    [term.connect, isAhead && event.virtualLocation && renderVirtual(event.virtualLocation, event, context)],
    [term.deadlines, renderDeadlines(event, isOn, context)],
    [term.seats, renderSeats(event, strings)],
    [term.registration, isAhead && renderRegistration(event, context)],
    [term.cost, event.isFree === undefined ? undefined : event.isFree ? strings.free : strings.notFree],
    [term.credits, renderCredits(event, context)],
    [term.captions, renderCaptions(event, strings)],
    [term.accommodations, renderText(event.accommodations, context)],
    [term.openness, renderOpenness(event, context)],
  ];
}

function renderVirtual(virtual: VirtualLocation, event: CalendarEvent, context: ViewContext): unknown {
  const { strings } = context;
  return renderList([
    virtual.kind && strings.virtual[virtual.kind],
    virtual.url && renderLink(virtual.url, strings.joinLink, strings),
    virtual.linkPostedBy && strings.linkPostedBy(momentWords(virtual.linkPostedBy, event, context)),
    virtual.linkPostedAt &&
      html`${strings.linkPosted} ${renderLink(virtual.linkPostedAt, hostOf(virtual.linkPostedAt), strings)}`,
    virtual.linkSentToRegistrants && strings.linkSent,
  ]);
}

/** What does not take place as planned keeps only the deadline for comments. */
function renderDeadlines(event: CalendarEvent, isOn: boolean, context: ViewContext): unknown {
  const deadlines = (event.deadlines ?? []).filter(({ kind }) => isOn || kind === 'comment');
  return renderList(deadlines.map((deadline) => renderDeadline(deadline, event, context)));
}

function renderSeats({ seats }: CalendarEvent, strings: Strings): unknown {
  if (!seats) return undefined;
  return renderList([
    seats.inPerson !== undefined && strings.inPersonSeats(seats.inPerson),
    seats.online !== undefined && strings.onlineSeats(seats.online),
    seats.inPersonSoldOut && strings.soldOut,
  ]);
}

function renderRegistration(event: CalendarEvent, context: ViewContext): unknown {
  if (!event.registration) return undefined;
  const { strings, now, viewerZone } = context;
  const { required, url, email } = event.registration;
  const isOpen = isRegistrationOpen(event, toIsoInstant(now), viewerZone);
  return renderList([
    required !== undefined && (required ? strings.registrationRequired : strings.registrationNotRequired),
    isOpen && url && renderLink(url, strings.register, strings),
    isOpen && email && renderContactLink('mailto', email),
  ]);
}

function renderCredits({ continuingEducation }: CalendarEvent, context: ViewContext): unknown {
  const { strings } = context;
  if (!continuingEducation) return undefined;
  const { credits, audience } = continuingEducation;
  const words = credits === undefined ? strings.creditsOffered : strings.credits(credits);
  return html`${words}${audience ? html` ${renderText(audience, context)}` : nothing}`;
}

function renderCaptions({ captions }: CalendarEvent, strings: Strings): unknown {
  return renderList([captions?.live && strings.liveCaptions, captions?.recorded && strings.recordedCaptions]);
}

function renderOpenness(event: CalendarEvent, context: ViewContext): unknown {
  const { strings } = context;
  const { openToPublic, closedReason, mayCloseEarly } = event;
  return renderList([
    openToPublic !== undefined && (openToPublic ? strings.open : strings.closed),
    renderText(closedReason, context),
    mayCloseEarly && strings.mayCloseEarly,
  ]);
}
