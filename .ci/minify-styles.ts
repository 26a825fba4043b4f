/** Shortens the style sheets and templates inside tagged literals. */
import { transform as shorten } from 'lightningcss';
import { type Options, minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

const CSS = /\bcss`((?:[^`$\\]|\$(?!\{))*)`/g;
/** No sheet has gaps to fill: Lit's function for whole texts does, without the messages about gaps. */
const TAG = /\{ (.*\b)?css(\b.*)? \}(?= from '@lit\/reactive-element\/css-tag\.js')/;
const GAP = /\bcss`[^`]*\$\{/;

/** Lightning CSS keeps six digits of a number; longer ones pass through it as names. */
const shorter = (css: string): string =>
  shorten({
    filename: 'styles.css',
    code: Buffer.from(css.replace(/\b\d{7,}\b/g, (number) => `--long-${number}`)),
    minify: true,
  })
    .code.toString()
    .replace(/--long-(\d+)/g, '$1');

const MARKUP: Partial<Options> = {
  shouldMinifyCSS: () => false,
  minifyOptions: {
    collapseWhitespace: true,
    // A space between words stays one: where it may be left out, only a browser knows.
    conservativeCollapse: true,
    removeComments: true,
    caseSensitive: true,
    keepClosingSlash: true,
  },
};

export const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const named = GAP.test(code) ? code : code.replace(TAG, '{ $1unsafeCSS as css$2 }');
    const styled = named.replace(
      CSS,
      (_all, css: string) => `css\`${shorter(css).replaceAll('\\', '\\\\')}\``,
    );
    const done = (await minifyHTMLLiterals(styled, MARKUP))?.code ?? styled;
    return done === code ? null : { code: done, map: null };
  },
});
