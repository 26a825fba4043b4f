import { toPage } from './answer.js';
import { type Ask, type Backend, checkBackend, createAsk, createSend } from './backend.js';
import { readBody } from './body.js';
import { createCors } from './cors.js';
import { type Id, fill } from './fill.js';
import type { Identify, Shopper } from './identify.js';
import { Refusal, notFound, notSignedIn, problem } from './refusal.js';
import { createMemory } from './remember.js';
import { headersOfPage } from './headers.js';
import { type Allow, type Route, fits, readRoute, segmentsOf } from './route.js';

/** Whether an id that the page named is the customer's own. */
export type Owns = (id: string, customer: Id, ask: Ask) => Promise<boolean>;

/** The backend's id for a shopper; nothing when the backend does not know them. */
export type FindCustomer = (
  shopper: Shopper,
  ask: Ask,
) => Promise<Id | null | undefined> | Id | null | undefined;

export interface ProxyConfig {
  readonly backend: Backend;
  readonly identify: Identify;
  /** What may be asked (`route.ts`); all else is not found. */
  readonly allow: readonly Allow[];
  /** Where the backend knows a shopper by another id. */
  readonly customer?: FindCustomer;
  /** Gaps whose ids have to be the shopper's own, by name. */
  readonly own?: Readonly<Record<string, Owns>>;
  /** Keys of answers that are not for shoppers, wherever they stand. */
  readonly hide?: readonly string[];
  /** Where the proxy is: `/apps/rewards`. What comes after it is asked of the backend. */
  readonly path?: string;
  /** Other origins whose pages may ask: `https://shop.example`. */
  readonly origins?: readonly string[];
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** Told why an answer was refused that should have been one; the page is never told. */
  readonly report?: (reason: string, cause?: unknown) => void;
}

/** An id that stays one segment of a path, whoever reads it. */
const isId = (id: Id | null | undefined): id is Id =>
  id !== null && id !== undefined && /^(?!\.{1,2}$)[^/\\%?#\s]+$/.test(String(id));

/** Answers to a page what a backend says that only a server may ask. */
export function createProxy(config: ProxyConfig): (request: Request) => Promise<Response> {
  const { backend, identify, own = {}, hide = [], path = '', origins = [] } = config;
  const { timeoutMs = 7_000, maxBytes = 1_000_000, report = console.error } = config;
  checkBackend(backend);
  const owned = Object.keys(own);
  const routes = config.allow.map((allow) => readRoute(allow, owned));
  const cors = createCors(origins);
  // Called as a function of its own: some runtimes take `fetch` from nobody else.
  const fetch = config.fetch ?? ((...given) => globalThis.fetch(...given));
  const send = createSend(backend, { timeoutMs, maxBytes, fetch });
  const ask = createAsk(send);
  const remember = createMemory();
  const prefix = path.replace(/\/+$/, '');

  const customerOf = async (shopper: Shopper | null): Promise<Id> => {
    if (!shopper) throw notSignedIn();
    const { customer = ({ id }) => id } = config;
    const key = JSON.stringify([shopper.id, shopper.email]);
    const id = await remember(key, async () => customer(shopper, ask));
    if (!isId(id)) throw notFound();
    return id;
  };

  const find = (method: string, url: URL): { route: Route; segments: readonly string[] } => {
    if (!url.pathname.startsWith(`${prefix}/`)) throw notFound();
    const segments = segmentsOf(url.pathname.slice(prefix.length));
    const route = segments && routes.find((one) => fits(one, method, segments, url.searchParams));
    if (!route) throw notFound();
    return { route, segments };
  };

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const { route, segments } = find(request.method, url);
    const shopper = await identify(request);
    const me = route.isPersonal ? await customerOf(shopper) : '';
    const isWrite = !/^(GET|HEAD|DELETE)$/.test(route.method);
    const body = isWrite ? await readBody(request, maxBytes) : undefined;
    const filled = fill(route, { segments, query: url.searchParams, body }, me, owned);
    for (const { name, id } of filled.claims) {
      const key = JSON.stringify([name, id, me]);
      const isOwn = await remember(key, () => own[name]!(id, me, ask));
      if (!isOwn) throw notFound();
    }
    const { address, body: sent } = filled;
    const headers = headersOfPage(request.headers);
    const got = await send({ method: route.method, address, headers, body: sent });
    return toPage(got, route.isPersonal, hide);
  }

  return async (request) => {
    if (request.method === 'OPTIONS') return cors.preflight(request);
    let response: Response;
    try {
      response = await answer(request);
    } catch (thrown) {
      const refusal =
        thrown instanceof Refusal
          ? thrown
          : new Refusal(502, 'unavailable', 'something broke', { cause: thrown });
      if (refusal.status >= 500) report(`rewards proxy: ${refusal.reason}`, refusal.cause);
      response = problem(refusal);
    }
    cors.tell(request, response.headers);
    return response;
  };
}
