import { css } from '@lit/reactive-element/css-tag.js';

export const redeemStyles = css`
  .rewards {
    display: grid;
    grid-template-columns: repeat(2, 1fr);
    gap: 12px;
  }
  .reward {
    --_cut: 104px;
    position: relative;
    display: grid;
    grid-template-rows: var(--_cut) 1fr;
    inline-size: 100%;
    block-size: 100%;
    border-radius: var(--_r);
    overflow: clip;
    background: var(--_tint);
    transition: background-color var(--_fast);
    mask:
      radial-gradient(
          circle at 0 var(--_cut),
          #0000 var(--_notch),
          #000 calc(var(--_notch) + 0.5px)
        )
        left / 51% 100% no-repeat,
      radial-gradient(
          circle at 100% var(--_cut),
          #0000 var(--_notch),
          #000 calc(var(--_notch) + 0.5px)
        )
        right / 51% 100% no-repeat;
  }
  .reward-media {
    position: relative;
    display: grid;
    place-items: center;
    color: var(--_accent-ink);
    background: inherit;
  }
  .reward::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_cut) - 2px);
    inset-inline: calc(var(--_notch) + 4px);
    block-size: 4px;
    background: radial-gradient(circle, var(--_surface) 1.6px, #0000 2px) 0 0 / 8px 4px round;
  }
  .reward:hover {
    background: color-mix(in oklab, var(--_accent-ink) 8%, var(--_tint));
  }
  .reward-media .display {
    font-size: calc(var(--_fs) * 2.5);
  }
  .reward-media img {
    position: absolute;
    background: inherit;
  }
  .reward-media img,
  .reward-media > svg:not(.icon) {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .reward-body {
    display: grid;
    align-content: start;
    gap: 2px;
    padding: 14px;
  }
  .reward-title {
    font-weight: 600;
    line-height: 1.3;
  }
  .reward-cost {
    font-size: var(--_t-s);
    color: var(--_ink-2);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .reward .measure {
    margin-block-start: 10px;
    --_size: 8px;
  }
  .reward.is-locked {
    background: var(--_sunken);
  }
  .reward.is-locked .reward-media {
    color: var(--_ink-2);
  }
  .reward-lock {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    display: grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    border-radius: var(--_r-pill);
    background: var(--_surface);
    color: var(--_ink-2);
  }
  .issued-hint {
    margin: 20px auto 0;
    max-inline-size: 36ch;
    text-align: center;
  }
  .slider {
    position: relative;
    display: grid;
    align-items: center;
    block-size: 44px;
  }
  .slider > * {
    grid-area: 1 / 1;
  }
  .slider .measure {
    margin-inline: 13px;
    --_size: 16px;
  }
  .slider input {
    appearance: none;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    background: none;
    cursor: pointer;
    position: relative;
  }
  .slider input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 26px;
    block-size: 40px;
    border-radius: calc(var(--_r) * 0.8);
    background: var(--_fill);
    border: 4px solid var(--_tint);
    box-shadow:
      0 0 0 1px var(--_edge),
      var(--_shadow-s);
  }
  .slider input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 26px;
    block-size: 40px;
    border-radius: calc(var(--_r) * 0.8);
    background: var(--_fill);
    border: 4px solid var(--_tint);
    box-shadow:
      0 0 0 1px var(--_edge),
      var(--_shadow-s);
  }
  .amount-card {
    display: grid;
    padding: 18px;
    border-radius: var(--_r);
    background: var(--_tint);
  }
  .amount-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-end;
    gap: 12px;
    margin-block-end: 8px;
  }
  .amount-points {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 4px;
  }
  .amount-points .input {
    inline-size: min(5.5em, 50cqi);
    min-block-size: 44px;
    padding: 6px 10px;
  }
  .amount-head .display {
    font-size: calc(var(--_fs) * 2.5);
    color: var(--_accent-ink);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .slider-ends {
    display: flex;
    justify-content: space-between;
    margin-block: 2px 14px;
  }
  .summary {
    display: grid;
    gap: 0;
  }
  .summary > div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 9px;
    border-block-start: 1px solid var(--_line);
  }
  .summary > div:first-child {
    border: 0;
  }
  .summary dd {
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .summary dt {
    color: var(--_ink-2);
  }
  @container panel (inline-size < 19em) {
    .rewards {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .amount-card,
    .reward {
      border: 1px solid CanvasText;
    }
    .reward {
      mask: none;
    }
    .reward::after {
      display: none;
    }
  }
`;
