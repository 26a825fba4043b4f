import { css } from '@lit/reactive-element/css-tag.js';

export const ticketStyles = css`
  .status-good {
    color: var(--_good);
  }
  .code {
    unicode-bidi: plaintext;
  }
  .ticket {
    --_cut: 108px;
    --_x: var(--_cut);
    --_paper: var(--_sunken);
    position: relative;
    display: grid;
    grid-template-columns: var(--_cut) 1fr;
    border-radius: var(--_r);
    overflow: clip;
    background: var(--_paper);
    mask:
      radial-gradient(circle at var(--_x) 0, #0000 var(--_notch), #000 calc(var(--_notch) + 0.5px))
        top / 100% 51% no-repeat,
      radial-gradient(
          circle at var(--_x) 100%,
          #0000 var(--_notch),
          #000 calc(var(--_notch) + 0.5px)
        )
        bottom / 100% 51% no-repeat;
  }
  .ticket:dir(rtl) {
    --_x: calc(100% - var(--_cut));
  }
  .ticket-stub {
    position: relative;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 2px;
    padding: 12px 8px;
    text-align: center;
    background: var(--_card);
    color: var(--_on-card);
    --_focus: var(--_on-card);
  }
  .ticket-stub::after {
    content: '';
    position: absolute;
    inset-inline-end: -3px;
    inset-block: calc(var(--_notch) + 3px);
    inline-size: 6px;
    background: radial-gradient(circle, var(--_paper) 2px, #0000 2.4px) 0 0 / 6px 8px round;
  }
  .ticket-stub .display {
    font-size: var(--_t-2xl);
  }
  .ticket-stub small {
    font-size: var(--_t-xs);
    font-weight: 500;
    line-height: 1.2;
  }
  .ticket-body {
    display: grid;
    align-content: center;
    gap: 2px;
    min-inline-size: 0;
    padding-block: 14px;
    padding-inline: 18px 10px;
  }
  .ticket-title {
    font-weight: 600;
    line-height: 1.3;
  }
  .ticket-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 8px;
    padding-inline-end: 4px;
  }
  .code-button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    color: var(--_ink);
  }
  .code-button .icon {
    color: var(--_ink-2);
  }
  .code-button:hover .icon {
    color: var(--_accent-ink);
  }
  .ticket.is-used .ticket-stub {
    background: color-mix(in oklab, var(--_ink) 8%, var(--_surface));
    color: var(--_ink-2);
  }
  .ticket-plain {
    --_paper: var(--_raised);
  }
  .code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'JetBrains Mono', monospace;
    font-size: var(--_t-s);
    font-weight: 500;
    line-height: 1.3;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
  }
  .code-l {
    font-size: var(--_t-l);
    letter-spacing: 0.02em;
  }
  .ticket-lift {
    --_paper: var(--_raised);
  }
  .ticket-lift .ticket-stub {
    background: none;
    color: var(--_accent-ink);
  }
  .ticket-lift .ticket-stub::after {
    background: radial-gradient(circle, var(--_line) 1.6px, #0000 2px) 0 0 / 6px 8px round;
  }
  @container panel (inline-size < 16em) {
    .ticket {
      grid-template-columns: 1fr;
      mask: none;
    }
    .ticket-stub::after {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .ticket {
      border: 1px solid CanvasText;
    }
    .ticket {
      mask: none;
    }
    .ticket-stub {
      border-inline-end: 1px dashed CanvasText;
    }
    .ticket-stub::after {
      display: none;
    }
  }
`;
