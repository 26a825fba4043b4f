import { css } from '@lit/reactive-element/css-tag.js';

export const activityStyles = css`
  .load-more {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }
  /* The window keeps lines in their place itself, in browsers that do not, too. */
  .ledger,
  .load-more {
    overflow-anchor: none;
  }
  .ledger,
  .ledger-block > ul {
    padding-block: var(--_above) var(--_below);
  }
  .ledger-block {
    padding-block-start: 20px;
  }
  .ledger-month {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    padding-block: 10px;
    background: var(--_surface);
    border-block-end: 1px solid var(--_ink);
    font-weight: 600;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .ledger-month .num {
    font-weight: 500;
  }
  .ledger-month .num,
  .entry-day,
  .totals dt {
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
  .entry {
    display: grid;
    grid-template-columns: 2em 1fr auto;
    gap: 0 12px;
    align-items: baseline;
    padding-block: 13px;
  }
  .entry:not([aria-posinset='1']) {
    border-block-start: 1px solid var(--_line);
  }
  .amount {
    font-weight: 600;
  }
  .amount.is-plus {
    color: var(--_good);
  }
  .amount:is(.is-pending, .is-declined, .is-voided) {
    color: var(--_ink-2);
    font-weight: 500;
  }
  .amount:is(.is-declined, .is-voided) {
    text-decoration: line-through;
  }
  .totals {
    display: grid;
    grid-template-columns: 1fr 1fr;
    border-radius: var(--_r);
    background: var(--_sunken);
  }
  .totals > div {
    padding: 16px;
    display: grid;
    gap: 2px;
  }
  .totals > div + div {
    border-inline-start: 1px solid var(--_line);
  }
  .totals dd {
    font-size: var(--_t-xl);
  }
  @container panel (inline-size < 16em) {
    .entry {
      grid-template-columns: 2em 1fr;
    }
    .entry .amount {
      grid-column: 2;
    }
    .totals {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .totals {
      border: 1px solid CanvasText;
    }
  }
`;
