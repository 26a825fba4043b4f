/** Every rule of a page that is known to have broken a guest, each alone. All of them at once: `rules.test.ts`. */
import type { SurvivalPage } from './shop.js';
import { BOX_RULES } from './box-rules.js';

export type Rule = SurvivalPage & { readonly css: string };

const LETTERS = `letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; font-size: 31px;
  font-style: italic; font-weight: 900; font-stretch: condensed; font-kerning: none;
  font-variant: small-caps slashed-zero; font-feature-settings: 'smcp'; font-synthesis: none;
  font-size-adjust: .7; font-optical-sizing: none; text-rendering: geometricPrecision;`;
const COLOURS = `color: #f0f; -webkit-text-fill-color: #0f0; -webkit-text-stroke: 2px red;
  text-shadow: 2px 2px red; caret-color: red; accent-color: red; text-emphasis: dot red;`;
const LINES = `line-height: 3; text-align: right; text-align-last: center; text-indent: 40px; white-space: pre;
  text-wrap: nowrap; hyphens: auto; word-break: break-all; overflow-wrap: anywhere; line-break: anywhere;
  tab-size: 2; quotes: '<' '>'; list-style: square inside; text-underline-position: under;
  border-collapse: collapse; border-spacing: 9px; orphans: 9; widows: 9;`;
const HANDS =
  'cursor: crosshair; pointer-events: none; user-select: none; -webkit-user-select: none;';

const handsDown = (what: string, declarations: string): Rule => ({
  name: `that hands down ${what}`,
  css: `body { ${declarations} }`,
});

export const TEXT_RULES: readonly Rule[] = [
  { name: 'whose root is 62.5 %', css: 'html { font-size: 62.5%; }' },
  { name: 'whose root is 200 %', css: 'html { font-size: 200%; }' },
  handsDown('its letters', LETTERS),
  handsDown('its colours', COLOURS),
  handsDown('its lines', LINES),
  handsDown('what the pointer may', HANDS),
  handsDown('lines from above to below', 'writing-mode: vertical-rl; text-orientation: upright;'),
  handsDown('that nothing is seen yet', 'visibility: hidden;'),
  {
    name: 'that sets every element, and insists',
    css: `* { ${`${LETTERS} ${COLOURS} ${LINES} ${HANDS}`.replaceAll(';', ' !important;')} }`,
  },
  { name: 'that has a pointer of its own', css: '* { cursor: none !important; }' },
  {
    name: 'that moves every change',
    css: '*, *::before, *::after { transition: all .3s ease-in-out; }',
  },
  {
    name: 'that says of the tag what it likes',
    css: `rewards-launcher { display: none; position: relative; width: 0; overflow: hidden; opacity: .2;
      font-size: 40px; color: red; transform: scale(2); z-index: -1; }`,
  },
  {
    name: 'that insists on what it says of the tag',
    css: `rewards-launcher { display: none !important; position: fixed !important; inset: 0 !important;
      visibility: hidden !important; opacity: 0 !important; font-size: 40px !important;
      line-height: 4 !important; transform: scale(2) !important; filter: blur(9px) !important;
      contain: paint !important; clip-path: inset(50%) !important; pointer-events: none !important;
      outline: 9px solid red !important; margin: 50px !important; padding: 50px !important; }
      rewards-launcher::before, rewards-launcher::after { content: 'Hello'; position: fixed; inset: 0; }`,
  },
  {
    name: 'that hides what is empty',
    css: ':empty, rewards-launcher:empty { display: none !important; }',
  },
  {
    name: 'that hides what is not defined yet',
    css: ':not(:defined) { display: none; visibility: hidden; }',
  },
  {
    name: 'that marks the focus in its own way',
    css: `*:focus { outline: 0 !important; box-shadow: none !important; }
      *:focus-visible, *:focus-within { outline: 5px dashed red !important; box-shadow: 0 0 9px red; }
      [tabindex]:not([tabindex='-1']):focus { outline: 2px solid #0f7fff !important; }`,
  },
  {
    name: 'that styles buttons, dialogs and lists wherever they are',
    css: `button, dialog, dialog[open], svg, path, slot, span, div, b, p, h2, h3, ul, li, a, nav, header, section
      { all: revert !important; font: 700 40px/2 serif !important; color: red !important; }
      dialog::backdrop { background: red !important; }
      .root, .launcher, .panel, .row, .tab { display: none !important; }`,
  },
  {
    name: 'that shows what is hidden',
    css: '[hidden] { display: block !important; visibility: visible !important; }',
  },
  {
    name: 'whose own properties have common names',
    css: `:root { --background: 0 0% 100%; --foreground: 222 47% 11%; --primary: ; --radius: ;
        --color-background: 255,255,255; --font-size: 31px; --surface: red; --accent: red; --offset: 99px; }
      * { --_accent: red; --_fill: red; --_fs: 31px; --_r: 0px; --_offset: 99px; --_rise: 99px;
        --_gutter: 0px; --_gap: 30px; --_ink: red; --_line: red; --_surface: red; --_base: 9s; }`,
  },
  { name: 'that says it is dark, and paints nothing', css: ':root { color-scheme: dark; }' },
];

export const RULES: readonly Rule[] = [...TEXT_RULES, ...BOX_RULES];
