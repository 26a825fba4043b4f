import type { SurvivalPage } from './shop.js';

const sheet = (path: string): readonly string[] => [`/node_modules/${path}`];
/** Something the framework fixes to the end of the window, in its own words. */
const withBar =
  (...classes: string[]) =>
  (shop: string): string =>
    shop + classes.map((name) => `<div class="${name}"><p>Add to cart</p></div>`).join('');

/** Frameworks many stores are built with, as npm has them. */
export const PACKAGES: readonly SurvivalPage[] = [
  {
    name: 'with Bootstrap, and its bar at the end of the window',
    sheets: sheet('bootstrap/dist/css/bootstrap.css'),
    wrap: withBar('navbar fixed-bottom bg-body-tertiary'),
  },
  {
    name: 'with Bootstrap, and a message in the corner',
    sheets: sheet('bootstrap/dist/css/bootstrap.css'),
    wrap: (shop) =>
      `${shop}<div class="toast-container position-fixed bottom-0 end-0 p-3"><div class="toast show"><div class="toast-body">In your cart.</div></div></div>`,
  },
  {
    name: 'with Bootstrap in its other direction, in the dark',
    htmlTag: 'lang="en" dir="rtl" data-bs-theme="dark"',
    sheets: sheet('bootstrap/dist/css/bootstrap.rtl.css'),
  },
  {
    name: 'with the groundwork of Tailwind, and a bar',
    sheets: sheet('tailwindcss/preflight.css'),
    wrap: withBar('fixed inset-x-0 bottom-0 z-50'),
    css: '.fixed { position: fixed; inset: auto 0 0; z-index: 50; background: #fff; padding: 16px; }',
  },
  {
    name: 'with Foundation',
    sheets: sheet('foundation-sites/dist/css/foundation.css'),
    wrap: (shop) => `<div class="grid-container">${shop}</div>`,
    // Its picture is part of an address, which the page's own policy forbids.
    css: 'select { background-image: none !important; }',
  },
  {
    name: 'with Bulma, and its bar at the end of the window',
    htmlTag: 'lang="en" class="has-navbar-fixed-bottom"',
    sheets: sheet('bulma/css/bulma.css'),
    wrap: withBar('navbar is-fixed-bottom'),
  },
  {
    name: 'with modern-normalize',
    sheets: sheet('modern-normalize/modern-normalize.css'),
  },
];
