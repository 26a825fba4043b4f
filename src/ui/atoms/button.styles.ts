import { css } from '@lit/reactive-element/css-tag.js';

export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 48px;
    padding: 10px 20px;
    border-radius: var(--_r-control);
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    transition:
      background-color var(--_fast),
      color var(--_fast),
      scale var(--_fast) var(--_ease);
  }
  .button:active {
    scale: 0.98;
  }
  .button-primary {
    background: var(--_fill);
    color: var(--_on-fill);
    box-shadow: inset 0 0 0 1px var(--_edge);
  }
  .button-primary:hover {
    background: var(--_fill-hover);
  }
  .button-secondary {
    box-shadow: inset 0 0 0 1px var(--_line-2);
    color: var(--_ink);
  }
  .button-secondary:hover {
    background: var(--_sunken);
  }
  .button-block {
    display: flex;
    inline-size: 100%;
  }
  .button-small {
    min-block-size: 44px;
    padding: 8px 16px;
    font-size: var(--_t-s);
  }
  .button[aria-busy='true'] {
    position: relative;
    cursor: progress;
  }
  .button-text {
    opacity: 0;
  }
  .button > .spinner {
    position: absolute;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-block-size: 44px;
    font-weight: 600;
    font-size: var(--_t-s);
    color: var(--_accent-ink);
    text-decoration: underline 1px transparent;
    text-underline-offset: 4px;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .link-inherit {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 60%, transparent);
  }
  .icon-button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--_r-pill);
    color: var(--_ink);
    transition: background-color var(--_fast);
  }
  .icon-button:hover {
    background: var(--_sunken);
  }
  .spinner {
    animation: spin 1s steps(12) infinite;
    fill: none;
    stroke: currentColor;
  }
  .panel-header > :first-child:not(.icon-button) {
    margin-inline-start: 10px;
  }
  .section-head .link {
    margin-block: -6px;
  }
  .copy .button {
    border-radius: max(0px, var(--_r-control) - 4px);
  }
  .state .button {
    margin-block-start: 16px;
  }
  @container panel (inline-size < 16em) {
    .copy > .button {
      flex: 1;
    }
  }
  @media (forced-colors: active) {
    .button {
      border: 1px solid CanvasText;
    }
  }
  @keyframes spin {
    to {
      rotate: 360deg;
    }
  }
`;
