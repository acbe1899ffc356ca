import { css, type CSSResult } from 'lit';

/** Light or dark as the whole of Storybook is. */
export const embedPanelStyles: CSSResult = css`
  .root {
    padding: 1rem;
    color: light-dark(#1b1b1b, #edeff0);
    background: light-dark(#fff, #1c1d1f);
    color-scheme: light;
    font:
      0.875rem/1.5 'Nunito Sans',
      system-ui,
      sans-serif;
  }
  .root[data-base='dark'] {
    color-scheme: dark;
  }
  :focus-visible {
    outline: 3px solid light-dark(#0076d6, #58b4ff);
    outline-offset: 2px;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.25rem;
    padding: 0;
    font-weight: 700;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid light-dark(#71767a, #a9aeb1);
    border-radius: 4px;
    cursor: pointer;
  }
  label:has(:checked) {
    border-color: light-dark(#005ea2, #73b3e7);
    background: light-dark(#d9e8f6, #1f303e);
    box-shadow: inset 0 0 0 1px light-dark(#005ea2, #73b3e7);
  }
  input {
    margin: 0;
    accent-color: light-dark(#005ea2, #73b3e7);
  }
  p {
    max-inline-size: 80ch;
    margin: 0.75rem 0;
  }
  ul {
    max-inline-size: 80ch;
    margin: 0.75rem 0;
    padding-inline-start: 1.25rem;
  }
  .part-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    margin-block-start: 1rem;
  }
  h3 {
    flex: 1 1 12rem;
    margin: 0;
    font-size: 1em;
  }
  button {
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid light-dark(#71767a, #a9aeb1);
    border-radius: 4px;
    color: inherit;
    background: light-dark(#fff, #2d2e2f);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: light-dark(#f0f0f0, #3d4551);
  }
  pre {
    margin: 0.5rem 0;
    padding: 0.75rem 1rem;
    border: 1px solid light-dark(#dfe1e2, #3d4551);
    border-radius: 4px;
    background: light-dark(#f7f9fa, #1b1d1f);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .said {
    min-block-size: 1.5em;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
