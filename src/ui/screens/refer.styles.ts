import { css } from '@lit/reactive-element/css-tag.js';

export const referStyles = css`
  .copy {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px;
    padding-inline-start: 14px;
    border-radius: var(--_r-control);
    box-shadow: inset 0 0 0 1px var(--_line-2);
  }
  .copy > .input,
  .copy > output {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    min-block-size: 44px;
    background: none;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    display: flex;
    align-items: center;
  }
  @container panel (inline-size < 16em) {
    .copy {
      flex-wrap: wrap;
      padding-inline-start: 4px;
    }
    .copy > output {
      flex-basis: 100%;
      padding-inline: 10px;
    }
  }
  .refer-link {
    margin-block-start: 20px;
  }
  .field-name {
    font-size: var(--_t-s);
    font-weight: 500;
  }
  .lede {
    padding-block: 4px 20px;
  }
  .lede .display {
    font-size: var(--_t-2xl);
  }
  .lede p {
    margin-block-start: 8px;
    color: var(--_ink-2);
  }
  .pair {
    --_cut: 50%;
    --_paper: var(--_tint);
    grid-template-columns: 1fr 1fr;
    min-block-size: 128px;
  }
  .root:dir(rtl) .pair {
    --_x: 50%;
  }
  .pair .ticket-stub {
    align-content: center;
    padding: 18px 12px;
  }
  .pair .ticket-stub + .ticket-stub {
    background: none;
    color: var(--_ink);
  }
  .pair .ticket-stub + .ticket-stub::after {
    content: none;
  }
  .pair .ticket-stub + .ticket-stub .display {
    color: var(--_accent-ink);
  }
  .pair .eyebrow {
    margin-block-end: 4px;
  }
  .eyebrow {
    font-size: var(--_t-xs);
    font-weight: 600;
    line-height: 1.3;
  }
  .shares {
    display: grid;
    margin-block-start: 12px;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 8px;
  }
  .share {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 6px;
    text-align: center;
    padding-block: 10px;
    min-block-size: 44px;
    font-size: var(--_t-xs);
    font-weight: 500;
    line-height: 1.2;
    border-radius: var(--_r-control);
    background: var(--_sunken);
  }
  .share.is-native {
    background: var(--_tint);
    color: var(--_accent-ink);
  }
  .share:hover {
    background: var(--_tint);
  }
  .refer-say + .shares {
    margin-block-start: 4px;
  }
  .refer-say {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
  .refer-bones {
    margin-block-start: 12px;
  }
  .refer-bones i:first-child {
    block-size: 56px;
  }
  .refer-ways {
    margin-block-start: 24px;
  }
  @container panel (inline-size < 19em) {
    .shares {
      grid-auto-flow: row;
      grid-template-columns: 1fr 1fr;
    }
  }
  @container panel (inline-size < 16em) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .share {
      border: 1px solid CanvasText;
    }
  }
`;
