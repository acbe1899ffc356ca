import { css } from 'lit';

/** The card in its layouts; what every element shares is in the reset of core. */
export const programCardStyles = css`
  .root {
    --_accent: var(--otr-program-card-accent, var(--_color-primary));
    block-size: 100%;
    background: none;
  }
  /* Only where a layout asks for the width: each container costs the page a pass of its own. */
  .root[data-sized] {
    container-type: inline-size;
  }
  /* Text in another direction than the page, such as English words on an Arabic page, keeps its own order. */
  :where(h1, h2, h3, h4, h5, h6, p, li) {
    unicode-bidi: plaintext;
  }
  .card {
    position: relative;
    display: grid;
    grid-template: 'media' auto 'head' auto 'body' 1fr 'foot' auto 'slot' auto / minmax(0, 1fr);
    align-content: start;
    block-size: 100%;
    min-block-size: var(--otr-program-card-min-height, 20em);
    padding-block-end: var(--_space-3);
    border: calc(2 * var(--_border-width)) solid var(--_color-base-lighter);
    border-radius: var(--_radius-lg);
    background-color: var(--_color-background);
  }
  .head,
  .body,
  .actions,
  slot[name='actions'] {
    padding: var(--_space-2) var(--_space-3) 0;
  }

  /* Heading: its link covers the card, below what can be used or selected */
  .head {
    grid-area: head;
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    padding-block-start: var(--_space-3);
  }
  .title {
    font-size: var(--_font-size-lg);
  }
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-lg);
  }
  .title a:focus-visible {
    outline: 0;
  }
  .title a:focus-visible::after {
    outline: var(--_focus-width) solid var(--_color-focus);
  }
  [data-linked] {
    cursor: pointer;
  }
  [data-linked]:hover {
    border-color: var(--_accent);
  }
  :is(p, li, slot[name='actions']) {
    position: relative;
  }
  .badge {
    flex: none;
    inline-size: 3.25em;
    overflow: hidden;
    border: var(--_border-width) solid var(--_accent);
    border-radius: var(--_radius-md);
    font-size: 1.25em;
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-3);
    text-align: center;
  }
  .badge span {
    display: block;
    text-transform: uppercase;
    color: var(--_color-on-primary);
    background-color: var(--_accent);
    font-size: 0.75em;
    line-height: 1.5;
  }

  .media {
    grid-area: media;
    overflow: hidden;
    border-start-start-radius: calc(var(--_radius-lg) - 2px);
    border-start-end-radius: calc(var(--_radius-lg) - 2px);
    background-color: var(--_color-base-lightest);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 22em;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  .body {
    grid-area: body;
    display: flex;
    flex-direction: column;
    gap: var(--_space-1);
  }
  [data-phase='now'] strong {
    color: var(--_color-success);
  }
  [data-phase='off'] strong {
    color: var(--_color-error);
  }
  .edition,
  .fact {
    color: var(--_color-base-dark);
    font-size: var(--_font-size-2xs);
  }
  .stale {
    padding-inline-start: var(--_space-1);
    border-inline-start: var(--_space-05) solid var(--_color-warning);
    font-size: var(--_font-size-2xs);
  }
  .tags,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-05) var(--_space-1);
    padding: 0;
    /* Not none, for which Safari takes a list to be none. */
    list-style: '';
  }
  .tags li {
    padding-inline: var(--_space-1);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius-sm);
    color: var(--_color-base-dark);
    background-color: var(--_color-base-lightest);
    font-size: var(--_font-size-2xs);
  }
  .actions {
    grid-area: foot;
    gap: 0 var(--_space-3);
    padding: var(--_space-1) var(--_space-3) 0;
  }
  .actions a {
    display: inline-block;
    padding-block: 0.625em;
    font-weight: var(--_font-weight-bold);
  }
  .primary a {
    padding: calc(0.625em - var(--_border-width)) var(--_space-2);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius-md);
    color: var(--_color-on-primary);
    background-color: var(--_color-primary);
    text-decoration: none;
  }
  .primary a:hover {
    background-color: var(--_color-primary-dark);
  }
  slot[name='actions'] {
    grid-area: slot;
    display: block;
    padding-block-start: 0;
  }
  .skeleton {
    grid-template: none;
    gap: var(--_space-2);
    padding: var(--_space-3);
  }
  /* Three lines of text that are on their way. */
  .bar {
    block-size: 4.5em;
    background: repeating-linear-gradient(var(--_color-base-lightest) 0 1em, transparent 0 1.5em);
  }
  /* Where the picture stands */
  [data-layout~='header-first'] {
    grid-template: 'head' auto 'media' auto 'body' 1fr 'foot' auto 'slot' auto / minmax(0, 1fr);
  }
  [data-layout~='header-first'] .head {
    padding-block-end: var(--_space-2);
  }
  [data-layout~='header-first'] .media {
    border-radius: 0;
  }
  [data-layout~='inset'] .media {
    margin: var(--_space-3) var(--_space-3) 0;
    border-radius: var(--_radius-md);
  }
  [data-layout~='exdent'] .media {
    margin: calc(-1 * var(--_space-05)) calc(-1 * var(--_space-05)) 0;
    border-radius: var(--_radius-md);
  }
  @container (inline-size >= 30em) {
    :is([data-layout~='flag'], [data-layout~='media-right']):has(.media) {
      grid-template: 'media head' auto 'media body' 1fr 'media foot' auto 'media slot' auto / 40% minmax(0, 1fr);
    }
    [data-layout~='media-right']:has(.media) {
      grid-template: 'head media' auto 'body media' 1fr 'foot media' auto 'slot media' auto / minmax(0, 1fr) 40%;
    }
    :is([data-layout~='flag'], [data-layout~='media-right']) .media {
      margin-block-end: calc(-1 * var(--_space-3));
      border-radius: calc(var(--_radius-lg) - 2px);
    }
    :is([data-layout~='flag'], [data-layout~='media-right']) img {
      block-size: 100%;
      max-block-size: none;
    }
    [data-layout~='flag']:not([data-layout~='inset'], [data-layout~='exdent']) .media {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }
    [data-layout~='media-right']:not([data-layout~='inset'], [data-layout~='exdent']) .media {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }
    :is([data-layout~='flag'], [data-layout~='media-right'])[data-layout~='exdent'] .media {
      margin: calc(-1 * var(--_space-05));
      margin-block-end: calc(-1 * (var(--_space-3) + var(--_space-05)));
    }
    :is([data-layout~='flag'], [data-layout~='media-right'])[data-layout~='inset'] .media {
      margin-block-end: 0;
    }
  }

  /* One line for each */
  [data-layout~='row'] {
    align-content: center;
    min-block-size: 5.5em;
    padding-block-end: var(--_space-1);
    border-width: 0 0 var(--_border-width);
    border-radius: 0;
  }
  [data-layout~='row'] :is(.head, .body, .actions) {
    padding: var(--_space-1) 0 0;
  }
  [data-layout~='row'] :is(.media, .summary, .fact, .tags, .edition) {
    display: none;
  }
  [data-layout~='row'] .title {
    font-size: var(--_font-size-md);
  }
  @container (inline-size >= 44em) {
    [data-layout~='row'] {
      grid-template: 'head body foot' auto 'slot slot slot' auto / 2fr 3fr auto;
      align-items: center;
      column-gap: var(--_space-2);
    }
  }

  @media (forced-colors: active) {
    .title a:focus-visible::after {
      outline-color: Highlight;
    }
    .bar {
      forced-color-adjust: none;
      background: repeating-linear-gradient(GrayText 0 1em, transparent 0 1.5em);
    }
  }
  @media print {
    .card {
      break-inside: avoid;
      min-block-size: 0;
    }
  }
`;
