import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container: otr / inline-size;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    direction: inherit;
    --_gap: 0.5em;
    width: 100%;
    min-height: 2em;
    overflow-x: auto;
    margin-inline-start: var(--_gap);
    inset-block-start: 0;
    text-align: start;
    color: var(--otr-event-calendar-ink, var(--otr-color-ink));
  }
  @container otr (min-width: 30em) {
    .root {
      width: auto;
    }
  }
  @media (forced-colors: active) {
    .root {
      border-color: CanvasText !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root {
      transition: none !important;
    }
  }
`;
