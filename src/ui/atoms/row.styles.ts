import { css } from '@lit/reactive-element/css-tag.js';

export const rowStyles = css`
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: 40px 1fr fit-content(50%);
    align-items: center;
    gap: 0 14px;
    inline-size: 100%;
    min-block-size: 68px;
    padding-block: 12px;
  }
  .row-plain {
    grid-template-columns: 24px 1fr fit-content(50%);
    min-block-size: 56px;
    padding-inline: 4px;
  }
  .row-icon {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: var(--_r-control);
    background: var(--_tint);
    color: var(--_accent-ink);
    transition:
      background-color var(--_fast),
      color var(--_fast);
  }
  button.row:hover .row-icon,
  a.row:hover .row-icon {
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .row-title {
    display: block;
    font-weight: 500;
    line-height: 1.3;
  }
  .row-text {
    display: block;
    margin-block-start: 2px;
    font-size: var(--_t-s);
    line-height: 1.35;
    color: var(--_ink-2);
  }
  .row-trail {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
  .row-trail .icon {
    color: var(--_ink-2);
  }
  .points {
    unicode-bidi: plaintext;
  }
  .points {
    font-size: var(--_t-m);
    font-weight: 600;
    color: var(--_accent-ink);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .row.is-pending .points,
  .row.is-locked .points,
  .points.is-waiting {
    color: var(--_ink-2);
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-weight: 500;
  }
  @container panel (inline-size < 22em) {
    .row-trail {
      white-space: normal;
      text-align: end;
    }
  }
  @container panel (inline-size < 16em) {
    .row {
      grid-template-columns: 40px 1fr;
    }
    .row-trail {
      grid-column: 2;
      text-align: start;
    }
    .row-plain {
      grid-template-columns: 24px 1fr fit-content(50%);
    }
  }
  @media (forced-colors: active) {
    .row-icon {
      border: 1px solid CanvasText;
    }
  }
`;
