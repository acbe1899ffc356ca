import { css } from 'lit';

/** Tabs, disclosures, facts, people and meetings; what every element shares is in the reset of core. */
export const committeePanelStyles = css`
  .root {
    --_accent: var(--otr-committee-panel-accent, var(--_color-primary));
    --_line: var(--_border-width) solid var(--_color-base-lighter);
    container-type: inline-size;
  }
  :where(h1, h2, h3, h4, h5, h6, p, button, dt, dd, li, td, th, label, [aria-live]) {
    unicode-bidi: plaintext;
  }
  .title {
    font-size: var(--_font-size-xl);
  }
  /* Under a heading of the page that is no larger itself */
  :is(h3, h4, h5, h6).title {
    font-size: var(--_font-size-lg);
  }
  .title,
  p,
  .subtitle {
    margin-block-end: var(--_space-1);
  }
  .subtitle,
  .when {
    font-size: var(--_font-size-md);
  }
  .subtitle {
    margin-block-start: var(--_space-3);
  }
  p,
  li,
  dd {
    max-inline-size: 76ch;
  }
  small,
  .end {
    color: var(--_color-base-dark);
    font-size: var(--_font-size-2xs);
  }
  .end {
    margin-block-start: var(--_space-1);
  }
  .end a {
    display: inline-block;
    padding-block: var(--_space-1);
  }
  .lead {
    font-size: var(--_font-size-md);
    margin-block-end: var(--_space-2);
  }
  .next,
  .notice {
    margin-block-end: var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border-inline-start: var(--_space-05) solid var(--_accent);
    background-color: var(--_color-base-lightest);
  }
  .next {
    max-inline-size: none;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1);
    border-inline-start-width: var(--_space-1);
  }
  .notice p {
    margin: 0;
  }
  .notice[data-kind='stale'] {
    border-color: var(--_color-warning);
    background-color: var(--_color-warning-lighter);
  }
  .notice[data-kind='failed'] {
    border-color: var(--_color-error);
    background-color: var(--_color-error-lighter);
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    border-block-end: var(--_line);
  }
  .tabs button,
  .button,
  th button {
    min-block-size: 2.75em;
    border: 0;
    background: none;
    color: var(--_color-primary);
    font-weight: var(--_font-weight-bold);
    text-align: start;
    cursor: pointer;
  }
  .tabs button {
    padding-inline: var(--_space-2);
    border-block-end: var(--_space-05) solid transparent;
  }
  .tabs button[aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_color-ink);
  }
  :is(.tabs, th) button:hover,
  summary:hover {
    background-color: var(--_color-base-lightest);
  }
  .body > .button,
  .body > small {
    display: block;
    margin-block-start: var(--_space-1);
  }
  .button,
  input {
    min-block-size: 2.75em;
    padding-inline: var(--_space-2);
    border: var(--_border-width) solid currentcolor;
    border-radius: var(--_radius-md);
    background-color: var(--_color-background);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-1) var(--_space-2);
  }
  input {
    display: block;
    max-inline-size: 100%;
  }
  .off {
    display: none;
  }
  .body {
    padding-block: var(--_space-2);
  }
  details.section,
  .year {
    border-block-end: var(--_line);
  }
  summary {
    padding-block: 0.625em;
    color: var(--_color-primary);
    font-weight: var(--_font-weight-bold);
    cursor: pointer;
  }
  summary .name {
    display: inline;
    font-size: var(--_font-size-md);
  }
  :is(.tabs button, summary):focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
  }
  dl:not(:first-child) {
    margin-block-start: var(--_space-2);
  }

  dl > div {
    padding-block: var(--_space-1);
    border-block-end: var(--_line);
  }
  dt {
    font-weight: var(--_font-weight-bold);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  .meetings {
    padding: 0;
    list-style: none;
  }
  .meetings > li {
    max-inline-size: none;
    padding-block: var(--_space-1);
    border-block-start: var(--_line);
  }
  .meetings p {
    margin: 0;
  }
  details > small {
    display: block;
    margin-block: var(--_space-1);
  }
  .tag {
    display: inline-block;
    padding-inline: var(--_space-1);
    border: var(--_border-width) solid currentcolor;
    border-radius: var(--_radius-sm);
    font-size: var(--_font-size-2xs);
    font-weight: var(--_font-weight-bold);
  }
  .tag[data-status='cancelled'] {
    color: var(--_color-error);
  }
  table {
    inline-size: 100%;
    margin-block-start: var(--_space-1);
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--_space-05) var(--_space-05);
    border-block-end: var(--_line);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: inherit;
  }
  th button {
    padding: 0;
  }

  @container (max-width: 24em) {
    .title {
      font-size: var(--_font-size-lg);
    }
    table {
      table-layout: fixed;
    }
    th,
    td {
      padding-inline: 2px;
      font-size: var(--_font-size-2xs);
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    th button {
      inline-size: 100%;
      font-size: inherit;
      text-align: start;
    }
  }
  @container (min-width: 36em) {
    dl > div {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: var(--_space-2);
    }
  }
  @media (forced-colors: active) {
    .tabs button {
      border-color: Canvas;
    }
    .tabs button[aria-selected='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .tabs,
    .button,
    .buttons,
    .end {
      display: none;
    }
    .off {
      display: block;
    }
    .name {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
