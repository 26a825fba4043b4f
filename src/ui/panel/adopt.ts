import { type CSSResult, getCompatibleStyle } from '@lit/reactive-element/css-tag.js';

export const adopted = new WeakMap<ShadowRoot, Set<CSSResult>>();

/**
 * Adds style sheets to a root, each once. Browsers without constructable sheets get `<style>` elements;
 * so does a root in another document, which takes no sheet that was made in this one.
 */
export function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  for (const style of styles) {
    if (known.has(style)) continue;
    known.add(style);
    const sheet = getCompatibleStyle(style) as CSSResult;
    if (sheet.styleSheet && root.ownerDocument === document) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet.styleSheet];
    } else {
      const element = document.createElement('style');
      const { litNonce } = globalThis as { litNonce?: string };
      if (litNonce) element.nonce = litNonce;
      element.textContent = style.cssText;
      root.append(element);
    }
  }
}
