import { html, nothing } from 'lit';
import type { Occurrence } from '@otr-elements/event-data';
import type { ViewContext } from './view-context.ts';

/** Of several sources, that which an event is from, beside its colour. */
export function renderSourceName(occurrence: Occurrence, { sourceOf }: ViewContext): unknown {
  const source = sourceOf(occurrence.uid);
  return source
    ? html`<p class="source"><span class="swatch" aria-hidden="true"></span> <bdi>${source.name}</bdi></p>`
    : nothing;
}
