/** Backends with an oddity, a declaration for it, and a launcher in front: what does a shopper see? */
import { createFetchAdapter } from '../../../src/adapter/fetch-adapter.js';
import type { Mapping } from '../../../src/adapter/mapping/mapping.js';
import type { RewardsLauncher } from '../../../src/index.js';
import { panelWords, ready, walkTo } from '../../support/ui-launcher.js';

await import('../../../src/client/commands/commands.js');

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: any;
}

/** What is answered to `GET /me`; a function sees what was sent. */
type Answers = Readonly<Record<string, unknown>>;

const ME = { id: 7, points: 640 };

/** Who is here, and a programme with nothing in it. */
const PLAIN: Mapping = {
  vars: { currency: 'USD' },
  sources: { me: { path: '/me', needs: 'member' }, shop: { path: '/shop' } },
  shapes: { summary: { name: '=Club', points: { other: '=points' }, currency: '$vars.currency' } },
  entities: {
    session: {
      state: { $if: '$me', give: '=member', else: '=guest' },
      member: { $use: 'member' },
      program: { $use: 'summary' },
    },
    member: {
      id: { $get: '$me.id', as: 'id' },
      balance: { available: '$me.points' },
    },
    program: { name: '=Club', points: { other: '=points' }, currency: '$vars.currency' },
  },
};

export interface Odd {
  readonly answers?: Answers;
  readonly mapping?: Mapping;
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly entities?: Mapping['entities'];
  /** What the programme has besides its name. */
  readonly program?: object;
  /** What the member has besides a balance. */
  readonly member?: object;
  /** How often a request that may be repeated is sent. */
  readonly attempts?: number;
}

const answer = (body: unknown, status: number): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** The adapter of such a backend, and what it was sent. */
export function oddAdapter({
  answers = {},
  mapping = {},
  vars,
  entities,
  program,
  member,
  attempts = 1,
}: Odd) {
  const sent: Sent[] = [];
  const all: Answers = { 'GET /me': ME, 'GET /shop': {}, ...answers };
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(String(input), 'http://odd.invalid');
    const text = init.body instanceof URLSearchParams ? Object.fromEntries(init.body) : init.body;
    const asked: Sent = {
      method: init.method ?? 'GET',
      path: pathname.replace('/api', ''),
      query: searchParams,
      headers: new Headers(init.headers),
      body: typeof text === 'string' ? JSON.parse(text) : text,
    };
    sent.push(asked);
    // No network answers at once.
    await new Promise((resolve) => setTimeout(resolve, 2));
    const found = all[`${asked.method} ${asked.path}`];
    const body: unknown = typeof found === 'function' ? found(asked) : found;
    if (body instanceof Response) return body;
    return answer(body ?? {}, body === undefined ? 404 : 200);
  };
  const adapter = createFetchAdapter({
    baseUrl: '/api',
    fetch,
    retry: { attempts },
    vars,
    mapping: {
      ...PLAIN,
      ...mapping,
      vars: { ...PLAIN.vars, ...mapping.vars },
      sources: { ...PLAIN.sources, ...mapping.sources },
      shapes: { ...PLAIN.shapes, ...mapping.shapes },
      entities: {
        ...PLAIN.entities,
        program: { ...(PLAIN.entities!.program as object), ...program } as never,
        member: { ...(PLAIN.entities!.member as object), ...member } as never,
        ...entities,
      },
    },
  });
  return { adapter, sent };
}

/** The launcher of a shopper at such a shop, opened at a screen. */
export async function shopperAt(
  screen: string,
  odd: Odd,
): Promise<{ launcher: RewardsLauncher; sent: Sent[]; words: () => string }> {
  const { adapter, sent } = oddAdapter(odd);
  const launcher = await ready({}, { adapter });
  await walkTo(launcher, screen);
  return { launcher, sent, words: () => panelWords(launcher) };
}

export const refused = (status: number, body: unknown): (() => Response) => {
  return () => answer(body, status);
};

/** So many days from now, as a day. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
