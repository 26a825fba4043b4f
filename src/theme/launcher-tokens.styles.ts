import { css } from '@lit/reactive-element/css-tag.js';

/**
 * Public tokens are `--rewards-*`: only ever read here, with a fallback, never declared. Private ones
 * are `--_*`, on the inner wrapper, out of a page's reach. The colour derivation and its proof over
 * 1,016 accents are DESIGN.md section 3.
 */

/** What the launcher needs for its one button. */
export const launcherTokens = css`
  .root {
    color-scheme: light;
    /* The one colour a store gives: alpha dropped, brought into sRGB. */
    --_accent: color(
      from var(--rewards-accent, #1f4e3d) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1
    );
    /* Buttons and launcher; in the dark a colour too dark to be seen is turned. */
    --_fill: light-dark(
      var(--_accent),
      oklch(from var(--_accent) max(l, 1.06 - l, 0.6) min(c * (1 + max(0, 0.6 - l)), 0.17) h)
    );
    /* A macro: 1 for white text, 0 for black, by the WCAG luminance y of the colour it is used on. */
    --_flip: clamp(0, (0.179 - y) * 1e6, 1);
    --_on-fill: color(
      from var(--_fill) xyz-d65 calc(0.9505 * var(--_flip)) var(--_flip) calc(1.089 * var(--_flip))
    );
    --_edge: light-dark(#1112, #fff2);
    --_shadow-s: 0 1px 2px #0001, 0 6px 20px -6px #0004;
    --_fs: var(--rewards-font-size, 16px);
    --_t-m: calc(var(--_fs) * 0.9375);
    --_r: var(--rewards-radius, 16px);
    --_r-pill: calc(var(--_r) * 99);
    /* Not in one: the shorthand is void with an inherited family as its fallback. */
    font-family: var(--rewards-font, inherit);
    font-size: var(--_t-m);
    line-height: 1.42;
  }
  .root[data-scheme='dark'] {
    color-scheme: dark;
  }
  .root[data-scheme='auto'] {
    color-scheme: light dark;
  }
  /* Browsers without relative colour (before mid 2024): plain, still readable. */
  @supports not (color: oklch(from red l c h)) {
    .root {
      --_fill: var(--rewards-accent, #1f4e3d);
      --_on-fill: var(--rewards-on-accent, #fff);
    }
  }
`;
