/** One walk: a launcher on a store's page over the real demo backend, and all that watches it. */
import { ERROR_CODES } from '../../src/client/errors.js';
import type { RewardsLauncher } from '../../src/index.js';
import { endpoint } from '../support/e2e-people.js';
import { WIDE, resize } from '../support/ui-browser.js';
import { make } from '../support/ui-launcher.js';
import { type Ledger, type Shopper, newShoppers } from './ledger.js';
import { type Network, stretchNetwork } from './network.js';
import { type Time, holdTime } from './time.js';
import { type Traces, readTraces } from './traces.js';

export interface Walker {
  readonly launcher: RewardsLauncher;
  readonly page: HTMLElement;
  readonly address: string;
  readonly shoppers: readonly Shopper[];
  readonly network: Network;
  readonly time: Time;
  readonly traces: Traces;
  /** Who the launcher was last told is here, and who the tag says. */
  here: Shopper | undefined;
  tagged: Shopper | undefined;
  /** What is on screen may be older than the ledger, through no fault of the launcher. */
  isOld: boolean;
  /** What the backend said of a shopper when it was last asked, after so many changes. */
  readonly ledgers: Map<Shopper, { readonly writes: number; readonly ledger: Ledger }>;
  /** What must not be: errors of the console, of promises, of the page. */
  readonly faults: string[];
  /** Steps taken so far. */
  taken: number;
  end(): Promise<void>;
}

const STORE = `<header><input type="search" aria-label="Search the store"></header>
  <main></main><footer><a href="#" data-rewards-open>Rewards</a></footer>`;

function watch(faults: string[]): () => void {
  const { error: plain } = console;
  // The runner's own would end the walk before it can tell its steps.
  const { onerror } = window;
  Object.assign(window, { onerror: null });
  console.error = (...parts: unknown[]) =>
    void faults.push(`The console is told of an error: ${parts.map(String).join(' ')}`);
  const onError = (event: ErrorEvent): void =>
    void faults.push(`The page is thrown an error: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent): void =>
    void faults.push(`A promise is broken and nobody cares: ${String(event.reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return () => {
    console.error = plain;
    Object.assign(window, { onerror });
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  };
}

/** A verb that is refused is refused with a code that is told in the contract. */
export const noteRefusal =
  ({ faults }: Walker) =>
  (error: unknown): void => {
    const { code } = error as { code?: (typeof ERROR_CODES)[number] };
    if (!code || !ERROR_CODES.includes(code)) faults.push(`A verb fails with ${String(error)}`);
  };

export async function setOut(): Promise<Walker> {
  await resize(WIDE);
  const shoppers = await newShoppers();
  const address = await endpoint();
  const page = document.createElement('div');
  page.innerHTML = STORE;
  document.body.append(page);

  const faults: string[] = [];
  const unwatch = watch(faults);
  const traces = readTraces();
  const launcher = make({ endpoint: address, token: shoppers[0]!.token });
  const programmes = new WeakMap<object, string>();
  /** The tag may say another programme already, while the launcher is about to start over. */
  const programme = (): string => {
    const { client = launcher } = launcher;
    const said = `${launcher.getAttribute('endpoint')} ${launcher.getAttribute('currency')}`;
    if (!programmes.has(client)) programmes.set(client, said);
    return programmes.get(client)!;
  };
  const network = stretchNetwork(address, programme);
  const time = holdTime(() => network.atWork() > 0 || (launcher.isConnected && !launcher.client));
  const base = { ...traces.count(), ...time.running() };
  page.querySelector('main')!.append(launcher);

  const walker: Walker = {
    launcher,
    page,
    address,
    shoppers,
    network,
    time,
    traces,
    here: shoppers[0],
    tagged: shoppers[0],
    isOld: false,
    ledgers: new Map(),
    faults,
    taken: 0,
    async end() {
      launcher.remove();
      try {
        network.heal();
        await time.end();
        compare(base, { ...traces.count(), ...time.running() });
      } finally {
        network.restore();
        time.restore();
        traces.restore();
        unwatch();
        page.remove();
        localStorage.clear();
      }
    },
  };
  await time.rest();
  return walker;
}

function compare(before: Readonly<Record<string, number>>, after: typeof before): void {
  const left = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  if (!left.length) return;
  const words = left.map((name) => `${name}: ${before[name] ?? 0} before, ${after[name] ?? 0} now`);
  throw new Error(`The launcher is gone, and leaves something behind. ${words.join('; ')}`);
}
