import { css } from '@lit/reactive-element';

export const launcherStyles = css`
  .rewards {
    --_offset: var(--rewards-offset-inline, 24px);
    --_rise: calc(var(--rewards-offset-block, 24px) + env(safe-area-inset-bottom, 0px));
    position: fixed;
    z-index: var(--rewards-z-index, 2147482000);
    inset-block-end: var(--_rise);
    inset-inline-end: var(--_offset);
  }
  .rewards[data-placement$='start'] {
    inset-inline: var(--_offset) auto;
  }
  .rewards[data-placement^='top'] {
    inset-block: var(--rewards-offset-block, 24px) auto;
  }
  .rewards[data-placement='end'],
  .rewards[data-placement='start'] {
    inset-block: auto 50%;
    translate: 0 50%;
  }
  .launcher {
    position: relative;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 56px;
    margin: 0;
    padding: 0 22px 0 18px;
    padding-inline: 18px 22px;
    border: 1px solid #0000;
    border-radius: var(--_r-pill);
    background: var(--_fill);
    color: var(--_on-fill);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: lining-nums tabular-nums;
    box-shadow:
      inset 0 0 0 1px var(--_edge),
      var(--_shadow-s);
    cursor: pointer;
    transition:
      background-color var(--_fast),
      translate var(--_fast);
    -webkit-tap-highlight-color: transparent;
  }
  .launcher:hover {
    background: var(--_fill-hover);
    translate: 0 -2px;
  }
  .launcher:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
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
  .launcher small {
    font-size: 1em;
    font-weight: 500;
  }
  .launcher [part='launcher-badge'] {
    position: absolute;
    inset-block-start: 1px;
    inset-inline-end: 3px;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: oklch(0.54 0.2 27);
  }
  [hidden],
  [data-variant='none'] .launcher,
  [data-variant='icon'] .launcher > span,
  .launcher[aria-expanded='true'] > span {
    display: none;
  }
  [data-variant='icon'] .launcher,
  .launcher[aria-expanded='true'] {
    inline-size: 56px;
    padding: 0;
    justify-content: center;
  }
  [data-variant='tab'] .launcher {
    writing-mode: vertical-rl;
    inline-size: 48px;
    padding: 20px 0;
    justify-content: center;
    border-radius: var(--_r) 0 0 var(--_r);
  }
  .rewards[data-variant='tab'] {
    inset-inline-end: 0;
  }
  .rewards[data-variant='tab'][data-placement$='start'] {
    inset-inline: 0 auto;
  }
  [data-variant='tab'][data-placement$='start'] .launcher {
    border-radius: 0 var(--_r) var(--_r) 0;
  }
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .launcher {
      transition: none;
    }
  }
`;
