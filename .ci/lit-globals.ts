/** Keeps Lit's own notes off `window`: a page has one global of ours at most (contract: two copies). */
import type { Plugin } from 'vite';

/** `(a.litHtmlVersions??=[]).push("3.3.3")`: read by nobody but Lit's warning of a second copy. */
const VERSIONS =
  /\(\w+\.(?:litHtml|reactiveElement|litElement)Versions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/g;
/** Only decorators write into it; a map of this copy's own serves as well. */
const METADATA = /\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap/;

export const litGlobals = (): Plugin => ({
  name: 'lit-globals',
  transform(code, id) {
    if (!/\/(lit-html|lit-element|reactive-element)\//.test(id)) return null;
    const own = code.replace(VERSIONS, 'void 0');
    const done = METADATA.test(own)
      ? `const litPropertyMetadata=new WeakMap;${own.replace(METADATA, 'void 0')}`
      : own;
    return done === code ? null : { code: done, map: null };
  },
});
