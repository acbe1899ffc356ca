import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { tokenStyles } from '@otr-elements/tokens';

/**
 * The first styles of every element. Its template has one inner root, `<div class="root">`, on which everything that a
 * page could hand down is reset: a page's `* { … !important }` beats `:host`, but cannot reach inside.
 *
 * Let through on purpose: the direction of text, the colour scheme, and the public `--otr-*` properties.
 */
export const resetStyles: CSSResultGroup = [
  tokenStyles,
  css`
    :host {
      display: block;
      min-inline-size: 0;
    }
    :host([hidden]) {
      display: none !important;
    }

    .root {
      all: initial;
      direction: inherit;
      color-scheme: inherit;
      box-sizing: border-box;
      display: block;
      /* The width of a container by its own words is nothing, and so is it in a float: this is what it takes there. */
      contain-intrinsic-inline-size: 17.5em;
      font: var(--_font-weight-normal) var(--_font-size-base) / var(--_line-height-4) var(--_font-family);
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
      overflow-wrap: break-word;
      color: var(--_color-ink);
      background-color: var(--_color-background);
    }
    /* What a server has drawn is seen until there is this; its width is that of what comes. */
    .root:has(~ .root) {
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
    }
    /* Lines begin where the element does, whatever their own direction. Not on the root: there a page's alignment would match. */
    .root > * {
      /* Chromium knows only the prefixed value. */
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    :where(.root) *,
    :where(.root) ::before,
    :where(.root) ::after {
      box-sizing: border-box;
    }
    :where(.root) :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote) {
      margin: 0;
    }
    :where(.root) :where(h1, h2, h3, h4, h5, h6) {
      font-size: inherit;
      line-height: var(--_line-height-2);
    }
    :where(.root) :where(button, input, select, textarea) {
      font: inherit;
      color: inherit;
    }
    :where(.root) :where(:any-link) {
      color: var(--_color-link);
    }
    :where(.root) :where(:visited) {
      color: var(--_color-link-visited);
    }
    :where(.root) :where(:any-link:hover) {
      color: var(--_color-primary-dark);
    }
    :where(.root) :where(:any-link:active) {
      color: var(--_color-primary-darker);
    }
    :where(.root) :focus-visible {
      outline: var(--_focus-width) solid var(--_color-focus);
    }
    .root [hidden] {
      display: none !important;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media (forced-colors: active) {
      :where(.root) :focus-visible {
        outline-color: Highlight;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .root,
      .root *,
      .root ::before,
      .root ::after {
        animation: none !important;
        transition: none !important;
        scroll-behavior: auto !important;
      }
    }
  `,
];
