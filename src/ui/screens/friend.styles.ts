import { css } from '@lit/reactive-element/css-tag.js';

export const friendStyles = css`
  .friend-form {
    gap: 16px;
    margin-block-start: 20px;
  }
  .friend-hint {
    margin-block-start: 16px;
    text-align: center;
  }
  .gift {
    display: grid;
    gap: 8px;
    padding-block: 24px;
  }
  .gift .display {
    margin-block-start: 88px;
    font-size: min(calc(var(--_fs) * 2.5), 11cqi);
  }
`;
