import { css } from '@lit/reactive-element/css-tag.js';

export const memberCardStyles = css`
  .pass > .card-top,
  .pass > dl {
    justify-self: stretch;
  }
  .pass-name {
    display: block;
  }
  .pass-number {
    padding: 28px 20px;
    border-radius: var(--_r);
    background: #fff;
    color: #000;
    font-size: min(var(--_t-2xl), 9cqi);
  }
  .pass-end {
    text-align: end;
  }
  .pass-hint {
    margin-block: 16px;
    text-align: center;
  }
  .pass {
    display: grid;
    justify-items: center;
    gap: 20px;
    padding: 24px 24px 22px;
  }
  .pass-code {
    inline-size: 220px;
    padding: 30px;
    border-radius: var(--_r);
    background: #fff;
    color: #000;
  }
  .pass dl {
    justify-self: stretch;
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .pass dt {
    font-size: var(--_t-xs);
  }
  .pass dd {
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }
`;
