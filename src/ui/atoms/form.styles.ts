import { css } from '@lit/reactive-element/css-tag.js';

export const formStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .field > label,
  .field > span:first-child {
    font-size: var(--_t-s);
    font-weight: 500;
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 10px 14px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r-control);
    background: var(--_surface);
  }
  .select {
    position: relative;
    display: grid;
    align-items: center;
  }
  .select select {
    appearance: none;
    padding-inline-end: 36px;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 10px;
    pointer-events: none;
    color: var(--_ink-2);
  }
  .input::placeholder {
    color: var(--_ink-2);
    opacity: 1;
  }
  .hint {
    font-size: var(--_t-s);
    color: var(--_ink-2);
    line-height: 1.4;
  }
  .error {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_t-s);
    color: var(--_bad);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_bad);
    box-shadow: inset 0 0 0 1px var(--_bad);
  }
`;
