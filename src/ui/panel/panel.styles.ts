import { css } from '@lit/reactive-element/css-tag.js';

export const panelStyles = css`
  .panel-mount,
  .panel-stage {
    display: contents;
  }
  .panel-body:focus,
  .panel-title:focus {
    outline: 0;
  }
  .dialog-title {
    font-size: var(--_t-xl);
  }
  .bones {
    padding-block-start: 0;
    padding-inline: 0;
  }
  .panel-header {
    display: flex;
    align-items: center;
    gap: 4px;
    flex: none;
    min-block-size: 56px;
    padding-inline: 6px;
  }
  .panel-title {
    flex: 1;
    min-inline-size: 0;
    font-size: var(--_t-l);
    line-height: 1.2;
    letter-spacing: -0.011em;
  }
  .header-balance {
    font-size: var(--_t-s);
    font-weight: 500;
    color: var(--_ink-2);
    white-space: nowrap;
    /* A store may call its points whatever it likes. */
    max-inline-size: 50%;
    overflow: clip;
    text-overflow: ellipsis;
  }
  .panel-brand {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 600;
    letter-spacing: -0.008em;
  }
  .panel-logo {
    position: relative;
    flex: none;
    overflow: clip;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--_r-small);
    background: var(--_ink);
    color: var(--_surface);
    font-family: var(--_heading);
    font-size: 14px;
    font-weight: 600;
    line-height: 1;
  }
  /* Over the letter, which stays where the picture does not come. */
  .panel-logo img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: var(--_surface);
  }
  /* A word may be longer than the panel is wide: a name, a code, an address. */
  .panel-stage,
  .dialog {
    overflow-wrap: anywhere;
  }
  .panel-body {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 var(--_gutter) 24px;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
    mask: linear-gradient(#000 calc(100% - 18px), #0000);
  }
  .tabs {
    flex: none;
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    padding: 0 6px env(safe-area-inset-bottom, 0px);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .tab {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 3px;
    min-block-size: 64px;
    font-size: var(--_t-xs);
    font-weight: 500;
    line-height: 1.2;
    color: var(--_ink-2);
    text-align: center;
    transition: color var(--_fast);
  }
  .tab:hover {
    color: var(--_ink);
  }
  .tab[aria-current='page'] {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .tab[aria-current='page']::before {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inline-size: 26px;
    block-size: 6px;
    background: currentColor;
    mask: linear-gradient(90deg, #000 2px, #0000 0) 0 0 / 6px 100% repeat-x;
  }
  .tab-count {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: calc(50% + 7px);
    min-inline-size: 17px;
    padding-inline: 4px;
    border-radius: 99px;
    background: var(--_fill);
    color: var(--_on-fill);
    box-shadow: 0 0 0 2px var(--_surface);
    font-size: min(calc(var(--_fs) * 0.6875), 13px);
    font-weight: 600;
    line-height: 17px;
    text-align: center;
  }
  .scrim {
    position: absolute;
    inset: 0;
    z-index: 2;
    background: var(--_scrim);
    animation: rewards-fade var(--_base) linear;
  }
  .dialog {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    inset-block-end: 0;
    display: grid;
    gap: 16px;
    padding: 24px var(--_gutter) calc(16px + env(safe-area-inset-bottom, 0px));
    border-radius: var(--_r-panel) var(--_r-panel) 0 0;
    background: var(--_surface);
    animation: rewards-sheet 320ms var(--_ease);
  }
  .toast {
    position: absolute;
    z-index: 4;
    inset-block-end: 80px;
    inset-inline: 16px;
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 11px 16px;
    border-radius: var(--_r-pill);
    background: var(--_ink);
    color: var(--_surface);
    font-size: var(--_t-s);
    font-weight: 500;
    box-shadow: var(--_shadow-s);
    animation: rewards-rise var(--_base) var(--_spring);
  }
  .panel-body.is-entering > * {
    animation: push var(--_base) var(--_ease) backwards;
  }
  .is-back {
    --_from: -24px;
  }
  .panel-body:dir(rtl) {
    --_turn: -1;
  }
  @container panel (inline-size < 22em) {
    .header-balance {
      max-block-size: 3em;
      white-space: normal;
      text-align: end;
    }
  }
  @container panel (inline-size < 16em) {
    .tab > .tab-label {
      position: absolute;
      inline-size: 1px;
      overflow: clip;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .is-entering {
      animation: rewards-fade 120ms linear backwards !important;
    }
  }
  @media (forced-colors: active) {
    .toast,
    .dialog {
      border: 1px solid CanvasText;
    }
    .tab[aria-current='page']::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @keyframes push {
    from {
      opacity: 0;
      translate: calc(var(--_from, 24px) * var(--_turn, 1)) 0;
    }
  }
`;
