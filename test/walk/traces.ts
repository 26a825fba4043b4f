/** What a widget can leave behind on a page: nodes, and listeners on what is the page's own. */

export interface Traces {
  readonly count: () => Readonly<Record<string, number>>;
  restore(): void;
}

/** All nodes, those in shadow roots too. */
function nodesBelow(root: Node): number {
  let count = 0;
  const walker = document.createTreeWalker(root);
  while (walker.nextNode()) {
    count++;
    const { shadowRoot } = walker.currentNode as Partial<Element>;
    if (shadowRoot) count += nodesBelow(shadowRoot);
  }
  return count;
}

/** The window, the document, a node in it, or what the page asks of its medium. */
const isOfThePage = (target: EventTarget): boolean =>
  target === window ||
  target === document ||
  target === window.visualViewport ||
  target instanceof MediaQueryList ||
  (target instanceof Element &&
    target.getRootNode() === document &&
    !target.closest('rewards-launcher'));

const nameOf = (target: EventTarget): string =>
  target instanceof Element ? target.localName : target.constructor.name;

/** Counts from now on. */
export function readTraces(): Traces {
  const { addEventListener: plainAdd, removeEventListener: plainRemove } = EventTarget.prototype;
  /** By listener, what it listens to: `[target, type, capture]`. */
  const known = new Map<unknown, Set<readonly [EventTarget, string, boolean]>>();

  const forget = (target: EventTarget, type: string, capture: boolean, listener: unknown): void => {
    for (const one of known.get(listener) ?? [])
      if (one[0] === target && one[1] === type && one[2] === capture)
        known.get(listener)!.delete(one);
  };

  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    plainAdd.call(this, type, listener, options);
    const target = this ?? window;
    const all = typeof options === 'object' ? options : { capture: options ?? false };
    const { capture = false, once, signal } = all;
    if (!listener || signal?.aborted || !isOfThePage(target)) return;
    forget(target, type, capture, listener);
    known.set(listener, (known.get(listener) ?? new Set()).add([target, type, capture]));
    const end = (): void => forget(target, type, capture, listener);
    if (once) plainAdd.call(target, type, end, { once, capture });
    if (signal) plainAdd.call(signal, 'abort', end);
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    plainRemove.call(this, type, listener, options);
    const capture = typeof options === 'object' ? (options.capture ?? false) : (options ?? false);
    forget(this ?? window, type, capture, listener);
  };

  return {
    count() {
      const counts: Record<string, number> = { nodes: nodesBelow(document) };
      for (const [target, type] of [...known.values()].flatMap((ones) => [...ones])) {
        const name = `listeners to ${type} on ${nameOf(target)}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      return counts;
    },
    restore() {
      Object.assign(EventTarget.prototype, {
        addEventListener: plainAdd,
        removeEventListener: plainRemove,
      });
    },
  };
}
