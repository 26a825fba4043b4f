import type { SurvivalPage } from './shop.js';

/** Stores elsewhere, and pages that are unlike the others. */
export const OTHER_THEMES: readonly SurvivalPage[] = [
  {
    name: 'on Magento, its root 62.5 %, with a bar about cookies',
    css: `
      html { font-size: 62.5%; -webkit-text-size-adjust: 100%; }
      body { margin: 0; padding: 0; font: 400 1.4rem/1.42857143 Arial, sans-serif; color: #333; }
      button, .button { padding: 7px 15px; border: 1px solid #ccc; border-radius: 3px;
        font: 600 1.4rem/1.6rem Arial, sans-serif; box-sizing: border-box; vertical-align: middle; }
      button:focus, a:focus { box-shadow: 0 0 3px 1px #00699d; }
      .furniture.notice { display: block; position: fixed; z-index: 3; inset: auto 0 0; height: 58px;
        background: #ffee9c; }`,
  },
  {
    name: 'on PrestaShop, with a grid of a decade ago',
    css: `
      *, *::before, *::after { box-sizing: border-box; }
      html { font-family: sans-serif; line-height: 1.15; -webkit-tap-highlight-color: transparent; }
      body { margin: 0; font: 400 .9375rem/1.25em Arial, sans-serif; color: #232323;
        background: #f6f6f6; text-align: left; }
      [tabindex='-1']:focus { outline: 0 !important; }
      a, button, [role='button'], input, select { touch-action: manipulation; }
      button:focus { outline: 5px auto -webkit-focus-ring-color; }
      [hidden] { display: none !important; }
      .btn { display: inline-block; padding: .5rem 1.25rem; font-weight: 600; text-transform: uppercase;
        white-space: nowrap; vertical-align: middle; user-select: none; }
      .furniture.notice { display: block; position: fixed; z-index: 1070; inset: 10px 10px auto auto;
        width: 220px; height: 60px; background: #fff; }`,
  },
  {
    name: 'on Squarespace, sized by its window, with sections that move in',
    css: `
      html { font-size: calc(1vw + .6rem); }
      body { margin: 0; font: 300 1rem/1.8em 'DejaVu Sans', sans-serif; letter-spacing: .02em;
        -webkit-font-smoothing: antialiased; text-rendering: optimizeLegibility; overflow-x: hidden; }
      *, *::before, *::after { box-sizing: inherit; }
      .site-main section { opacity: 1; transform: translateY(0); transition: all .6s; }
      button, .btn { all: unset; padding: 1.2em 2em; text-transform: lowercase; letter-spacing: .1em; }
      .site-header { position: sticky; z-index: 1000; top: 0; background: #fff; }`,
  },
  {
    name: 'of utility classes, with a bar to buy from across the end of the window',
    css: `
      *, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; }
      html { line-height: 1.5; tab-size: 4; font-family: 'DejaVu Sans', sans-serif; }
      body { margin: 0; line-height: inherit; }
      h1, h2, h3, p { margin: 0; font-size: inherit; font-weight: inherit; }
      button, input, select { margin: 0; padding: 0; font: inherit; color: inherit; background: none; }
      svg { display: block; vertical-align: middle; }
      .furniture.bar { display: flex; position: fixed; z-index: 50; inset-inline: 0; bottom: 0;
        height: 104px; border-top-width: 1px; background: #fff; }
      @media (min-width: 1024px) { .furniture.bar { display: none; } }`,
  },
  {
    name: 'in the dark',
    css: `
      :root { color-scheme: dark; }
      body { margin: 0; background: #101114; color: #f2f2f2; font: 1rem/1.6 Arial, sans-serif; }
      a { color: #9ecbff; }`,
  },
  {
    name: 'that runs from right to left',
    htmlTag: 'lang="en" dir="rtl"',
    css: `
      body { margin: 0; font: 1rem/1.9 'DejaVu Sans', sans-serif; text-align: right; }
      .furniture.bubble { display: block; position: fixed; z-index: 2147483003; left: 20px; bottom: 20px;
        width: 48px; height: 48px; }`,
  },
  {
    name: 'that begins with a short reset',
    css: `
      * { margin: 0; padding: 0; box-sizing: border-box; border: 0; outline: 0; font-size: 100%;
        vertical-align: baseline; }
      body { line-height: 1; }
      ol, ul { list-style: none; }`,
  },
  {
    name: 'that takes everything back, from every element',
    css: `body, body * { all: unset; }`,
  },
  {
    name: 'that is still hidden behind a veil, and takes no clicks',
    bodyTag: 'class="is-loading"',
    css: `
      body { margin: 0; font-family: Arial, sans-serif; }
      .is-loading { overflow: hidden; pointer-events: none; cursor: wait; }
      .is-loading .furniture.veil { display: block; position: fixed; z-index: 99999; inset: 0;
        background: #fff; }`,
  },
  {
    name: 'with rules of its own for paper',
    css: `
      @media print {
        * { color: #000 !important; background: none !important; box-shadow: none !important; }
        body > * { display: block !important; }
        a[href]::after { content: ' (' attr(href) ')'; }
      }`,
  },
];
