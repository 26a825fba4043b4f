import type { Rule } from './rules.js';

/** Makes the body the box that fixed elements are fixed to. */
const holding = (what: string, declaration: string): Rule => ({
  name: `whose body ${what}`,
  css: `body { ${declaration} }`,
});

/** What a page does with boxes: its layout, its layers, what it has fixed. */
export const BOX_RULES: readonly Rule[] = [
  holding('is transformed', 'transform: translateZ(0);'),
  holding('is moved by nothing', 'translate: 0 0; rotate: 0deg; scale: 1;'),
  holding('has a filter', 'filter: grayscale(0);'),
  holding('has a filter for what is behind it', 'backdrop-filter: blur(0);'),
  holding('has a perspective', 'perspective: 500px;'),
  holding('says what it will change', 'will-change: transform;'),
  holding('contains its layout', 'contain: layout;'),
  holding('contains its paint', 'contain: paint;'),
  holding('is drawn once it is seen', 'content-visibility: auto;'),
  {
    name: 'whose body is transformed, and a little higher than the window',
    css: `body { box-sizing: border-box; height: calc(100vh + 40px); margin: 0; overflow: hidden;
      transform: translateZ(0); }`,
  },
  {
    name: 'whose body is transformed, as high as the window and narrower',
    css: `body { box-sizing: border-box; height: 100vh; width: 80vw; margin: 0 auto; overflow: auto;
      transform: translateZ(0); }`,
  },
  {
    name: 'with a transformed section around the tag that cuts off what is outside',
    place: '.site-main',
    css: `.site-main { position: relative; z-index: 0; overflow: hidden; transform: translateZ(0);
      contain: paint; }`,
  },
  {
    name: 'that makes a layer of every child of its body',
    css: 'body > * { position: relative; z-index: 1; }',
  },
  {
    name: 'that places every child of its body',
    css: `body > * { display: flow-root !important; float: left; max-width: 60ch;
      margin: 40px auto !important; padding: 20px; transform: translateX(9px); }`,
  },
  {
    name: 'that parts what follows on each other',
    css: '* + * { margin-top: 1.5em; } body > * + * { margin-block-start: 2em !important; }',
  },
  { name: 'whose body is a grid with gaps', css: 'body { display: grid; gap: 24px; }' },
  {
    name: 'whose body is a row of columns with gaps',
    css: 'body { display: flex; flex-flow: column; gap: 24px; justify-content: space-between; }',
  },
  { name: 'whose body takes no clicks', css: 'html, body { pointer-events: none; }' },
  {
    name: 'that has locked its scrolling',
    css: 'html, body { overflow: hidden !important; height: 100%; touch-action: none; }',
  },
  {
    name: 'that has locked its scrolling by fixing its body',
    css: 'body { position: fixed; inset: 0; overflow: hidden; width: 100%; }',
  },
  {
    name: 'with grain over everything',
    css: `body::before { content: ''; position: fixed; z-index: 2147483647; inset: 0; pointer-events: none;
      background: #0001; }`,
  },
  {
    name: 'with a chat in the corner that nothing is above',
    css: `.furniture.bubble { display: block; position: fixed; z-index: 2147483647; right: 20px;
      bottom: 20px; width: 48px; height: 48px; }`,
  },
  {
    name: 'with a bar at its end that nothing is above',
    css: `.furniture.bar { display: block; position: fixed; z-index: 2147483647; inset: auto 0 0;
      height: 72px; }`,
  },
  {
    name: 'with a chat above a bar above another',
    css: `.furniture.bar { display: block; position: fixed; z-index: 9999; inset: auto 0 0; height: 56px; }
      .furniture.notice { display: block; position: fixed; z-index: 2147483645; inset: auto 0 56px;
        height: 48px; }
      .furniture.bubble { display: block; position: fixed; z-index: 2147483647; right: 20px;
        bottom: 112px; width: 48px; height: 48px; }`,
  },
];
