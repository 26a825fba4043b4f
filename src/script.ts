/**
 * Classic-script entry: brings the module entry in and mounts the element. Kept to syntax of 2015,
 * because optimisers with old parsers rewrite it.
 */
const ATTRIBUTE = 'data-';
const tag =
  (document.currentScript as HTMLScriptElement | null) ||
  // Injected by a tag manager or an optimiser: there is no current script then.
  document.querySelector<HTMLScriptElement>(
    'script[src*="rewards-launcher"][src*="script.js"],script[src$="/rl.js"],script[src*="/rl.js?"]',
  );

function mount(): void {
  let element = document.querySelector('rewards-launcher');
  if (!element) {
    element = document.createElement('rewards-launcher');
    fill(element);
    document.body.appendChild(element);
  } else {
    fill(element);
  }
}

/** `data-x` of the script becomes attribute `x` where the element has none. */
function fill(element: Element): void {
  const attributes = tag ? tag.attributes : [];
  for (let at = 0; at < attributes.length; at++) {
    const { name, value } = attributes[at]!;
    const own = name.slice(ATTRIBUTE.length);
    if (name.indexOf(ATTRIBUTE) === 0 && own !== 'cfasync' && !element.hasAttribute(own))
      element.setAttribute(own, value);
  }
}

function load(): void {
  if (!tag || (window.customElements && customElements.get('rewards-launcher'))) return;
  const module = document.createElement('script');
  module.type = 'module';
  if (tag.nonce) module.nonce = tag.nonce;
  module.crossOrigin = tag.crossOrigin || 'anonymous';
  try {
    module.src = tag.src.replace(/[^/]*$/, 'index.js');
  } catch (error) {
    console.error(
      '[rewards-launcher] This page enforces Trusted Types: use the module script instead.',
      error,
    );
    return;
  }
  document.head.appendChild(module);
}

// Older browsers have no modules, no custom elements, and get no launcher.
if ('noModule' in HTMLScriptElement.prototype) {
  load();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount);
  else mount();
}
