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
const isFirst = !(window.customElements && customElements.get('rewards-launcher'));

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

function start(): void {
  mount();
  if (isFirst) remain();
}

/**
 * A store that changes pages without loading them (Turbo, pjax) takes the element away with the old one;
 * one that hydrates its document (React) takes out what it does not know.
 */
function remain(): void {
  const observer = new MutationObserver((records) => {
    // What is taken out alone once the page stands, the page took out on purpose.
    const isSwapped = records.some(
      ({ target, removedNodes }) =>
        target !== document.body ||
        removedNodes.length > 1 ||
        (removedNodes.length && document.readyState !== 'complete'),
    );
    if (!isSwapped || !document.body) return;
    if (!document.querySelector('rewards-launcher')) mount();
    observe();
  });
  const observe = (): void => {
    for (const node of [document, document.documentElement, document.body])
      observer.observe(node, { childList: true });
  };
  observe();
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

/** Merged into another file, or moved away from its own. */
function astray(): void {
  console.error(
    '[rewards-launcher] index.js did not come. It is looked for beside script.js, which must not be merged into another file.',
  );
}

function load(): void {
  if (!isFirst) return;
  if (!tag) return astray();
  const module = document.createElement('script');
  module.type = 'module';
  if (tag.nonce) module.nonce = tag.nonce;
  module.crossOrigin = tag.crossOrigin || 'anonymous';
  module.addEventListener('error', astray);
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
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
