import { css } from '@lit/reactive-element/css-tag.js';

export const shellStyles = css`
  [hidden] {
    display: none;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .panel {
    position: fixed;
    box-sizing: border-box;
    inset: auto;
    inset-block-end: calc(var(--_rise) + 72px);
    inset-inline-end: var(--_offset);
    inline-size: min(400px, 100vw - 32px);
    block-size: min(680px, 100dvh - 112px);
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: clip;
    border-radius: var(--_r-panel);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow-l);
    outline: 0;
  }
  .panel:focus-visible {
    outline: 0;
  }
  [data-placement$='start'] .panel {
    inset-inline: var(--_offset) auto;
  }
  [data-placement^='top'] .panel {
    inset-block: calc(var(--rewards-offset-block, 24px) + 72px) auto;
  }
  /* Beside the tab, which is hidden meanwhile. */
  [data-variant='tab'] .panel {
    --_offset: 16px;
  }
  [data-variant='none'] .panel {
    inset-block-end: var(--_rise);
  }
  /* Anchored: placed by measured coordinates. */
  .panel.is-anchored:popover-open {
    inset: var(--_top) auto auto var(--_left);
  }
  [data-sheet] .panel {
    inset: auto 0 var(--_covered, 0px);
    inline-size: 100%;
    max-inline-size: 640px;
    block-size: min(92dvh, 100dvh - var(--_covered, 0px) - 8px);
    margin-inline: auto;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .sheet-handle {
    display: none;
  }
  [data-sheet] .sheet-handle {
    display: grid;
    place-items: center;
    position: absolute;
    z-index: 3;
    inset: 0 30% auto;
    block-size: 24px;
    touch-action: none;
    cursor: grab;
  }
  .sheet-handle::before {
    content: '';
    inline-size: 36px;
    block-size: 4px;
    border-radius: 4px;
    background: var(--_line-2);
  }
  [data-sheet] :is(.panel-header, .shell-close) {
    margin-block-start: 6px;
  }
  .panel:popover-open::backdrop {
    background: none;
  }
  .panel:modal::backdrop {
    background: #0007;
    animation: rewards-fade var(--_base) linear;
  }
  .panel:popover-open {
    animation: rewards-rise var(--_base) var(--_spring);
    transform-origin: 100% 100%;
  }
  [data-placement$='start'] .panel:popover-open {
    transform-origin: 0 100%;
  }
  .panel:modal {
    animation: rewards-sheet 360ms var(--_ease);
  }
  .panel.is-leaving:popover-open {
    animation: rewards-rise 160ms var(--_ease-in) reverse forwards;
  }
  .panel.is-leaving:modal {
    animation: rewards-sheet 200ms var(--_ease-in) reverse forwards;
  }
  @keyframes rewards-rise {
    from {
      opacity: 0;
      scale: 0.96;
      translate: 0 12px;
    }
  }
  @keyframes rewards-sheet {
    from {
      translate: 0 100%;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
  @keyframes sweep {
    from {
      background-position: 100% 0;
    }
  }
  @keyframes rewards-fade {
    from {
      opacity: 0;
    }
  }
  .panel-content {
    container: panel / inline-size;
    position: relative;
    isolation: isolate;
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .shell-close {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    inline-size: 44px;
    block-size: 44px;
    padding: 10px;
    border: 0;
    border-radius: var(--_r-pill);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .shell-close svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  /* The outline of what is coming; only where it takes a while. */
  .shell-bones {
    display: grid;
    gap: 12px;
    padding: 56px var(--_gutter) 0;
    animation: rewards-fade var(--_base) 300ms backwards;
  }
  .shell-bones i {
    display: grid;
    grid-template-columns: 40px 1fr;
    align-items: center;
    gap: 14px;
    block-size: 56px;
    border-radius: var(--_r);
  }
  .shell-bones i::before,
  .shell-bones i::after {
    content: '';
    block-size: 40px;
    border-radius: var(--_r-control);
    background: var(--_sunken);
  }
  .shell-bones i::after {
    inline-size: 60%;
    block-size: 14px;
  }
  .shell-bones:not(.bones-settings, .bones-help) i:first-child,
  .bones-redeem i,
  .bones-wallet i {
    block-size: 104px;
    background: var(--_sunken);
  }
  :is(.bones-redeem, .bones-wallet) i::before,
  :is(.bones-redeem, .bones-wallet) i::after {
    content: none;
  }
  .shell-bones:is(.bones-home, .bones-tiers, .bones-card, .bones-friend) i:first-child {
    block-size: 244px;
  }
  .bones-redeem {
    grid-template-columns: 1fr 1fr;
  }
  .shell-bones.bones-redeem i {
    block-size: 160px;
  }
  .bones-redeem i:first-child {
    grid-column: span 2;
  }
  /* A light runs along the ticks. */
  .shell-bones:is(.bones-home, .bones-tiers) i:first-child::after {
    content: none;
  }
  :is(.bones-home, .bones-tiers) i:first-child::before {
    grid-column: span 2;
    block-size: 12px;
    margin-inline: 20px;
    border-radius: 0;
    background: linear-gradient(90deg, var(--_line) 40%, var(--_line-2) 50%, var(--_line) 60%) 0 0 /
      300%;
    mask: linear-gradient(90deg, #000 var(--_tick), #0000 0) 0 0 / calc(var(--_tick) + var(--_gap))
      100% round;
    animation: sweep 1.6s linear infinite;
  }
  .shell-fail {
    margin: auto;
    padding: 24px;
    text-align: center;
  }
  @media (prefers-reduced-motion: reduce) {
    .shell-bones,
    .shell-bones i::before {
      animation: none !important;
    }
    .panel,
    .panel:modal::backdrop {
      animation: rewards-fade 120ms linear !important;
    }
    .panel.is-leaving {
      animation: rewards-fade 120ms linear reverse forwards !important;
    }
  }
`;
