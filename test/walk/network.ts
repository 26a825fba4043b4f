/** The network between the walk's launcher and the real demo backend: its faults, and its memory of keys. */

/** What goes wrong, with the number of its row in the fault matrix. */
export const FAULTS = {
  'an error 500': 1,
  'a 503 that asks for patience': 3,
  'a 429': 5,
  'a refused token': 7,
  'half an answer': 16,
  'a login page': 17,
  'no answer at all': 34,
  'an answer that is lost': 37,
  'an answer that comes late': 41,
} as const;
export type Fault = keyof typeof FAULTS;

/** Which requests a fault befalls. */
export const AIMS = ['everything', 'reading', 'writing'] as const;
export type Aim = (typeof AIMS)[number];

/** One redemption as the wire saw it. */
export interface Deed {
  readonly key: string;
  /** The shopper's token, the programme's address and what was asked: the same deed has the same. */
  readonly what: string;
  /** The backend's own ids of what came of it. */
  readonly made: Set<string>;
  /** The page has not been told for good what became of it. */
  isOpen: boolean;
}

export interface Network {
  /** Requests that the backend works on. */
  readonly atWork: () => number;
  /** How often the backend was asked to change something. */
  readonly writes: () => number;
  /** Redemptions that were sent, by key. */
  readonly deeds: ReadonlyMap<string, Deed>;
  /** What must never be sent. */
  readonly wrongs: readonly string[];
  /** Something has gone wrong since the last `heal`. */
  readonly hasFailed: () => boolean;
  /** The next requests of a kind go wrong. */
  plan(fault: Fault, times: number, aim: Aim): void;
  /** Nothing gets through any more. */
  cut(): void;
  mend(): void;
  /** All is well again; what was late is here. */
  heal(): void;
  restore(): void;
}

interface Plan {
  left: number;
  readonly fault: Fault;
  readonly aim: Aim;
}

const REDEMPTIONS = 'POST member/redemptions';

const failed = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ code }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** Faults that befall a request before the backend has seen it. */
const AT_THE_DOOR: Partial<Record<Fault, () => Promise<Response>>> = {
  'an error 500': async () => failed(500, 'unavailable'),
  'a 503 that asks for patience': async () => failed(503, 'unavailable', { 'retry-after': '2' }),
  'a 429': async () => failed(429, 'rate-limited', { 'retry-after': '1' }),
  'a refused token': async () => failed(401, 'session-expired'),
  'no answer at all': () => new Promise(() => undefined),
};

/** The page gives up a request; the backend does what it was asked all the same. */
const untilGivenUp = (answer: Promise<Response>, signal?: AbortSignal | null): Promise<Response> =>
  new Promise((resolve, reject) => {
    answer.then(resolve, reject);
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

/** `programme`: what the page calls the programme just now. */
export function stretchNetwork(endpoint: string, programme: () => string): Network {
  const { fetch: plain } = globalThis;
  const deeds = new Map<string, Deed>();
  const wrongs: string[] = [];
  const late = new Set<() => void>();
  let plans: Plan[] = [];
  let isCut = false;
  let hasFailed = false;
  let atWork = 0;
  let writes = 0;

  async function deliver(input: string, init: RequestInit, deed?: Deed): Promise<Response> {
    atWork++;
    if (init.method !== 'GET') writes++;
    try {
      const response = await plain(input, init);
      const { status, headers, ok } = response;
      const text = await response.text();
      if (deed && ok) deed.made.add((JSON.parse(text) as { id: string }).id);
      return new Response(status === 204 ? null : text, { status, headers });
    } finally {
      atWork--;
    }
  }

  /** What happens on the way back. */
  async function bringBack(answer: Response, fault: Fault | undefined): Promise<Response> {
    const { status, headers } = answer;
    if (fault === 'an answer that is lost') throw new TypeError('Failed to fetch');
    if (fault === 'half an answer')
      return new Response((await answer.text()).slice(0, 20), { headers });
    if (fault === 'a login page')
      return new Response('<!doctype html><p>Sign in', {
        headers: { 'content-type': 'text/html' },
      });
    if (fault === 'an answer that comes late' && status < 400)
      await new Promise<void>((resolve) => late.add(resolve));
    return answer;
  }

  function deedOf(init: RequestInit): Deed {
    const headers = new Headers(init.headers);
    const key = headers.get('idempotency-key') ?? '';
    const asked = `${headers.get('authorization')} ${init.body}`;
    const what = `${programme()} ${asked}`;
    let deed = deeds.get(key);
    if (!deed) {
      for (const other of deeds.values())
        if (other.isOpen && other.what === what)
          wrongs.push(`A redemption that was never answered was sent again with another key.`);
      deeds.set(key, (deed = { key, what, made: new Set(), isOpen: false }));
    }
    if (!deed.what.endsWith(asked)) wrongs.push('One key was used for two different redemptions.');
    return deed;
  }

  /** Turned away unread, a deed is as open as it was before; anything else in between leaves it open. */
  async function travel(input: string, init: RequestInit, deed?: Deed): Promise<Response> {
    const aim: Aim = (init.method ?? 'GET') === 'GET' ? 'reading' : 'writing';
    const plan = plans.find((one) => one.left > 0 && (one.aim === aim || one.aim === 'everything'));
    const wasOpen = deed?.isOpen ?? false;
    if (deed) deed.isOpen = true;
    if (isCut || plan) hasFailed = true;
    if (isCut) throw new TypeError('Failed to fetch');
    if (plan) plan.left--;
    const early = plan && AT_THE_DOOR[plan.fault];
    const answer = early
      ? await early()
      : await bringBack(await deliver(input, init, deed), plan?.fault);
    const { status } = answer;
    const isSpoilt = plan?.fault === 'half an answer' || plan?.fault === 'a login page';
    if (deed && status < 500 && !isSpoilt)
      deed.isOpen = [401, 403, 429].includes(status) ? wasOpen : false;
    return answer;
  }

  globalThis.fetch = (input, { signal, ...init } = {}) => {
    const [, path] = String(input).split(`${endpoint}/`);
    if (path === undefined) return plain(input, { ...init, signal });
    const isRedemption = `${init.method} ${path}` === REDEMPTIONS;
    const answer = travel(String(input), init, isRedemption ? deedOf(init) : undefined);
    return untilGivenUp(answer, signal);
  };

  const mend = (): void => {
    isCut = false;
    plans = [];
    for (const arrive of late) arrive();
    late.clear();
  };

  return {
    atWork: () => atWork,
    writes: () => writes,
    deeds,
    wrongs,
    hasFailed: () => hasFailed,
    plan: (fault, left, aim) => void plans.push({ fault, left, aim }),
    cut: () => void (isCut = true),
    mend,
    heal() {
      mend();
      hasFailed = false;
    },
    restore: () => void (globalThis.fetch = plain),
  };
}
