import { css } from '@lit/reactive-element/css-tag.js';

export const homeStyles = css`
  .button-inverse {
    background: var(--_on-card);
    color: var(--_card);
  }
  .button-inverse-2 {
    color: var(--_on-card);
    box-shadow: inset 0 0 0 1px color-mix(in oklab, currentColor 55%, transparent);
  }
  .guest-title {
    font-size: min(var(--_t-2xl), 9cqi);
    max-inline-size: 9em;
    margin-block: 44px 8px;
  }
  .guest-text {
    max-inline-size: 30ch;
  }
  .guest-ways {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 8px;
    margin-block-start: 24px;
  }
  .greeting {
    font-weight: 500;
  }
  .tier-sum {
    font-weight: 400;
  }
  .balance {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    margin-block: 10px 2px;
  }
  .balance-value {
    font-family: var(--_heading);
    font-weight: var(--_heading-weight);
    font-size: min(var(--_t-3xl), 20cqi);
    line-height: 1;
    letter-spacing: calc(var(--_heading-tracking) * 1.35);
    font-variant-numeric: lining-nums;
    margin-inline-start: -0.035em;
  }
  .balance-unit {
    font-size: var(--_t-l);
    font-weight: 500;
  }
  .actions {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    margin-block-start: 12px;
    border-radius: var(--_r);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .action {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 6px;
    text-align: center;
    min-block-size: 72px;
    padding: 10px 6px;
    font-size: var(--_t-s);
    font-weight: 500;
    line-height: 1.2;
    border-radius: var(--_r);
    transition: background-color var(--_fast);
  }
  .action + .action {
    border-inline-start: 1px solid var(--_line);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .action:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .action:hover {
    background: var(--_sunken);
  }
  .action .icon {
    color: var(--_accent-ink);
  }
  .campaign {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 2px 16px;
    margin-block-start: 12px;
    padding: 14px 16px;
    border-radius: var(--_r);
    background: var(--_tint);
  }
  .campaign-figure {
    grid-row: span 2;
    font-size: calc(var(--_fs) * 2.5);
    color: var(--_accent-ink);
  }
  .campaign-title {
    font-weight: 600;
    line-height: 1.3;
  }
  .countdown {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 10px;
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
  .countdown b {
    color: var(--_ink);
  }
  .campaign,
  .tier {
    inline-size: 100%;
  }
  .card + .notice {
    margin-block-start: 12px;
  }
  .tier {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
    padding: 16px;
    border-radius: var(--_r);
    box-shadow: inset 0 0 0 1px var(--_line);
    transition: background-color var(--_fast);
  }
  .tier:hover {
    background: var(--_sunken);
  }
  .tier-head {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .tier-head > :last-child {
    margin-inline-start: auto;
  }
  .tier-text {
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
  .tier-text b {
    color: var(--_ink);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    margin-block: 24px 0;
  }
  .fact {
    padding-inline: 14px 8px;
    border-inline-start: 1px solid var(--_line);
  }
  .fact:first-child {
    padding-inline-start: 4px;
    border: 0;
  }
  .fact .display {
    font-size: var(--_t-2xl);
    color: var(--_accent-ink);
  }
  .fact p {
    margin-block-start: 6px;
    font-size: var(--_t-s);
    line-height: 1.35;
    color: var(--_ink-2);
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 24px;
    margin-block-start: 24px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_t-s);
    color: var(--_ink-2);
  }
  .footer > * {
    min-block-size: 44px;
    display: inline-flex;
    align-items: center;
  }
  .footer > :hover {
    color: var(--_ink);
  }
  @container panel (inline-size < 19em) {
    .facts,
    .actions {
      grid-auto-flow: row;
    }
    .action {
      grid-template-columns: 24px 1fr;
      align-items: center;
      justify-items: start;
      gap: 14px;
      min-block-size: 56px;
      padding-inline: 16px;
      border-radius: 0;
      text-align: start;
    }
    .action + .action {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
    }
    .fact {
      display: grid;
      grid-template-columns: 4.4em 1fr;
      align-items: baseline;
      padding: 10px 4px;
      border-inline-start: 0;
    }
    .fact + .fact {
      border-block-start: 1px solid var(--_line);
    }
    .fact p {
      margin: 0;
    }
  }
  @container panel (inline-size < 16em) {
    .campaign {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .actions,
    .campaign,
    .tier {
      border: 1px solid CanvasText;
    }
  }
`;
