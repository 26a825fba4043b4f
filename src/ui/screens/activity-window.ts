import { type TemplateResult, html, render } from 'lit/html.js';
import type { Activity } from '../../domain/activity.js';
import type { ActivityMonth } from '../../domain/activity-months.js';
import { vars } from '../atoms/vars.js';
import { createLines } from './activity-lines.js';

export interface WindowOptions {
  readonly items: readonly Activity[];
  readonly head: (month: ActivityMonth) => TemplateResult;
  readonly entry: (entry: Activity) => TemplateResult;
  /** There is more to be had: how many entries the last month has is not known. */
  readonly isOpen: boolean;
  /** The end comes near. */
  readonly onEnd?: (() => void) | undefined;
}

/** What is drawn above and below what is seen, in pixels (as near is the end when more is read); and how little of that may be left. */
const AHEAD = 1_000;
const KEEP = 400;
/** However small the lines and large the screen: more lines than these are never drawn. */
const MOST = 130;

const boxOf = (node: Element): DOMRect => node.getBoundingClientRect();

/**
 * Draws of a long history what is seen and a little around it, and leaves room for the rest: the
 * scroll bar tells the truth, and lines stay where they are when those above turn out higher than
 * guessed. To a screen reader it is headings and lists, and every entry tells its place in its month.
 */
export function createWindow(): (options: WindowOptions) => HTMLElement {
  const list = document.createElement('div');
  list.className = 'ledger';
  const lines = createLines();
  /** What is drawn, by month or by id; a line that stays is the same node as before. */
  const nodes = new Map<string, HTMLElement>();
  let options: WindowOptions;
  /** First and last line that are drawn, and whether they have been measured. */
  let first = 0;
  let last = 0;
  let isMeasured = false;
  let heads: (readonly [line: number, node: HTMLElement])[] = [];
  let entries: typeof heads = [];
  /** An entry that is seen: how far below the upper edge, and how far was scrolled then. */
  let anchor: { node: Element; top: number; scrolled: number } | undefined;
  let scroller: Element | null = null;
  /** The list whose end was announced. */
  let ended: unknown;
  /** While the list stands in the page: ends with it. */
  let following: AbortController | undefined;

  const resizing = new ResizeObserver(() => {
    isMeasured = false;
    // Not in this frame: what changes now would be observed again, and reported as an error.
    requestAnimationFrame(follow);
  });

  const put = (parent: Element, tag: string, key: string, index: number): HTMLElement => {
    const node = nodes.get(key) ?? document.createElement(tag);
    nodes.set(key, node);
    const there = parent.children[index] ?? null;
    if (there !== node) parent.insertBefore(node, there);
    return node;
  };

  function draw(from: number, to: number): void {
    first = Math.min(from, lines.count() - 1);
    last = Math.min(to, first + MOST - 1, lines.count() - 1);
    isMeasured = false;
    const { blocks, above, below } = lines.piece(first, last);
    const keys = new Set(
      blocks.flatMap(({ month, shown }) => [`#${month.month}`, ...shown.map(({ id }) => id)]),
    );
    for (const [key, node] of nodes)
      if (!keys.has(key)) {
        node.remove();
        nodes.delete(key);
      }
    list.style.setProperty('--_above', `${above}px`);
    list.style.setProperty('--_below', `${below}px`);
    heads = [];
    entries = [];
    for (const [index, { month, line, offset, shown, ...room }] of blocks.entries()) {
      const block = put(list, 'div', `#${month.month}`, index);
      block.className = 'ledger-block';
      const space = vars({ '--_above': `${room.above}px`, '--_below': `${room.below}px` });
      render(
        html`${options.head(month)}
          <ul part="entries" .style=${space}></ul>`,
        block,
      );
      heads.push([line, block]);
      const isLast = options.isOpen && month.entries.at(-1) === options.items.at(-1);
      for (const [at, entry] of shown.entries()) {
        const node = put(block.lastElementChild!, 'li', entry.id, at);
        node.className = 'entry';
        node.part.value = 'entry';
        node.setAttribute('aria-posinset', String(offset + at + 1));
        node.setAttribute('aria-setsize', String(isLast ? -1 : month.entries.length));
        render(options.entry(entry), node);
        entries.push([line + offset + at + 1, node]);
      }
    }
  }

  /** Measures what is drawn; answers whether any line stands elsewhere by it. */
  function measure(scale: number): boolean {
    if (isMeasured) return false;
    isMeasured = true;
    return lines.note([
      ...heads.map(
        ([line, block]) =>
          [line, (boxOf(block.lastElementChild!).top - boxOf(block).top) / scale] as const,
      ),
      ...entries.map(([line, node]) => [line, boxOf(node).height / scale] as const),
    ]);
  }

  /** Whether enough is drawn around what is seen. */
  const covers = (from: number, to: number): boolean =>
    lines.top(first) <= Math.max(0, from - KEEP) &&
    lines.top(last + 1) >= Math.min(lines.end(), to + KEEP);

  /** Where the shopper reads. At the top of the list it is nowhere: what is new may come in above. */
  function find(edge: number, { scrollTop: scrolled }: Element): typeof anchor {
    if (boxOf(list).top >= edge) return undefined;
    const node = entries.find(([, entry]) => boxOf(entry).bottom > edge)?.[1];
    return node && { node, top: boxOf(node).top - edge, scrolled };
  }

  function follow(): void {
    if (!list.isConnected) return end();
    if (!list.offsetWidth) return;
    const mover = scroller ?? document.scrollingElement!;
    const frame = scroller && boxOf(scroller);
    const edge = frame?.top ?? 0;
    const upper = Math.max(edge, 0);
    const lower = Math.min(frame?.bottom ?? innerHeight, innerHeight);
    // It may be scaled: while it opens, or by the page around.
    const scale = Math.round((boxOf(list).width / list.offsetWidth) * 100) / 100;
    if (anchor?.scrolled !== mover.scrollTop) anchor = find(edge, mover);
    let to = 0;
    for (let pass = 0; pass < 4; pass++) {
      const [line, node] = entries.find((entry) => entry[1] === anchor?.node) ?? [0, list];
      const moved = node === list ? 0 : boxOf(node).top - edge - anchor!.top;
      if (Math.abs(moved) >= 1) mover.scrollTop += moved / scale;
      const hasMoved = measure(scale);
      // Reckoned from where the shopper reads: all above may be about to move.
      const from = lines.top(line) + (upper - boxOf(node).top) / scale;
      to = from + (lower - upper) / scale;
      if (!hasMoved && covers(from, to)) break;
      draw(lines.at(from - AHEAD), lines.at(to + AHEAD));
    }
    anchor = find(edge, mover);
    const { items, onEnd } = options;
    if (!onEnd || ended === items || lines.end() - to > AHEAD) return;
    // Whoever has come to the button with the keyboard finds it there, and decides.
    if (list.nextElementSibling?.querySelector(':focus-visible')) return;
    ended = items;
    onEnd();
  }

  /** So far a way would stop short of its end: it moves while lines on the way are measured. */
  function leap(event: Event): void {
    const depth = { Home: 0, End: 1e9 }[(event as KeyboardEvent).key];
    if (depth === undefined) return;
    event.preventDefault();
    for (let turn = 0; turn < 3; turn++) {
      scroller!.scrollTop = depth;
      follow();
    }
  }

  function begin(): void {
    if (!following) {
      following = new AbortController();
      const { signal } = following;
      scroller = list.closest('.panel-body');
      resizing.observe(list);
      if (scroller) resizing.observe(scroller);
      scroller?.addEventListener('scroll', follow, { signal, passive: true });
      scroller?.addEventListener('keydown', leap, { signal });
      // A panel that is a part of the page moves with the page.
      if (!list.closest('dialog')) addEventListener('scroll', follow, { signal, passive: true });
      // Taken away again before its size was ever seen, nothing else would tell.
      requestAnimationFrame(follow);
    }
    follow();
  }

  function end(): void {
    following?.abort();
    following = undefined;
    resizing.disconnect();
  }

  return (next) => {
    options = next;
    lines.take(options.items);
    draw(first, last || lines.at(AHEAD));
    // By then it stands in the page.
    queueMicrotask(begin);
    return list;
  };
}
