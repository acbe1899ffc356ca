import { boolean, listOf, object, oneOf } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import { DAYS_OF_WEEK } from '../model/opening-hours.ts';
import type { OpeningHours } from '../model/opening-hours.ts';
import { matching } from './scalars.ts';
import { sourced } from './sourced.ts';

const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of 24 hours such as 08:30');

const period = object(
  { dayOfWeek: listOf(oneOf(DAYS_OF_WEEK), 7), opens: clockTime, closes: clockTime },
  { required: ['dayOfWeek', 'opens', 'closes'] },
);

/** Hours without their zone are left out: nobody could tell when they are. */
export const openingHours: Read<OpeningHours> = object(
  {
    ...sourced,
    timeZone: matching(/^[A-Za-z]+(\/[\w+-]+)*$/, 'the name of a time zone such as America/New_York'),
    periods: listOf(period, 50),
    closedOnFederalHolidays: boolean,
  },
  { required: ['timeZone', 'periods'] },
);
