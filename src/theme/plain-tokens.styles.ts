import { css } from '@lit/reactive-element/css-tag.js';

/** For browsers without relative colour (before mid 2024): plain, still readable. Loaded only there. */
export const plainTokens = css`
  .root {
    --_accent: var(--_fill);
    --_fill-hover: var(--_fill);
    --_card: var(--_accent);
    --_card-2: var(--_accent);
    --_on-card: var(--_on-fill);
    --_accent-ink: var(--_ink);
    --_surface: #fff;
    --_raised: #fff;
    --_sunken: #f4f4f3;
    --_tint: #f0f0ee;
    --_ink: #171817;
    --_ink-2: #595b59;
    --_line: #e2e2e0;
    --_line-2: #858784;
    --_edge: #0002;
    --_scrim: #0008;
    --_good: #1d6b3f;
    --_warn: #7d4a00;
    --_bad: #a1261d;
  }
  .root[data-scheme='dark'] {
    --_surface: #161716;
    --_raised: #232423;
    --_sunken: #202120;
    --_tint: #2a2b2a;
    --_ink: #f4f5f4;
    --_ink-2: #b2b4b2;
    --_line: #343634;
    --_line-2: #8b8d8b;
    --_good: #7fd6a4;
    --_warn: #efc06a;
    --_bad: #ffb1a6;
  }
`;
