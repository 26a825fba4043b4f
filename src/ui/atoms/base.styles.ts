import { css } from '@lit/reactive-element/css-tag.js';

export const baseStyles = css`
  .root {
    color: var(--_ink);
    -webkit-font-smoothing: antialiased;
    -webkit-tap-highlight-color: transparent;
  }
  :where(.root) *,
  :where(.root) *::before,
  :where(.root) *::after {
    box-sizing: border-box;
  }
  :where(.root) :where(h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(.root) :where(ul, ol) {
    list-style: none;
  }
  :where(.root) :where(h2, h3, h4) {
    font-size: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  :where(.root) :where(p) {
    text-wrap: pretty;
  }
  :where(.root) :where(button, input, select) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :where(.root) :where(button) {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  :where(.root) :where(a) {
    color: inherit;
    text-decoration: none;
  }
  :where(.root) :where(strong, b) {
    font-weight: 600;
  }
  :where(.root) :where(button, a, input, select, [tabindex]):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon-s {
    inline-size: 20px;
    block-size: 20px;
    stroke-width: 1.8;
  }
  .icon-l {
    inline-size: 32px;
    block-size: 32px;
    stroke-width: 1.5;
  }
  .icon-xl {
    inline-size: 44px;
    block-size: 44px;
    stroke-width: 1.2;
  }
  .icon-xs {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 2.1;
  }
  .icon-flip:dir(rtl) {
    scale: -1 1;
  }
  .num {
    font-variant-numeric: lining-nums tabular-nums;
    unicode-bidi: plaintext;
  }
  /* The programme's own words may run the other way than ours; they stand where ours would. */
  :is(.row-title, .reward-title, .ticket-title, .campaign-title, .faq > p) {
    unicode-bidi: plaintext;
    text-align: left;
  }
  :is(.row-title, .reward-title, .ticket-title, .campaign-title, .faq > p):dir(rtl) {
    text-align: right;
  }
  .muted {
    color: var(--_ink-2);
  }
  .small {
    font-size: var(--_t-s);
  }
  .display {
    font-family: var(--_heading);
    font-weight: var(--_heading-weight);
    letter-spacing: var(--_heading-tracking);
    font-variant-numeric: lining-nums;
    line-height: 1.08;
    text-wrap: balance;
  }
  @media (prefers-reduced-motion: reduce) {
    :where(.root) *,
    :where(.root) *::before,
    :where(.root) *::after {
      animation-name: none !important;
      transition-property: opacity, background-color, color !important;
    }
  }
  @media (forced-colors: active) {
    .icon {
      color: inherit !important;
    }
  }
`;
