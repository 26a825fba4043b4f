import { css } from '@lit/reactive-element/css-tag.js';

export const earnClaimStyles = css`
  .claim {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    inline-size: 100%;
  }
  .claim > :is(.field, .notice, .hint, .error),
  .thanks {
    inline-size: 100%;
  }
  /* Beside its field stands the button; what is said of both stands below. */
  .claim > :is(.error, .hint, .notice) {
    order: 1;
  }
  .claim .button {
    min-block-size: 48px;
  }
  .claim .error:empty {
    display: none;
  }
  .select-day {
    flex: 1 1 76px;
  }
  .select-month {
    flex: 2 1 110px;
  }
  .input-year {
    flex: 1 1 84px;
    inline-size: 84px;
  }
  textarea.input {
    font: inherit;
    color: inherit;
    resize: vertical;
  }
  .thanks:focus {
    outline: 0;
  }
  textarea.input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .input.code {
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .scores {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(44px, 2.4em), 1fr));
    gap: 6px;
  }
  .score {
    display: grid;
    cursor: pointer;
  }
  .score > * {
    grid-area: 1 / 1;
  }
  .score > span {
    place-self: center;
    pointer-events: none;
  }
  .score > input {
    appearance: none;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r-control);
    cursor: pointer;
  }
  .score > input:checked {
    border-color: var(--_fill);
    background: var(--_fill);
  }
  .score > input:checked + span {
    color: var(--_on-fill);
    font-weight: 600;
  }
  .scores-ends {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  .link-inline {
    color: var(--_accent-ink);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 3px;
  }
  @media (forced-colors: active) {
    .score > input:checked {
      forced-color-adjust: none;
      background: Highlight;
    }
    .score > input:checked + span {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
