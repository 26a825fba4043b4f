/** The demo store's server, as the tests see it. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { Merchant } from '../../demo/backend/merchant.js';

/** Where the demo store runs: another origin than the test's own page. */
export const demoOrigin = (): Promise<string> => executeServerCommand('demo:origin');

/** Calls the store's side of the loyalty backend, as its own server would. */
export const merchant = async <Method extends keyof Merchant>(
  method: Method,
  ...args: Parameters<Merchant[Method]>
): Promise<Awaited<ReturnType<Merchant[Method]>>> => {
  const { value } = (await executeServerCommand('demo:merchant', { method, args } as never)) as {
    value: Awaited<ReturnType<Merchant[Method]>>;
  };
  return value;
};
