import { css } from '@lit/reactive-element/css-tag.js';

export const memberCardStyles = css`
  .pass {
    display: grid;
    justify-items: center;
    gap: 20px;
    padding: 24px 24px 14px;
  }
  .pass > .card-top,
  .pass > dl {
    justify-self: stretch;
  }
  .pass-name {
    display: block;
  }
  /* The paper of a code stays white: in the dark, in forced colours, while nothing is on it yet. */
  .pass-code,
  .pass-bars {
    forced-color-adjust: none;
    overflow: clip;
    border-radius: var(--_r);
    background: #fff;
    color: #000;
  }
  .pass-code {
    display: grid;
    place-content: center;
    inline-size: min(220px, 100%);
    aspect-ratio: 1;
  }
  .pass-code .qr-code {
    display: block;
    inline-size: min(220px, 100cqi);
    max-inline-size: 100%;
  }
  .pass-code > .display {
    padding: 12px;
    font-size: var(--_t-xl);
    text-align: center;
  }
  .pass-bars {
    justify-self: stretch;
    block-size: 64px;
    padding-block: 10px;
  }
  .pass-bars .barcode {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .pass dl {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .pass dt {
    font-size: var(--_t-xs);
  }
  .pass dt::first-letter {
    text-transform: uppercase;
  }
  .pass dd {
    display: grid;
    align-items: center;
    min-block-size: 44px;
    margin-block-start: -8px;
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .pass-number {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    font-weight: 600;
  }
  .pass-number > span {
    unicode-bidi: plaintext;
  }
  .pass-end {
    text-align: end;
  }
  .pass-hint {
    margin-block: 16px;
    font-size: var(--_t-s);
    line-height: 1.5;
    color: var(--_ink-2);
    text-align: center;
  }
  .state > .stack-s {
    justify-self: stretch;
  }
  @container panel (inline-size < 19em) {
    .pass {
      padding-inline: 16px;
    }
    .pass dl {
      flex-wrap: wrap;
    }
  }
`;
