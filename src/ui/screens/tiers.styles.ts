import { css } from '@lit/reactive-element/css-tag.js';

export const tiersStyles = css`
  .rung-head + .rung-needs {
    margin-block-start: -8px;
  }
  .rung .badge {
    white-space: normal;
  }
  .tiers-lede {
    margin-block: 4px 20px;
    font-size: var(--_t-2xl);
  }
  /* The start of the way has a name, and no mark of its own. */
  .tier-name ~ .measure .measure-scale + .measure-mark {
    display: none;
  }
  .tier-way {
    margin-block-start: 24px;
  }
  .card + .notice {
    margin-block-start: 12px;
  }
  .ladder {
    margin-block-start: 28px;
  }
  .tier-name {
    display: block;
    margin-block-start: 20px;
    font-size: min(calc(var(--_fs) * 3.25), 16cqi);
  }
  .ladder {
    display: grid;
    padding-block-start: 8px;
  }
  .rung {
    position: relative;
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 0 14px;
  }
  .rung-scale {
    --_value: 0;
    position: relative;
    color: var(--_accent-ink);
  }
  .rung-scale::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    inset-inline: 0 auto;
    inline-size: 12px;
    background:
      linear-gradient(currentColor 0 0) top / 100% calc(var(--_value) * 100%) no-repeat,
      color-mix(in oklab, currentColor 26%, transparent);
    mask: linear-gradient(#000 var(--_tick), #0000 0) 0 0 / 100% calc(var(--_tick) + var(--_gap))
      round;
  }
  .rung-scale::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 28px;
    block-size: var(--_tick);
    background: currentColor;
  }
  .rung-body {
    display: grid;
    gap: 10px;
    padding-block: 0 28px;
    margin-block-start: -0.6em;
  }
  .rung:last-child .rung-body {
    padding-block-end: 4px;
  }
  .rung-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
  }
  .rung-name {
    font-size: var(--_t-l);
  }
  .rung-name.display {
    font-size: var(--_t-xl);
  }
  .perks {
    display: grid;
    gap: 8px;
    font-size: var(--_t-s);
    line-height: 1.4;
  }
  .perks li {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 8px;
  }
  .perks .icon {
    color: var(--_accent-ink);
    margin-block-start: -1px;
  }
  .perks-l {
    gap: 12px;
    margin-block-start: 8px;
    font-size: var(--_t-m);
  }
  .rung.is-ahead .perks .icon,
  .rung.is-ahead .perks {
    color: var(--_ink-2);
  }
  @media (forced-colors: active) {
    .rung-scale::before,
    .rung-scale::after {
      forced-color-adjust: none;
    }
    .rung-scale::before {
      background:
        linear-gradient(Highlight 0 0) top / 100% calc(var(--_value) * 100%) no-repeat,
        GrayText;
    }
    .rung-scale::after {
      background: CanvasText;
    }
  }
`;
