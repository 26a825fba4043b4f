/**
 * Keeps Lit's own notes off `window`: a page has one global of ours at most (contract: two copies).
 * And leaves out of the launcher's few bytes what serves browsers without shadow roots, or misuse.
 */
import type { Plugin } from 'vite';

/** `(a.litHtmlVersions??=[]).push("3.3.3")`: read by nobody but Lit's warning of a second copy. */
const VERSIONS =
  /\(\w+\.(?:litHtml|reactiveElement|litElement)Versions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/g;
/** Only decorators write into it; a map of this copy's own serves as well. */
const METADATA = /\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap/;
/** The polyfill of shadow roots, and a message for those who call a private constructor. */
const UNUSED = [
  /if\(\w+!==\w+\)throw Error\("CSSResult is not[^"]*"\);/,
  /\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/,
  /,\w+=\w+\.reactiveElementPolyfillSupport/,
  /\w+\?\.\(\{ReactiveElement:\w+\}\),/,
];

export const litGlobals = (): Plugin => ({
  name: 'lit-globals',
  transform(code, id) {
    if (!/\/(lit-html|lit-element|reactive-element)\//.test(id)) return null;
    const own = UNUSED.reduce((text, part) => text.replace(part, ''), code).replace(
      VERSIONS,
      'void 0',
    );
    const done = METADATA.test(own)
      ? `const litPropertyMetadata=new WeakMap;${own.replace(METADATA, 'void 0')}`
      : own;
    return done === code ? null : { code: done, map: null };
  },
});
