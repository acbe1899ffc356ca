import { css } from 'lit';

/** Sentence, badge and card; what every element shares is in the reset of core. */
export const fairnessContactBadgeStyles = css`
  .root {
    --_accent: var(--otr-fairness-contact-badge-accent, var(--_color-primary));
    --_line: var(--_border-width) solid var(--_color-base-lighter);
  }
  /* Text in another direction than the page, such as English words on an Arabic page, keeps its own order. */
  :where(h1, h2, h3, h4, h5, h6, p, button, dt, dd, li, label, .line) {
    unicode-bidi: plaintext;
  }
  .title {
    font-size: var(--_font-size-lg);
  }
  .full > .title {
    font-size: var(--_font-size-xl);
    margin-block-end: var(--_space-2);
  }
  .name {
    font-size: var(--_font-size-md);
  }
  .full .name {
    font-size: var(--_font-size-lg);
  }
  /* Under a heading of the page that is no larger itself */
  .full > :is(h3, h4, h5, h6).title {
    font-size: var(--_font-size-lg);
  }
  .full :is(h4, h5, h6).name {
    font-size: var(--_font-size-md);
  }
  .subname {
    margin-block-start: var(--_space-2);
  }
  .title:focus,
  .name:focus,
  .subname:focus {
    outline-offset: var(--_space-05);
  }

  .compact,
  .columns > * {
    padding: var(--_space-2) var(--_space-3);
    border: var(--_line);
    border-radius: var(--_radius-md);
    border-block-start: var(--_space-05) solid var(--_accent);
  }
  .compact {
    max-inline-size: 32em;
  }
  .compact .contact {
    margin-block-start: var(--_space-2);
  }
  .compact .contact ~ p {
    margin-block-start: var(--_space-2);
    padding-block-start: var(--_space-2);
    border-block-start: var(--_line);
  }
  .full {
    container-type: inline-size;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    margin-block-end: var(--_space-2);
  }
  /* The Ombudsman's card is as high as the others together. */
  @container (inline-size > 44em) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto auto 1fr;
    }
    .columns > * {
      grid-column: 1;
    }
    .columns > .contact + .contact {
      grid-area: 1 / 2 / span 3;
    }
  }
  .columns p,
  .columns ul {
    margin-block-start: var(--_space-1);
    max-inline-size: 66ch;
  }

  .org,
  .quiet {
    color: var(--_color-base-dark);
  }
  .quiet {
    font-size: var(--_font-size-2xs);
  }
  dl {
    margin-block-start: var(--_space-1);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-2);
    padding-block: var(--_space-05);
  }
  .full dl > div {
    padding-block: var(--_space-1);
    border-block-start: var(--_line);
  }
  dt {
    flex: 0 0 8em;
    font-weight: var(--_font-weight-bold);
  }
  dd {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .line {
    display: block;
  }
  .columns dd > ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rights ul {
    padding-inline-start: 1.25em;
  }
  .rights li {
    margin-block-end: var(--_space-05);
  }

  /* A finger needs 44 pixels; a number within a sentence is as high as its line (WCAG 2.5.8, inline). */
  dd > a {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.625em;
    margin-block: -0.625em;
  }
  dd > .line + a {
    margin-block-start: 0;
  }
  /*
   * A number breaks between its letters and its digits, and within only where a line has no room for it. The line under the link
   * does not reach into such a block.
   */
  .tel bdi > span {
    display: inline-block;
    max-inline-size: 100%;
    text-decoration: underline;
  }
  .tel {
    font-weight: var(--_font-weight-bold);
  }
  .open {
    display: inline-block;
    padding-inline: var(--_space-1);
    border: var(--_border-width) solid;
    border-radius: var(--_radius-sm);
    color: var(--_color-base-dark);
  }
  .open[data-open='true'] {
    color: var(--_color-success);
    background-color: var(--_color-success-lighter);
  }

  .alert {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1);
    margin-block-end: var(--_space-1);
    padding: var(--_space-1) var(--_space-2);
    border-inline-start: var(--_space-1) solid var(--_color-warning);
    background-color: var(--_color-warning-lighter);
  }
  .alert[data-kind='failed'] {
    border-color: var(--_color-error);
    background-color: var(--_color-error-lighter);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  button,
  select {
    min-block-size: 2.75em;
    padding: var(--_space-05) var(--_space-2);
    border: var(--_border-width) solid currentcolor;
    border-radius: var(--_radius-md);
    background-color: var(--_color-background);
  }
  button {
    color: var(--_color-primary);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-2);
    cursor: pointer;
  }
  button:hover {
    color: var(--_color-primary-dark);
    background-color: var(--_color-base-lightest);
  }
  button:active {
    color: var(--_color-primary-darker);
  }
  label {
    display: block;
    margin-block-start: var(--_space-1);
    font-weight: var(--_font-weight-bold);
  }
  select {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    padding-inline: var(--_space-1);
    /* In WebKit a long choice would make the page wider. */
    contain: paint;
  }
  .qr {
    display: block;
    inline-size: min(100%, 16em);
    margin-block-start: var(--_space-1);
    background-color: #fff;
    forced-color-adjust: none;
  }

  @media print {
    .buttons,
    .said,
    label {
      display: none;
    }
    .columns > * {
      break-inside: avoid;
    }
  }
`;
