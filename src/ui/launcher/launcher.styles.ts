import { css } from '@lit/reactive-element/css-tag.js';

export const launcherStyles = css`
  .root {
    --_offset: var(--rewards-offset-inline, 24px);
    --_rise: calc(var(--rewards-offset-block, 24px) + env(safe-area-inset-bottom, 0px));
    position: fixed;
    z-index: var(--rewards-z-index, 2147482000);
    inset-block-end: var(--_rise);
    inset-inline-end: var(--_offset);
  }
  .root[data-placement$='start'] {
    inset-inline: var(--_offset) auto;
  }
  .root[data-placement^='top'] {
    inset-block: var(--rewards-offset-block, 24px) auto;
  }
  .root:not([data-placement*='-']) {
    inset-block: auto 50%;
    translate: 0 50%;
  }
  .launcher {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 56px;
    margin: 0;
    padding-inline: 18px 22px;
    border: 1px solid #0000;
    border-radius: var(--_r-pill);
    background: var(--_fill);
    color: var(--_on-fill);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    box-shadow:
      inset 0 0 0 1px var(--_edge),
      var(--_shadow-s);
  }
  .launcher svg {
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Until it is known which page this is. */
  :host([hide-on]) .root:not(.here) .launcher,
  [data-variant='none'] .launcher,
  [data-variant='icon'] .launcher > span {
    display: none;
  }
  [data-variant='icon'] .launcher {
    inline-size: 56px;
    padding: 0;
    justify-content: center;
  }
  /* Reads from below upwards, on either side. */
  [data-variant='tab'] .launcher {
    flex-direction: column-reverse;
    justify-content: center;
    inline-size: 48px;
    padding: 20px 0;
    border-radius: var(--_r);
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  [data-variant='tab'] .launcher > span {
    writing-mode: vertical-rl;
    rotate: 180deg;
  }
  [data-variant='tab'] svg {
    inline-size: 20px;
    block-size: 20px;
  }
  .root[data-variant='tab'] {
    --_offset: 0px;
  }
  [data-variant='tab'][data-placement$='start'] .launcher {
    border-radius: var(--_r);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  [aria-busy] svg {
    stroke-width: 5;
    stroke-dasharray: 1.2 2.99;
    stroke-linecap: butt;
    mask: conic-gradient(#0004, #000);
    animation: rewards-wait 1s steps(12) infinite;
  }
  @keyframes rewards-wait {
    to {
      rotate: 1turn;
    }
  }
`;
