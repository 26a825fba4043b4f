import { css } from '@lit/reactive-element/css-tag.js';

export const referBelowStyles = css`
  .section-note {
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
  .together {
    margin-block-start: 12px;
    border-radius: var(--_r);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .together > summary {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 12px;
    min-block-size: 56px;
    padding-inline: 16px;
    border-radius: var(--_r);
    cursor: pointer;
    list-style: none;
  }
  .together > summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .together > summary::-webkit-details-marker {
    display: none;
  }
  .together > summary > .icon {
    color: var(--_ink-2);
  }
  .together[open] > summary > .icon:last-child {
    rotate: 180deg;
  }
  .together-body {
    display: grid;
    grid-template-columns: 132px 1fr;
    gap: 16px;
    align-items: center;
    padding: 0 16px 16px;
  }
  /* Its room is kept and its paper white before the code is drawn. */
  .together-paper {
    forced-color-adjust: none;
    aspect-ratio: 1;
    overflow: clip;
    border-radius: var(--_r-small);
    background: #fff;
  }
  .together-paper > .qr-code {
    display: block;
  }
  .refer-invite {
    margin-block-start: 20px;
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
    position: relative;
    display: inline-flex;
    min-inline-size: 4.2em;
    justify-content: flex-end;
  }
  .friend-gain > .spinner {
    position: absolute;
    inset-inline-end: 0;
  }
  @container panel (inline-size < 19em) {
    .together-body {
      grid-template-columns: 1fr;
    }
    .together-paper {
      inline-size: min(160px, 100%);
    }
  }
  @media (forced-colors: active) {
    .together {
      border: 1px solid CanvasText;
    }
    .avatar {
      border: 1px solid CanvasText;
    }
    .steps i {
      forced-color-adjust: none;
      background: GrayText;
    }
    .steps i.is-on {
      background: Highlight;
    }
  }
`;
