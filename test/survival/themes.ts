/** Look-alikes of what stores are built with: the rules that matter to a guest, written for these tests. */
import type { SurvivalPage } from './shop.js';
import { OTHER_THEMES } from './other-themes.js';

/** Stores on the platforms that have a bridge. */
const PLATFORM_THEMES: readonly SurvivalPage[] = [
  {
    name: 'on Shopify, its root 62.5 %, its body a grid, and nothing shown that is empty',
    css: `
      :root { --color-background: 255, 255, 255; --color-foreground: 18, 18, 18; }
      html { font-size: 62.5%; height: 100%; }
      body { display: grid; grid-template-rows: auto 1fr auto; min-height: 100%; margin: 0;
        font: 400 1.6rem/1.8 'DejaVu Sans', sans-serif; letter-spacing: .06rem; }
      a:empty, ul:empty, div:empty, section:empty, p:empty, h2:empty { display: none; }
      *:focus { outline: 0; box-shadow: none; }
      *:focus-visible { outline: .2rem solid #12121380;
        box-shadow: 0 0 0 .3rem #fff, 0 0 .5rem .4rem #12121380; }
      .button { min-height: 4.5rem; padding: 0 3rem; letter-spacing: .1rem; }`,
  },
  {
    name: 'on Shopify whose window never scrolls, with a docked drawer and a bar to buy from',
    docked: 380,
    wrap: (shop) =>
      `<div class="page-wrapper is-pushed">${shop}</div><div class="drawer">Cart</div>`,
    css: `
      @view-transition { navigation: auto; }
      html { --layer-sticky: 8; --layer-drawer: 16; }
      body { display: flex; flex-direction: column; margin: 0; font-family: 'DejaVu Serif', serif; }
      .furniture.bar { display: block; position: fixed; z-index: var(--layer-sticky); bottom: 20px;
        left: 50%; width: 600px; height: 72px; translate: -50%; background: #fff; }
      .drawer { display: none; }
      @media (max-width: 749px) {
        .furniture.bar { inset: auto 0 0; width: auto; translate: none; }
      }
      @media (min-width: 990px) {
        html:has(.page-wrapper), body { height: 100dvh; overflow: hidden; }
        .page-wrapper { overflow-y: auto; }
        .page-wrapper.is-pushed { margin-right: 380px; }
        .drawer { display: block; position: fixed; z-index: var(--layer-drawer); inset: 0 0 0 auto;
          width: 380px; height: 100dvh; background: #eee; }
      }`,
  },
  {
    name: 'on BigCommerce, its root 14 px, its body below a fixed header',
    css: `
      html { font-size: 14px; }
      body { position: relative; margin: 0; padding-top: 55px; font: 1rem/1.5 Arial, sans-serif; }
      .site-header { position: fixed; z-index: 20; inset: 0 0 auto; height: 55px; background: #fff; }
      button:focus, button:active { outline: none; box-shadow: none; }
      [tabindex]:not([tabindex='-1']):focus, a:focus { outline: 2px solid #0f7fff !important; }
      h2 { text-transform: uppercase; }
      @media (min-width: 801px) { body { padding-top: 0; } .site-header { position: static; } }`,
  },
  {
    name: 'on WooCommerce with a notice above a bar for the thumb',
    css: `
      body { margin: 0; overflow-x: hidden; color: #6d6d6d; font: 16px/1.618 Arial, sans-serif; }
      button, input[type='submit'], .button { border: 0; padding: .6180469716em 1.41575em; background: #eee;
        color: #333; font-weight: 600; text-shadow: none; cursor: pointer; }
      .furniture.notice { display: block; position: fixed; z-index: 9998; inset: auto 0 0; margin: 0;
        height: 54px; background: #3d9cd2; color: #fff; }
      .furniture.bar { position: fixed; z-index: 9999; inset: auto 0 0; height: 69px; background: #fff; }
      @media (max-width: 767px) {
        .furniture.notice { bottom: 69px; }
        .furniture.bar { display: block; }
      }`,
  },
  {
    name: 'of WordPress blocks, with the tag among the blocks',
    place: '.wp-site-blocks',
    wrap: (shop) =>
      `<div class="wp-site-blocks is-layout-constrained has-global-padding">${shop}</div>`,
    css: `
      :root { --wp--style--global--content-size: 645px; --wp--style--block-gap: 1.2rem; }
      body { margin: 0; font: 400 1.15rem/1.4 'DejaVu Serif', serif; letter-spacing: -.1px; }
      .is-layout-constrained > :where(:not(.alignleft, .alignright, .alignfull)) {
        max-width: var(--wp--style--global--content-size);
        margin-left: auto !important; margin-right: auto !important; }
      :where(.wp-site-blocks) > * { margin-block-start: 1.2rem; margin-block-end: 0; }
      :where(.wp-site-blocks) > :first-child { margin-block-start: 0; }
      :root :where(.is-layout-constrained) > * { margin-block-start: var(--wp--style--block-gap); }
      .has-global-padding { padding-inline: 30px; }
      :focus { outline-width: 1px; outline-style: dotted; }`,
  },
  {
    name: 'on Wix that has put the tag in a small box which cuts off what is outside',
    place: '.html-box',
    wrap: (shop) => `<div class="site-root">${shop}<div class="html-box"></div></div>`,
    css: `
      body { margin: 0; min-width: 320px; font: 10px arial, sans-serif; }
      body, html { height: 100%; }
      .site-root { position: relative; min-height: 100%; overflow: hidden; }
      .html-box { position: absolute; z-index: 3; left: 20px; top: 200px; width: 200px; height: 80px;
        overflow: hidden; }
      .site-root * { pointer-events: auto; -webkit-tap-highlight-color: transparent; }
      .html-box, .html-box > * { box-sizing: border-box; padding: 0; border: 0; vertical-align: baseline; }`,
  },
];

export const THEMES: readonly SurvivalPage[] = [...PLATFORM_THEMES, ...OTHER_THEMES];
