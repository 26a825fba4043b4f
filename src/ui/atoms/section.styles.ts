import { css } from '@lit/reactive-element/css-tag.js';

export const sectionStyles = css`
  .stack {
    display: grid;
    gap: 12px;
  }
  .stack-s {
    display: grid;
    gap: 4px;
  }
  .section {
    margin-block-start: 28px;
  }
  .panel-body > .notice:first-child {
    margin-block-end: 12px;
  }
  .panel-body > .section:first-child {
    margin-block-start: 0;
  }
  .section-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 32px;
    margin-block-end: 4px;
  }
  .section-title {
    font-size: var(--_t-l);
    letter-spacing: -0.011em;
  }
  .notice {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 4px 12px;
    padding: 12px 14px;
    border-radius: var(--_r);
    background: var(--_sunken);
    font-size: var(--_t-s);
    line-height: 1.4;
  }
  .notice-warn > .icon {
    color: var(--_warn);
  }
  .notice-bad > .icon {
    color: var(--_bad);
  }
  .notice-good > .icon {
    color: var(--_good);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 3px 9px;
    border-radius: var(--_r-pill);
    background: var(--_tint);
    color: var(--_accent-ink);
    font-size: var(--_t-xs);
    font-weight: 600;
    line-height: 1.3;
    white-space: nowrap;
  }
  .badge-warn {
    background: color-mix(in oklab, var(--_warn) 12%, var(--_surface));
    color: var(--_warn);
  }
  .badge-plain {
    background: var(--_sunken);
    color: var(--_ink-2);
  }
  @container panel (inline-size < 16em) {
    .notice {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .notice,
    .badge {
      border: 1px solid CanvasText;
    }
  }
`;
