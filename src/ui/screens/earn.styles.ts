import { css } from '@lit/reactive-element/css-tag.js';

export const earnStyles = css`
  .row.is-done .row-icon {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_good);
  }
  .row.is-done .row-title {
    color: var(--_ink-2);
  }
  .row.is-pending .row-icon,
  .row.is-locked .row-icon {
    background: var(--_sunken);
    color: var(--_ink-2);
  }
  .row.is-done .points {
    font-size: var(--_t-s);
    font-weight: 400;
    color: var(--_ink-2);
  }
  .feature-title {
    font-weight: 600;
  }
  .feature-text {
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
  .row-extra {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 0 16px;
    padding-inline-start: 54px;
  }
  .feature {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 16px;
    align-items: center;
    padding: 18px;
    border-radius: var(--_r);
    background: var(--_tint);
  }
  .feature .display {
    grid-row: span 2;
    font-size: var(--_t-2xl);
    color: var(--_accent-ink);
    text-align: end;
  }
  .feature .display small {
    display: block;
    font-family: var(--rewards-font, inherit);
    font-size: var(--_t-xs);
    font-weight: 500;
    line-height: 1.3;
    letter-spacing: 0;
    color: var(--_ink-2);
  }
  @container panel (inline-size < 19em) {
    .feature {
      grid-template-columns: 1fr;
    }
    .feature .display {
      grid-row: auto;
      text-align: start;
    }
  }
  @container panel (inline-size < 16em) {
    .row-extra {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .feature {
      border: 1px solid CanvasText;
    }
  }
`;
