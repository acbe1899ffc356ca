import { css } from 'lit';

export const styles = css`
  p {
    margin-left: 1em; /* bites: property-layout-mappings margin-left */
    padding-right: 1em; /* bites: property-layout-mappings padding-right */
    left: 0; /* bites: property-layout-mappings left */
    border-top: 0; /* bites: property-layout-mappings border-top */
    text-align: right; /* bites: value-keyword-layout-mappings right */
    float: inline-end; /* bites: property-disallowed-list float */
    color: red !important; /* bites: otr/no-important No !important */
    --accent: red; /* bites: custom-property-pattern Name it */
    colour: red; /* bites: property-no-unknown colour */
    background: url(https://example.com/a.png); /* bites: function-disallowed-list url */
  }
  /* bites: selector-max-id Too many */
  #one {
    color: red; /* bites: declaration-block-no-duplicate-properties Duplicate property */
    color: red;
  }
  /* bites: media-feature-name-disallowed-list min-width */
  @media (min-width: 30em) {
    a {
      color: red;
    }
  }
  /* bites: media-feature-name-disallowed-list width */
  @media (width >= 30em) {
    b {
      color: red;
    }
  }
  /* bites: media-feature-name-disallowed-list max-width */
  @media (max-width: 30em) {
    i {
      color: red;
    }
  }
`;
