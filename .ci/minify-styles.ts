/** Shortens the style sheets and templates inside tagged literals. */
import { transform as shorten } from 'lightningcss';
import type { Plugin } from 'vite';

const CSS = /\bcss`((?:[^`$\\]|\$(?!\{))*)`/g;

const shorter = (css: string): string =>
  shorten({ filename: 'styles.css', code: Buffer.from(css), minify: true }).code.toString();

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
