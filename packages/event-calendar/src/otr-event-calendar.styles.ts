import { css } from 'lit';

/** Agenda, month and day panel; what every element shares is in the reset of core. */
export const eventCalendarStyles = css`
  .root {
    --_accent: var(--otr-event-calendar-accent, var(--_color-primary));
    --_accent-soft: var(--otr-event-calendar-accent-soft, var(--_color-primary-lighter));
    --_line: var(--_border-width) solid var(--_color-base-lighter);
    container-type: inline-size;
    position: relative;
  }
  /* Text in another direction than the page, such as English words on an Arabic page, keeps its own order. */
  :where(h1, h2, h3, h4, h5, h6, p, button, dt, dd, li, .bar-text) {
    unicode-bidi: plaintext;
  }

  .title {
    font-size: var(--_font-size-xl);
    line-height: var(--_line-height-2);
    margin-block-end: var(--_space-2);
  }
  /* Under a heading of the page that is no larger itself */
  :is(h3, h4, h5, h6).title {
    font-size: var(--_font-size-lg);
  }
  .period {
    font-size: var(--_font-size-lg);
  }
  .title:focus,
  .period:focus,
  .day-title:focus,
  .summary:focus {
    outline-offset: var(--_space-05);
  }

  /* Navigation */
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin-block-end: var(--_space-2);
  }
  .toolbar .period {
    flex: 1 1 auto;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1);
  }
  .buttons button,
  .detail-end button,
  .choice > summary,
  .close {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: var(--_space-05) var(--_space-2);
    border: var(--_border-width) solid currentcolor;
    border-radius: var(--_radius-md);
    color: var(--_color-primary);
    background-color: var(--_color-background);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-2);
    cursor: pointer;
  }
  .buttons button:hover,
  .detail-end button:hover,
  .choice > summary:hover,
  .close:hover {
    color: var(--_color-primary-dark);
    background-color: var(--_color-base-lightest);
  }
  .buttons button:active {
    color: var(--_color-primary-darker);
  }
  .buttons .step {
    padding-inline: var(--_space-1);
  }
  .arrow {
    display: inline-block;
    font-size: 1.25em;
    line-height: 0.8;
  }
  .views {
    gap: 0;
  }
  .views button {
    border-radius: 0;
  }
  .views button:first-child {
    border-start-start-radius: var(--_radius-md);
    border-end-start-radius: var(--_radius-md);
  }
  .views button:last-child {
    border-start-end-radius: var(--_radius-md);
    border-end-end-radius: var(--_radius-md);
  }
  .views button:not(:first-child) {
    margin-inline-start: calc(-1 * var(--_border-width));
  }
  .views button[aria-pressed='true'] {
    color: var(--_color-on-primary);
    background-color: var(--_color-primary);
    border-color: var(--_color-primary);
  }
  .views button:focus-visible {
    position: relative;
    z-index: 1;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-1) var(--_space-2);
    margin-block-end: var(--_space-2);
  }
  .find label {
    flex: 1 1 8em;
    max-inline-size: 14em;
  }
  .find :not([type='checkbox']):is(input, select) {
    display: block;
    inline-size: 100%;
  }
  :is(.find, .zone-choice, .address) :not([type='checkbox']):is(input, select) {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: var(--_space-1);
    border: var(--_border-width) solid currentcolor;
    border-radius: var(--_radius-md);
    background-color: var(--_color-background);
  }
  .zone-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-05) var(--_space-1);
    margin-block-start: var(--_space-2);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 2.75em;
  }
  .check input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
  }
  .pager {
    margin-block-start: var(--_space-2);
  }
  .pager .later {
    margin-inline-start: auto;
  }

  /* What the calendar says of itself */
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-2);
    margin-block-end: var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border-inline-start: var(--_space-1) solid var(--_notice);
    background-color: var(--_notice-soft);
  }
  .notice[data-kind='info'] {
    --_notice: var(--_color-info);
    --_notice-soft: var(--_color-info-lighter);
  }
  .notice[data-kind='warning'] {
    --_notice: var(--_color-warning);
    --_notice-soft: var(--_color-warning-lighter);
  }
  .notice[data-kind='error'] {
    --_notice: var(--_color-error);
    --_notice-soft: var(--_color-error-lighter);
  }
  .status {
    display: inline-block;
    padding-inline: var(--_space-1);
    border-radius: var(--_radius-sm);
    border: var(--_border-width) solid var(--_color-warning);
    color: var(--_color-warning);
    background-color: var(--_color-warning-lighter);
    font-size: var(--_font-size-2xs);
    font-weight: var(--_font-weight-bold);
    white-space: nowrap;
  }
  .former {
    color: var(--_color-base-dark);
  }
  .bar .status {
    display: inline;
    padding: 0;
    border: 0;
    font-size: 1em;
    background: none;
  }
  .status[data-status='cancelled'],
  .bar[data-status='cancelled'] .status {
    border-color: var(--_color-error);
    color: var(--_color-error);
  }
  .status[data-status='cancelled'] {
    background-color: var(--_color-error-lighter);
  }

  /* List */
  .agenda {
    padding: 0;
    list-style: none;
    border-block-end: var(--_line);
  }
  .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-2);
    padding-block: var(--_space-2);
    border-block-start: var(--_line);
  }
  /* Of a long list only what is seen is laid out; a focus ring may reach past its event. A short one keeps its height. */
  @supports (overflow-clip-margin: 1px) {
    .item:nth-child(n + 20) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 9rem;
      overflow-clip-margin: var(--_space-2);
    }
  }
  .day-block {
    display: flex;
    flex-direction: column;
    inline-size: 3.5em;
    text-align: center;
    border: var(--_line);
    border-radius: var(--_radius-md);
    overflow: hidden;
    align-self: start;
    line-height: var(--_line-height-2);
  }
  .day-block span:first-child {
    padding-block: var(--_space-05);
    color: var(--_color-on-primary);
    background-color: var(--_accent);
    font-size: var(--_font-size-2xs);
    font-weight: var(--_font-weight-bold);
    text-transform: uppercase;
  }
  .day-block span:last-child {
    padding-block: var(--_space-05);
    font-size: var(--_font-size-lg);
    font-weight: var(--_font-weight-bold);
  }
  .summary {
    font-size: var(--_font-size-md);
    font-weight: var(--_font-weight-bold);
    margin-block-end: var(--_space-05);
  }
  .item[data-status='cancelled'] .summary {
    text-decoration: line-through;
  }
  .when.other,
  .where,
  .updated,
  .zone {
    color: var(--_color-base-dark);
  }
  .swatch {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: var(--_border-width) solid currentcolor;
    border-radius: var(--_radius-sm);
    background-color: var(--_mark, var(--_accent));
  }
  .category {
    margin-block: var(--_space-2) var(--_space-1);
    font-size: var(--_font-size-md);
  }
  .compact .item {
    gap: var(--_space-1);
    padding-block: var(--_space-1);
  }
  .compact .summary {
    font-size: var(--_font-size-base);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.5em;
    padding-block: var(--_space-05);
    color: var(--_color-link);
    cursor: pointer;
  }
  summary:hover {
    text-decoration: underline;
  }

  /* Details */
  .detail {
    margin-block: var(--_space-1);
    padding-inline-start: var(--_space-2);
    border-inline-start: var(--_space-05) solid var(--_color-base-lighter);
    max-inline-size: 72ch;
  }
  .detail > div {
    display: grid;
    grid-template-columns: 11em minmax(0, 1fr);
    gap: 0 var(--_space-2);
    padding-block: var(--_space-05);
  }
  dt {
    color: var(--_color-base-dark);
    font-weight: var(--_font-weight-bold);
  }
  dd ul {
    padding-inline-start: 1.25em;
  }
  .text {
    white-space: pre-line;
  }
  .detail-end {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-2);
    margin-block-start: var(--_space-1);
  }
  .detail-end > :is(a, .updated) {
    padding-block: calc((2.75em - 1lh) / 2);
  }
  .choice > summary {
    padding-block: calc((2.75em - 1lh) / 2 - var(--_border-width));
  }
  .choice > ul {
    padding: 0;
    list-style: none;
  }
  .choice > ul a {
    display: inline-block;
    padding: calc((2.75em - 1lh) / 2) var(--_space-2);
  }

  .take-along {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_space-2);
  }
  .take-along,
  .take-along .choice > p {
    margin-block-start: var(--_space-2);
  }
  /* What opens has room beside the button, or the whole line below it. */
  .take-along .choice {
    flex: 1 1 20em;
  }
  .address {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--_space-1);
  }
  .address label {
    flex: 1 1 16em;
    max-inline-size: 40em;
  }
  .address input {
    display: block;
    inline-size: 100%;
  }

  .calendar-end {
    margin-block-start: var(--_space-2);
    font-size: var(--_font-size-2xs);
  }

  /* Month */
  .month {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    border: var(--_line);
  }
  .month th {
    padding-block: var(--_space-1);
    font-size: var(--_font-size-2xs);
    color: var(--_color-base-dark);
    overflow-wrap: normal;
    text-align: center;
  }
  .month td {
    block-size: 6.5em;
    padding: var(--_space-05) 0;
    border: var(--_line);
    vertical-align: top;
    cursor: default;
  }
  .month td.busy {
    cursor: pointer;
  }
  .month td.outside {
    color: var(--_color-base-dark);
    background-color: var(--_color-base-lightest);
  }
  .month td:focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
  }
  .month td[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .day-number {
    display: block;
    inline-size: fit-content;
    min-inline-size: 1.75em;
    margin-inline: var(--_space-05);
    text-align: center;
    font-size: var(--_font-size-2xs);
    line-height: 1.75;
  }
  .today .day-number {
    border-radius: 1em;
    color: var(--_color-on-primary);
    background-color: var(--_accent);
    font-weight: var(--_font-weight-bold);
  }
  .bar,
  .lane {
    display: block;
    block-size: 4.25em;
    margin-block-start: 2px;
    font-size: var(--_font-size-2xs);
  }
  .bar {
    display: flex;
    align-items: flex-start;
    inline-size: calc(100% - var(--_space-1));
    margin-inline: var(--_space-05);
    padding: 2px var(--_space-05);
    border: 0;
    border-inline-start: 3px solid var(--_mark, var(--_accent));
    border-radius: var(--_radius-sm);
    color: var(--_color-ink);
    background-color: var(--_accent-soft);
    line-height: 1.25;
    text-align: inherit;
    cursor: pointer;
  }
  .bar:hover {
    background-color: var(--_color-base-lighter);
  }
  .bar-text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .bar-time {
    font-weight: var(--_font-weight-bold);
    white-space: nowrap;
  }
  .more {
    display: block;
    margin: 2px var(--_space-05) 0;
    padding: 0 var(--_space-05);
    border: 0;
    color: var(--_color-link);
    background: none;
    font-size: var(--_font-size-2xs);
    text-align: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .bar[data-status='cancelled'] bdi {
    text-decoration: line-through;
  }
  .continues-before {
    inline-size: calc(100% - var(--_space-05));
    margin-inline-start: 0;
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .continues-after {
    inline-size: calc(100% - var(--_space-05));
    margin-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .continues-before.continues-after {
    inline-size: 100%;
  }

  .day-panel {
    margin-block-start: var(--_space-2);
    padding: var(--_space-2);
    border: var(--_line);
    border-radius: var(--_radius-md);
  }
  .day-header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1);
    margin-block-end: var(--_space-1);
  }
  .day-title {
    font-size: var(--_font-size-md);
  }
  .day-panel .agenda {
    border-block-end: 0;
  }

  /* A week has room for more of each event */
  @container (inline-size >= 40em) {
    .month[data-unit='week'] :is(.bar, .lane) {
      block-size: 6.75em;
    }
    .month[data-unit='week'] .bar-text {
      -webkit-line-clamp: 5;
      line-clamp: 5;
    }
    .month[data-unit='week'] td {
      block-size: 15em;
    }
  }

  /* A narrow column: a month of marks, whose days open below it */
  @container (inline-size < 40em) {
    .title {
      font-size: var(--_font-size-lg);
    }
    .period {
      font-size: var(--_font-size-md);
    }
    .month td {
      block-size: 3.25em;
      text-align: center;
    }
    .day-number {
      margin-inline: auto;
    }
    .lane {
      display: none;
    }
    .month .bar {
      display: inline-block;
      inline-size: 0.5em;
      block-size: 0.5em;
      min-inline-size: 0;
      margin: 0 1px;
      padding: 0;
      border: 0;
      border-radius: 50%;
      background-color: var(--_mark, var(--_accent));
      pointer-events: none;
    }
    .bar-text {
      display: block;
      inline-size: 1px;
      block-size: 1px;
      position: absolute;
      clip-path: inset(50%);
    }
    .month .bar[data-status='cancelled'] {
      border: 2px solid var(--_color-error);
      background-color: transparent;
    }
    .more {
      margin: 0;
      padding: 0;
      inline-size: 100%;
      text-align: center;
    }
    .detail > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* A day is narrower than a number of four digits: that there are more is seen; how many is heard, and seen once it is open. */
  @container (inline-size < 26em) {
    .more {
      font-size: 0;
    }
    .more::before {
      content: '+' / '';
      font-size: var(--_font-size-base);
    }
  }
  @container (inline-size < 22em) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
    .day-block {
      display: none;
    }
    .buttons button {
      padding-inline: var(--_space-1);
    }
    .find label {
      max-inline-size: none;
    }
    .month th {
      font-weight: var(--_font-weight-normal);
    }
  }

  @media print {
    .find,
    .zone-choice,
    .buttons,
    .detail-end button,
    .choice,
    .take-along,
    .close {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none;
    }
    .detail a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }

  @media (forced-colors: active) {
    .month .bar {
      border: var(--_border-width) solid ButtonText;
    }
    .views button[aria-pressed='true'],
    .today .day-number,
    .day-block span:first-child {
      forced-color-adjust: none;
      color: HighlightText;
      background-color: Highlight;
    }
    .choice > summary {
      color: ButtonText;
    }
    .month td[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .notice {
      border: var(--_border-width) solid CanvasText;
      border-inline-start-width: var(--_space-1);
    }
    @container (inline-size < 40em) {
      .month .bar {
        forced-color-adjust: none;
        border: 0;
        background-color: ButtonText;
      }
      .month .bar[data-status='cancelled'] {
        border: 2px solid ButtonText;
        background-color: Canvas;
      }
    }
  }
`;
