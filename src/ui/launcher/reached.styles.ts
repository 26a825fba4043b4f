import { css } from '@lit/reactive-element/css-tag.js';

/** What the launcher needs once points are shown: its states, and the dot. */
export const reachedStyles = css`
  .launcher {
    position: relative;
    cursor: pointer;
    font-variant-numeric: lining-nums tabular-nums;
    transition:
      background-color var(--_fast),
      translate var(--_base) var(--_spring),
      scale var(--_fast);
  }
  /* English words keep their order on a page that runs from right to left. */
  .launcher > span {
    unicode-bidi: plaintext;
  }
  .launcher .unit {
    font-weight: 500;
  }
  @media (hover: hover) {
    .launcher:hover {
      background: var(--_fill-hover);
      translate: 0 -2px;
    }
  }
  .launcher:active {
    scale: 0.97;
    translate: 0;
  }
  .launcher:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A tab is fixed to its edge. */
  [data-variant='tab'] .launcher {
    gap: 12px;
    translate: 0;
    scale: 1;
  }
  [data-variant='tab'] svg {
    stroke-width: 1.8;
  }
  .launcher[aria-expanded='true'] {
    inline-size: 56px;
    padding: 0;
    justify-content: center;
  }
  .launcher[aria-expanded='true'] > :not(slot) {
    display: none;
  }
  [data-variant='tab'] .launcher[aria-expanded='true'] {
    visibility: hidden;
  }
  /* Points to where the panel goes when it is closed. */
  [data-placement^='top'] .launcher[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .launcher > b {
    position: absolute;
    inset-block-start: 1px;
    inset-inline-end: 3px;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: oklch(0.54 0.2 27);
    box-shadow: 0 0 0 2.5px var(--_surface);
  }
  [data-variant='tab'] .launcher > b {
    inset-inline: -3px auto;
  }
  [data-variant='tab'][data-placement$='start'] .launcher > b {
    inset-inline: auto -3px;
  }
  /* Round, it has the room to say how many. */
  [data-variant='icon'] .launcher > b {
    inset-block-start: -3px;
    inset-inline-end: -1px;
    box-sizing: border-box;
    inline-size: auto;
    min-inline-size: 20px;
    block-size: 20px;
    padding-inline: 5px;
    border-radius: 99px;
    color: #fff;
    font-size: min(var(--_t-xs), 14px);
    font-weight: 700;
    line-height: 20px;
    text-align: center;
  }
  [data-variant='icon'] .launcher > b::before {
    content: attr(data-count);
  }
  @media (prefers-reduced-motion: reduce) {
    .launcher,
    .launcher svg {
      transition: none;
      animation: none;
    }
    .launcher:is(:hover, :active) {
      translate: 0;
      scale: 1;
    }
  }
  @media (forced-colors: active) {
    .launcher > b {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      box-shadow: 0 0 0 2.5px Canvas;
    }
  }
`;
