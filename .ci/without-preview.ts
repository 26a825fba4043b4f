import type { Plugin } from 'vite';

const WORDS = 'preview is not in single.js, which is for live stores: use index.js or script.js.';

/** The sample programme stays out of the one file: 6 kB that a live store would never use. */
export const withoutPreview = (): Plugin => ({
  name: 'without-preview',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/adapter/sample-adapter.ts')
      ? `export const PREVIEWS = [];
         export const createSampleAdapter = () => { throw new Error(${JSON.stringify(WORDS)}); };`
      : null,
});
