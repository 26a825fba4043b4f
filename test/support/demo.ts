/** The demo store's server, as the tests see it. */
import { askServer } from './ui-browser.js';
import type { Merchant } from '../../demo/backend/merchant.js';

/** Where the demo store runs: another origin than the test's own page. */
export const demoOrigin = (): Promise<string> => askServer('demo:origin');

/** Calls the store's side of the loyalty backend, as its own server would. */
export const merchant = async <Method extends keyof Merchant>(
  method: Method,
  ...args: Parameters<Merchant[Method]>
): Promise<Awaited<ReturnType<Merchant[Method]>>> => {
  const { value } = (await askServer('demo:merchant', { method, args } as never)) as {
    value: Awaited<ReturnType<Merchant[Method]>>;
  };
  return value;
};
