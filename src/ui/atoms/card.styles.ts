import { css } from '@lit/reactive-element/css-tag.js';

export const cardStyles = css`
  .card {
    position: relative;
    isolation: isolate;
    overflow: clip;
    padding: 20px;
    border-radius: var(--_r);
    color: var(--_on-card);
    background:
      radial-gradient(circle at var(--_end, 100%) 0, var(--_card-2) 150px, #0000 300px),
      linear-gradient(160deg, var(--_card) 10%, var(--_card-2));
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--_on-card) 12%, transparent);
    --_focus: var(--_on-card);
  }
  .card::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block-start: -138px;
    inset-inline-end: -138px;
    inline-size: 320px;
    aspect-ratio: 1;
    background: currentColor;
    opacity: 0.15;
    mask: var(--rewards-card-pattern, linear-gradient(#0000 0 0)) center / contain no-repeat;
  }
  .rosette {
    position: absolute;
    z-index: -1;
    inset-block-start: -138px;
    inset-inline-end: -138px;
    inline-size: 320px;
    opacity: 0.15;
    stroke-width: 0.45;
    fill: none;
    /* A pattern of the store's own is no colour: the stroke is then invalid, and so not drawn. */
    stroke: var(--rewards-card-pattern, currentColor);
  }
  .card:dir(rtl) {
    --_end: 0%;
  }
  .card-top {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
  }
  /* Small to look at, large to touch. */
  button.card-tier {
    position: relative;
  }
  button.card-tier::after {
    content: '';
    position: absolute;
    inset: -11px -4px;
  }
  .card-tier {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding-block: 4px;
    padding-inline: 8px 10px;
    border-radius: var(--_r-pill);
    font-size: var(--_t-xs);
    font-weight: 600;
    line-height: 1.3;
    background: var(--_card);
    box-shadow: inset 0 0 0 1px color-mix(in oklab, currentColor 45%, transparent);
  }
  .card-next {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin-block: 18px 14px;
    font-weight: 500;
  }
  .card-next > small {
    font-size: var(--_t-s);
    font-weight: 400;
  }
  .card-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin: 14px -20px -20px;
    padding: 0 20px;
    min-block-size: 46px;
    font-size: var(--_t-s);
    border-block-start: 1px solid color-mix(in oklab, currentColor 20%, transparent);
  }
  .card-foot + .card-foot {
    margin-block-start: 20px;
  }
  .card-foot > span {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .card-foot > .link {
    flex: none;
  }
  @container panel (inline-size < 22em) {
    .card-foot {
      flex-wrap: wrap;
      padding-block: 10px;
    }
  }
  @container panel (inline-size < 16em) {
    .card-top {
      flex-direction: column-reverse;
    }
  }
  @media (prefers-contrast: more) {
    .card::before,
    .rosette {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
    .card::before,
    .rosette {
      display: none;
    }
  }
`;
