import { css } from 'lit';

/** The list; its cards bring their own styles. */
export const programCardsStyles = css`
  .root {
    background: none;
    --_cards: repeat(auto-fill, minmax(min(100%, var(--otr-program-cards-min, 18em)), 1fr));
  }
  [data-layout~='row'],
  [data-layout~='flag'],
  [data-layout~='media-right'] {
    --_cards: minmax(0, 1fr);
  }
  ul {
    display: grid;
    grid-template-columns: var(--_cards);
    gap: var(--_space-3);
    padding: 0;
    /* Not none, for which Safari takes a list to be none. */
    list-style: '';
  }
  [data-layout~='row'] ul {
    gap: 0;
  }
  li {
    display: grid;
  }
  /* Of all that is in a page, only !important outdoes what it says of all its lists. */
  /* stylelint-disable otr/no-important */
  ::slotted(ul) {
    display: grid !important;
    grid-template-columns: var(--_cards) !important;
    gap: var(--_space-3) !important;
    margin: 0 !important;
    padding: 0 !important;
    list-style: '' !important;
  }
`;
