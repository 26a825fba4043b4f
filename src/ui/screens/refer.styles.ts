import { css } from '@lit/reactive-element/css-tag.js';

export const referStyles = css`
  .section-note {
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
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
  .shares {
    margin-block-start: 12px;
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
    grid-template-columns: repeat(4, 1fr);
    gap: 8px;
  }
  .share {
    display: grid;
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
  .share:hover {
    background: var(--_tint);
  }
  .qr {
    display: grid;
    grid-template-columns: 124px 1fr;
    gap: 16px;
    align-items: center;
    padding: 12px;
    border-radius: var(--_r);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .qr-code {
    display: block;
    inline-size: 100%;
    padding: 15px;
    border-radius: var(--_r-small);
    background: #fff;
    color: #000;
  }
  .steps {
    display: inline-flex;
    gap: 4px;
    color: var(--_accent-ink);
  }
  .steps i {
    inline-size: 3px;
    block-size: 14px;
    border-radius: 1px;
    background: color-mix(in oklab, currentColor 26%, transparent);
  }
  .steps i.is-on {
    background: currentColor;
  }
  .avatar {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: var(--_r-pill);
    background: var(--_tint);
    color: var(--_accent-ink);
    font-size: var(--_t-s);
    font-weight: 600;
  }
  .friend-gain {
    min-inline-size: 4.2em;
    justify-content: flex-end;
    text-align: end;
  }
  @container panel (inline-size < 22em) {
    .ticket:not(.pair) {
      --_cut: 92px;
    }
  }
  @container panel (inline-size < 19em) {
    .qr {
      grid-template-columns: 1fr;
    }
    .qr-code {
      max-inline-size: 160px;
    }
    .shares {
      grid-template-columns: repeat(2, 1fr);
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
    .steps i {
      forced-color-adjust: none;
    }
    .steps i {
      background: GrayText;
    }
    .steps i.is-on {
      background: Highlight;
    }
  }
`;
