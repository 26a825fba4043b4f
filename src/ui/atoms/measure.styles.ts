import { css } from '@lit/reactive-element/css-tag.js';

export const measureStyles = css`
  .measure {
    --_value: 0;
    display: block;
    position: relative;
    color: var(--_accent-ink);
  }
  .measure:dir(rtl) {
    --_start: right;
    --_clip: 0 0 2px;
    --_lay: 270deg;
  }
  .measure-scale {
    display: block;
    margin-inline-end: calc(var(--_gap) * -1);
    clip-path: inset(0 var(--_clip, 2px 0 0));
    block-size: var(--_size, var(--rewards-measure-size, 12px));
    background:
      linear-gradient(currentColor 0 0) var(--_start, left) / calc(var(--_value) * 100%) 100%
        no-repeat,
      color-mix(in oklab, currentColor var(--_track, 26%), transparent);
    transition: background-size var(--_slow) var(--_ease);
    mask: linear-gradient(var(--_lay, 90deg), #000 var(--_tick), #0000 0) 0 0 /
      calc(var(--_tick) + var(--_gap)) 100% round;
  }
  .measure-track {
    display: block;
    position: relative;
  }
  .measure-mark {
    position: absolute;
    inset-block: -5px;
    inset-inline-start: calc(var(--_at, var(--_value)) * 100%);
    inline-size: var(--_tick);
    margin-inline-start: calc(var(--_tick) / -2);
    background: currentColor;
    border-radius: 1px;
  }
  .measure-labels {
    display: flex;
    position: relative;
    margin-block-start: 10px;
    block-size: 1.4em;
    font-size: var(--_t-xs);
    font-weight: 500;
  }
  .measure-labels > span {
    position: absolute;
    inset-inline-start: calc(var(--_at) * 100%);
    inline-size: 0;
    display: flex;
    justify-content: center;
    gap: 3px;
    align-items: center;
    white-space: nowrap;
  }
  .measure-labels > .is-end {
    justify-content: flex-end;
  }
  .measure-labels > .is-start {
    justify-content: flex-start;
  }
  .card .measure {
    /* On a card of middling light there is room for no more (3:1). */
    --_track: 18%;
    color: inherit;
  }
  @container panel (inline-size < 16em) {
    .measure-labels > :not(:last-child) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .measure-scale,
    .measure-mark {
      forced-color-adjust: none;
    }
    .measure-scale {
      background:
        linear-gradient(Highlight 0 0) var(--_start, left) / calc(var(--_value) * 100%) 100%
          no-repeat,
        GrayText;
    }
    .measure-mark {
      background: CanvasText;
    }
  }
`;
