import { css } from 'lit';

/** Why there is nothing else, in a card as in a list. */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1);
    padding: var(--_space-1) var(--_space-2);
    border-inline-start: var(--_space-1) solid var(--_color-info);
    background-color: var(--_color-info-lighter);
  }
  .notice p {
    margin: 0;
  }
  .notice[data-kind='failed'] {
    border-color: var(--_color-error);
    background-color: var(--_color-error-lighter);
  }
  .notice button {
    min-block-size: 2.75em;
    padding-inline: var(--_space-2);
    border: var(--_border-width) solid var(--_color-primary);
    border-radius: var(--_radius-md);
    color: var(--_color-primary);
    background-color: var(--_color-background);
    font-weight: var(--_font-weight-bold);
    cursor: pointer;
  }
  @media print {
    .notice button {
      display: none;
    }
  }
`;
