/** Shortens the style sheets and templates inside tagged literals. */
import { transform as shorten } from 'lightningcss';
import type { Plugin } from 'vite';

const CSS = /\bcss`((?:[^`$\\]|\$(?!\{))*)`/g;

/** Lightning CSS keeps six digits of a number; longer ones pass through it as names. */
const shorter = (css: string): string =>
  shorten({
    filename: 'styles.css',
    code: Buffer.from(css.replace(/\b\d{7,}\b/g, (number) => `--long-${number}`)),
    minify: true,
  })
    .code.toString()
    .replace(/--long-(\d+)/g, '$1');

export const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const done = code
      .replace(CSS, (_all, css: string) => `css\`${shorter(css).replaceAll('\\', '\\\\')}\``)
      // White space between tags is never shown where it holds a line break.
      .replace(/(html|svg)`[^`]*`/g, (literal) => literal.replace(/\n\s+/g, '\n'));
    return done === code ? null : { code: done, map: null };
  },
});
