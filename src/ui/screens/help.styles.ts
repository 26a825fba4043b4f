import { css } from '@lit/reactive-element/css-tag.js';

export const helpStyles = css`
  .faq > summary {
    cursor: pointer;
    list-style: none;
  }
  .faq > summary::-webkit-details-marker {
    display: none;
  }
  .faq[open] > summary > .icon:last-child {
    rotate: 180deg;
  }
  .faq > p {
    padding: 0 4px 16px 42px;
    padding-inline: 42px 4px;
  }
`;
