import { css } from '@lit/reactive-element/css-tag.js';

export const stateStyles = css`
  .state {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 8px;
    min-block-size: 100%;
    padding: 24px 24px 40px;
    text-align: center;
  }
  .state-art {
    margin-block-end: 16px;
    color: var(--_accent-ink);
  }
  .state-title {
    font-size: var(--_t-xl);
  }
  .state p {
    max-inline-size: 32ch;
    color: var(--_ink-2);
    text-wrap: balance;
  }
`;
