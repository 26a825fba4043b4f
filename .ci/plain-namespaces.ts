/**
 * A module that is imported in its own chunk needs no namespace made by a helper: an object says the
 * same. Saves the helper's file, which would be one request more until live points.
 */
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const HELPER = /import \{ \w+ as __exportAll \} from "\.\/rolldown-runtime-[^"]+";/;
const NAMESPACE = /var (\w+) = \/\* @__PURE__ \*\/ __exportAll\(\{([^}]*)\}\);/g;
const MEMBER = /([\w$]+): \(\) => ([\w$]+)/g;

export const plainNamespaces = (): Plugin => ({
  name: 'plain-namespaces',
  renderChunk(code) {
    if (!HELPER.test(code)) return null;
    const text = new MagicString(code);
    text.replace(HELPER, '');
    for (const [whole, name, list] of code.matchAll(NAMESPACE)) {
      const members = [...list!.matchAll(MEMBER)].map(([, key, local]) => ({ key, local }));
      const asked = `Promise.resolve().then(() => ${name})`;
      // Taken apart where it is asked for, it would hide what it names.
      const isHidden = new RegExp(
        `\\} = await Promise\\.resolve\\(\\)\\.then\\(\\(\\) => ${name}\\)`,
      ).test(code);
      if (isHidden)
        this.error(`Ask for ${name} as a whole: { … } = await import() hides its names.`);
      const inline = members.map(({ key, local }) => `${key}: ${local}`);
      text.replaceAll(asked, `Promise.resolve({ ${inline.join(', ')} })`);
      // Another chunk may ask before all of it is there.
      const getters = members.map(({ key, local }) => `get ${key}() { return ${local}; }`);
      text.replace(whole, `var ${name} = { ${getters.join(', ')} };`);
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
  generateBundle(_options, bundle) {
    const helper = Object.keys(bundle).find((file) => file.includes('rolldown-runtime'));
    if (!helper) return;
    const isUsed = Object.values(bundle).some(
      (file) => file.type === 'chunk' && file.fileName !== helper && file.code.includes(helper),
    );
    if (isUsed) this.error(`${helper} is still asked for.`);
    delete bundle[helper];
    delete bundle[`${helper}.map`];
  },
});
