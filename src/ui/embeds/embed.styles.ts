import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The gentle armour of an element in the page's own flow: what is inherited begins anew inside, but for
 * the direction and the font; margin, width, display and position stay the page's to set.
 */
export const embedStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    direction: inherit;
    font-family: inherit;
    display: flex;
    align-items: center;
    gap: 10px;
    box-sizing: border-box;
    max-inline-size: 100%;
    color: var(--_ink);
  }
  /* There is nothing to say: no room for it either. */
  .root:empty {
    display: none;
  }
  .waiting > * {
    visibility: hidden;
  }
  button {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .num {
    font-variant-numeric: lining-nums tabular-nums;
    unicode-bidi: plaintext;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;

export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: inherit;
    min-block-size: 44px;
    min-inline-size: 8.5em;
    padding-inline: 14px 16px;
    border-radius: var(--_r-pill);
    background: var(--_tint);
    color: var(--_accent-ink);
    font-weight: 600;
    white-space: nowrap;
    transition: background-color 120ms;
  }
  .chip:hover {
    background: color-mix(in oklab, var(--_accent-ink) 8%, var(--_tint));
  }
`;

export const hintStyles = css`
  .hint {
    text-wrap: pretty;
  }
  .hint b,
  .hint button {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .hint button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
