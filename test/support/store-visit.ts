/** A visit to a store of a platform: what its pages have, and what becomes of its cart. */
import type { Cart } from '../../src/domain/cart.js';
import { later } from './ui-launcher.js';

export interface CartState {
  readonly currency: string;
  readonly lines: readonly {
    readonly product: number | string;
    readonly variant?: number;
    readonly quantity: number;
    readonly price: number;
  }[];
  readonly codes: readonly string[];
  readonly coupons: Readonly<Record<string, object>>;
}

export interface StoreVisit {
  /** Codes on the cart as the store has it. */
  codes(): Promise<readonly string[]>;
  /** What was asked, in order. */
  asked(): Promise<readonly string[]>;
  told(): Promise<Record<string, unknown>>;
}

/** One thing in the cart, two coupons, and nothing applied. */
const USUAL: CartState = {
  currency: 'USD',
  lines: [{ product: 1, variant: 11, quantity: 2, price: 24.95 }],
  codes: [],
  coupons: { SAVE10: { amount: 10 }, save10: { amount: 10 }, MORE: { amount: 5 }, more: {} },
};

/** The same, as a bridge tells it. */
export const usualCart = (...codes: string[]): Cart => ({
  lines: [
    {
      productId: '1',
      variantId: '11',
      quantity: 2,
      total: { amountMinor: 4990, currency: 'USD' },
    },
  ],
  total: { amountMinor: 4990, currency: 'USD' },
  codes,
});

export async function visitStore(
  state: Partial<CartState> & Record<string, unknown> = {},
): Promise<StoreVisit> {
  const id = crypto.randomUUID();
  document.cookie = `store=${id}; path=/`;
  later(() => (document.cookie = 'store=; path=/; max-age=0'));
  await fetch('/stores/-', { method: 'POST', body: JSON.stringify({ ...USUAL, ...state }) });
  const read = async () =>
    (await (await fetch('/stores/-')).json()) as {
      state: CartState & Record<string, unknown>;
      asked: string[];
    };
  return {
    codes: async () => (await read()).state.codes,
    asked: async () => (await read()).asked,
    told: async () => (await read()).state,
  };
}

/** A name a platform puts on its pages, for as long as the test runs. */
export function onPage(name: string, value: unknown): void {
  const page = globalThis as unknown as Record<string, unknown>;
  page[name] = value;
  later(() => Reflect.deleteProperty(page, name));
}

/** A node in the page's head. */
export function inHead(html: string): void {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const node = holder.firstElementChild!;
  document.head.append(node);
  later(() => node.remove());
}

/** As much of jQuery as a theme speaks of its cart by. */
export function jQueryOf(): { heard: string[]; say(name: string): void } {
  const heard: string[] = [];
  const listeners = new Map<string, Set<() => void>>();
  const each = (events: string, act: (all: Set<() => void>) => void): void => {
    for (const name of events.split(' ')) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all);
      act(all);
    }
  };
  onPage('jQuery', () => ({
    on: (events: string, one: () => void) => each(events, (all) => all.add(one)),
    off: (events: string, one: () => void) => each(events, (all) => all.delete(one)),
    trigger: (name: string) => void heard.push(name),
  }));
  return { heard, say: (name) => listeners.get(name)?.forEach((one) => one()) };
}
