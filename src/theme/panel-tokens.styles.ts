import { css } from '@lit/reactive-element/css-tag.js';

/** The private tokens beyond the launcher's: for the panel and the inline elements. */
export const panelTokens = css`
  .root {
    /* Hover and gradient move away from the text, so that contrast only grows. */
    --_lift: clamp(0.03, (0.42 - y) * 0.6, 0.16) * (1 - var(--_flip));
    --_fill-hover: color(
      from var(--_fill) xyz-d65
        calc(x - x * 0.24 * var(--_flip) + (0.9505 - x) * 1.6 * var(--_lift))
        calc(y - y * 0.24 * var(--_flip) + (1 - y) * 1.6 * var(--_lift))
        calc(z - z * 0.24 * var(--_flip) + (1.089 - z) * 1.6 * var(--_lift))
    );
    /* The accent as text, icon, tick or focus ring on paper. */
    --_accent-ink: light-dark(
      oklch(from var(--_accent) min(l, 0.45) min(c * (1 + max(0, l - 0.6) * 5), 0.16) h),
      oklch(from var(--_accent) max(l, 0.98 - l * 0.5, 0.8) min(c, 0.14) h)
    );
    --_focus: var(--_accent-ink);
    /* Paper, kept light or dark enough for every contrast below. */
    --_surface: light-dark(
      oklch(from var(--rewards-surface, #fff) max(l, 0.945) min(c, 0.04) h / 1),
      oklch(
        from var(--rewards-surface-dark, oklch(from var(--_accent) 0.2 min(c * 0.12, 0.012) h))
          min(l, 0.26) min(c, 0.03) h / 1
      )
    );
    /* The large member card keeps the brand's depth in the dark. */
    --_card: light-dark(var(--_accent), oklch(from var(--_accent) max(l, 0.33) c h));
    --_on-card: color(
      from var(--_card) xyz-d65 calc(0.9505 * var(--_flip)) var(--_flip) calc(1.089 * var(--_flip))
    );
    --_card-2: color(
      from var(--_card) xyz-d65 calc(x - x * 0.4 * var(--_flip) + (0.9505 - x) * var(--_lift))
        calc(y - y * 0.4 * var(--_flip) + (1 - y) * var(--_lift))
        calc(z - z * 0.4 * var(--_flip) + (1.089 - z) * var(--_lift))
    );
    /* Ink and its washes: neutrals that carry a breath of the brand's hue. */
    --_ink: light-dark(
      oklch(from var(--_accent) 0.2 min(c * 0.14, 0.018) h),
      oklch(from var(--_accent) 0.965 min(c * 0.05, 0.006) h)
    );
    --_ink-2: light-dark(
      oklch(from var(--_accent) 0.455 min(c * 0.16, 0.018) h),
      oklch(from var(--_accent) 0.76 min(c * 0.12, 0.014) h)
    );
    --_sunken: color-mix(
      in oklab,
      light-dark(oklch(from var(--_accent) 0.48 min(c * 0.55, 0.045) h), var(--_ink)) 6%,
      var(--_surface)
    );
    --_raised: light-dark(var(--_surface), color-mix(in oklab, var(--_ink) 6%, var(--_surface)));
    --_tint: color-mix(
      in oklab,
      light-dark(
          oklch(from var(--_accent) 0.875 min(c * 0.55, 0.052) h),
          oklch(from var(--_accent) 0.42 min(c * 0.8, 0.08) h)
        )
        42%,
      var(--_surface)
    );
    /* Hairline; control border (3:1); inset rim, so that a white accent has an edge. */
    --_line: color-mix(in oklab, var(--_ink) 12%, transparent);
    --_line-2: color-mix(in oklab, var(--_ink) 52%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_ink) 14%, transparent);
    --_scrim: light-dark(color-mix(in oklab, var(--_ink) 44%, transparent), oklch(0 0 0 / 0.6));
    --_good: light-dark(oklch(0.46 0.1 155), oklch(0.82 0.13 155));
    --_warn: light-dark(oklch(0.47 0.1 60), oklch(0.84 0.12 80));
    --_bad: light-dark(oklch(0.48 0.17 27), oklch(0.8 0.11 25));
    --_shadow-l: 0 0 0 1px #0000000d, 0 4px 12px #0000000f, 0 28px 72px -16px #00000057;
    /* Type: one base size, everything else a ratio of it. */
    --_t-xs: calc(var(--_fs) * 0.75);
    --_t-s: calc(var(--_fs) * 0.8125);
    --_t-l: calc(var(--_fs) * 1.0625);
    --_t-xl: calc(var(--_fs) * 1.5);
    --_t-2xl: calc(var(--_fs) * 2);
    --_t-3xl: calc(var(--_fs) * 4);
    --_heading: var(--rewards-font-heading, inherit);
    --_heading-weight: var(--rewards-heading-weight, 600);
    --_heading-tracking: var(--rewards-heading-tracking, -0.022em);
    /* Shape: one radius drives the lot; 0 squares everything, tickets lose their notches. */
    --_r-panel: calc(var(--_r) + min(var(--_r), 12px));
    --_r-control: var(--rewards-button-radius, calc(var(--_r) * 0.75));
    --_r-small: calc(var(--_r) * 0.5);
    --_notch: min(8px, var(--_r));
    --_gutter: 16px;
    --_tick: var(--rewards-tick, 2px);
    --_gap: var(--rewards-tick-gap, 4px);
    --_fast: 120ms;
    --_base: 220ms;
    --_slow: 480ms;
    --_ease: cubic-bezier(0.2, 0, 0, 1);
    --_ease-in: cubic-bezier(0.4, 0, 1, 1);
    --_spring: linear(0, 0.22 7%, 0.74 18%, 0.99 29%, 1.06 38%, 1.055 46%, 1.01 64%, 0.997 78%, 1);
  }
  @media (prefers-contrast: more) {
    .root {
      --_line: var(--_line-2);
      --_ink-2: var(--_ink);
    }
  }
`;
