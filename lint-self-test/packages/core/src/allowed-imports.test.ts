import { readFileSync } from 'node:fs';
import oneEvent from '@otr-elements/fixtures/one-event.ics';

export { oneEvent, readFileSync };
