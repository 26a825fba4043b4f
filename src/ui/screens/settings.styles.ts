import { css } from '@lit/reactive-element/css-tag.js';

export const settingsStyles = css`
  .link-inline {
    color: var(--_accent-ink);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .switch {
    appearance: none;
    flex: none;
    inline-size: 46px;
    block-size: 28px;
    margin: 0;
    padding: 3px;
    border-radius: var(--_r-pill);
    background: var(--_line-2);
    cursor: pointer;
    transition: background-color var(--_base);
  }
  .switch::before {
    content: '';
    display: block;
    inline-size: 22px;
    block-size: 22px;
    border-radius: var(--_r-pill);
    background: var(--_surface);
    transition: translate var(--_base) var(--_spring);
  }
  .switch:checked {
    background: var(--_accent-ink);
  }
  .switch:checked::before {
    translate: 18px 0;
  }
  .switch:checked:dir(rtl)::before {
    translate: -18px 0;
  }
  @media (forced-colors: active) {
    .switch {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .switch:checked {
      background: Highlight;
    }
    .switch::before {
      background: CanvasText;
    }
  }
  .switch:disabled {
    cursor: default;
  }
  .settings-language {
    position: relative;
    display: grid;
    align-items: center;
    color: var(--_ink-2);
    font-size: var(--_t-s);
  }
  .settings-language > select {
    appearance: none;
    min-block-size: 44px;
    padding-inline: 12px 28px;
    border: 0;
    border-radius: var(--_r-control);
    background: none;
    text-align: end;
  }
  @container panel (inline-size < 16em) {
    .row-plain:has(.settings-language) {
      grid-template-columns: 24px 1fr;
    }
    .settings-language {
      grid-column: 2;
    }
    .settings-language > select {
      inline-size: 100%;
      padding-inline-start: 0;
      text-align: start;
    }
  }
  .settings-language > .icon {
    position: absolute;
    inset-inline-end: 0;
    pointer-events: none;
  }
  .settings-leave {
    margin-block-start: 20px;
  }
`;
