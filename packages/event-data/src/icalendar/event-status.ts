import type { EventStatus } from '../model/calendar-event.ts';
import { note } from './calendar-context.ts';
import type { EntryContext } from './calendar-context.ts';
import { findProperty } from './component.ts';
import type { Component } from './component.ts';

/** Reads STATUS (RFC 5545 §3.8.1.11); an event that states none is held to be confirmed. */
export function readStatus(component: Component, context: EntryContext): EventStatus {
  const property = findProperty(component, 'STATUS');
  const word = property?.value.trim().toUpperCase() ?? 'CONFIRMED';
  const status = Object.hasOwn(STATUSES, word) ? STATUSES[word] : undefined;
  if (!status) note(context, 'unknown-word', `STATUS "${word.slice(0, 60)}" is not known.`, property?.line ?? 0);
  return status ?? 'confirmed';
}

const STATUSES: Readonly<Record<string, EventStatus>> = {
  TENTATIVE: 'tentative',
  CONFIRMED: 'confirmed',
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
};
