import type { IsoDate } from '@otr-elements/event-data';
import type { Criteria } from './find/criteria.ts';
import type { AgendaAnchor } from './layout/agenda-page.ts';
import type { DisplayZone } from './layout/placed-occurrence.ts';
import type { ShownView } from './view.ts';

/** Where someone has gone; what is undefined is where a visitor begins. */
export interface Whereabouts {
  readonly view?: ShownView | undefined;
  /** A day of the period that a sheet shows. */
  readonly on?: IsoDate | undefined;
  readonly anchor?: AgendaAnchor | undefined;
  /** In which events are placed. */
  readonly zone?: DisplayZone | undefined;
  readonly criteria?: Criteria | undefined;
  readonly focusedDate?: IsoDate | undefined;
  readonly openDate?: IsoDate | undefined;
  /** How many events of the opened day are shown, and the key of the one that was meant. */
  readonly shown?: number;
  readonly chosen?: string | undefined;
}
