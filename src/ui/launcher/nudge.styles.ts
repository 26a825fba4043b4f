import { css } from '@lit/reactive-element/css-tag.js';

export const nudgeStyles = css`
  .nudge {
    --_cut: min(max(96px, var(--_fs) * 6), 34%);
    --_x: var(--_cut);
    position: absolute;
    inset-block-end: calc(100% + 16px);
    inset-inline-end: 0;
    inline-size: min(max(336px, var(--_fs) * 21), 100vw - 2 * var(--_offset));
    color: var(--_ink);
    filter: drop-shadow(0 1px 2px #0000001a) drop-shadow(0 12px 24px #00000029);
    transform-origin: 100% 100%;
    animation: rewards-nudge 320ms var(--_spring);
  }
  .root:dir(rtl) .nudge {
    --_x: calc(100% - var(--_cut));
  }
  [data-placement$='start'] .nudge {
    inset-inline: 0 auto;
  }
  [data-placement^='top'] .nudge {
    inset-block: calc(100% + 16px) auto;
  }
  /* Beside the tab, whose words stand upright. */
  [data-variant='tab'] .nudge {
    inset-block: auto 0;
    inset-inline: auto calc(100% + 16px);
    inline-size: min(max(336px, var(--_fs) * 21), 100vw - 80px);
  }
  [data-variant='tab'][data-placement$='start'] .nudge {
    inset-inline: calc(100% + 16px) auto;
  }
  .nudge.is-leaving {
    animation: rewards-unnudge 120ms var(--_ease-in) forwards;
  }
  .nudge button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .nudge button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .nudge-ticket {
    display: block;
    inline-size: 100%;
    border-radius: var(--_r);
  }
  .nudge-paper {
    display: grid;
    grid-template-columns: var(--_cut) 1fr;
    min-block-size: 72px;
    overflow: clip;
    border-radius: var(--_r);
    background: var(--_raised);
    mask:
      radial-gradient(circle at var(--_x) 0, #0000 var(--_notch), #000 calc(var(--_notch) + 0.5px))
        top / 100% 51% no-repeat,
      radial-gradient(
          circle at var(--_x) 100%,
          #0000 var(--_notch),
          #000 calc(var(--_notch) + 0.5px)
        )
        bottom / 100% 51% no-repeat;
  }
  .nudge-stub {
    container-type: inline-size;
    position: relative;
    display: grid;
    place-content: center;
    padding: 12px 8px;
    background: var(--_card);
    color: var(--_on-card);
    font-family: var(--_heading);
    font-variant-numeric: lining-nums;
    letter-spacing: var(--_heading-tracking);
    line-height: 1;
    text-align: center;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .nudge-stub b {
    font-size: min(var(--_t-2xl), 40cqi);
    font-weight: var(--_heading-weight);
  }
  .nudge-stub .is-long {
    font-size: min(var(--_t-l), 20cqi);
  }
  .nudge-stub::after {
    content: '';
    position: absolute;
    inset-inline-end: -3px;
    inset-block: calc(var(--_notch) + 3px);
    inline-size: 6px;
    background: radial-gradient(circle, var(--_raised) 2px, #0000 2.4px) 0 0 / 6px 8px round;
  }
  .nudge-body {
    display: grid;
    align-content: center;
    gap: 2px;
    min-inline-size: 0;
    padding-block: 14px;
    padding-inline: 18px 44px;
  }
  .nudge-body b {
    font-weight: 600;
    line-height: 1.3;
  }
  .nudge-body span {
    color: var(--_ink-2);
    font-size: var(--_t-s);
  }
  .nudge-ticket:hover .nudge-body b {
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  .nudge .nudge-close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--_r-control);
  }
  .nudge .nudge-close:focus-visible {
    outline-offset: -4px;
  }
  .nudge-close svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.1;
    stroke-linecap: round;
  }
  @keyframes rewards-nudge {
    from {
      opacity: 0;
      scale: 0.96;
      translate: 0 12px;
    }
  }
  @keyframes rewards-unnudge {
    to {
      opacity: 0;
    }
  }
  @keyframes rewards-nudge-fade {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .nudge {
      animation: rewards-nudge-fade 120ms linear;
    }
  }
  @media (forced-colors: active) {
    .nudge {
      filter: none;
    }
    .nudge-paper {
      border: 1px solid CanvasText;
      mask: none;
    }
    .nudge-stub {
      border-inline-end: 1px dashed CanvasText;
    }
    .nudge-stub::after {
      display: none;
    }
  }
`;
