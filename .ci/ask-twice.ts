/**
 * A chunk that did not come is asked for once more, by an address no cache knows: a page remembers what
 * failed for as long as it lives. Only one that no other chunk imports, or it would be there twice. The
 * address is no constant, so that the bundler of a page takes it for none of its files.
 */
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** Not what a panel does as well without: it stands where its style sheet says, and in plainer colours. */
const ASKED = /\bimport\(\s*"\.\/(?!anchor|sheet|plain-tokens)([^"?]+\.js)"\s*\)/g;

export const askTwice = (): Plugin => ({
  name: 'ask-twice',
  renderChunk(code, { isEntry }, _options, { chunks }) {
    // All an entry asks for by itself is a note about a second copy.
    if (isEntry) return null;
    const shared = Object.values(chunks).flatMap(({ imports }) => imports);
    const text = new MagicString(code);
    text.replace(ASKED, (asked, file: string) =>
      shared.some((name) => name.endsWith(`/${file}`))
        ? asked
        : `${asked}.catch(() => import("./${file}?" + Date.now()))`,
    );
    return text.hasChanged()
      ? { code: text.toString(), map: text.generateMap({ hires: true }) }
      : null;
  },
});
