import { css } from '@lit/reactive-element/css-tag.js';

export const helpStyles = css`
  .hint {
    font-size: var(--_t-s);
    color: var(--_ink-2);
    line-height: 1.4;
  }
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
  .help-links {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .faq > p {
    padding-block: 0 16px;
    padding-inline: 42px 4px;
  }
`;
