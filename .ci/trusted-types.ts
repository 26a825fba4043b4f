/** Gives Lit's one Trusted Types policy our name, and lets a second copy on the page live without its own. */
import type { Plugin } from 'vite';

const POLICY = /createPolicy\(\s*["']lit-html["']/;

export const trustedTypes = (): Plugin => ({
  name: 'trusted-types',
  transform(code, id) {
    if (!id.includes('/lit-html/') || !POLICY.test(code)) return null;
    return { code: code.replace(POLICY, 'createPolicy("rewards-launcher"'), map: null };
  },
});
