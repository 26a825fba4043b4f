/** The network between the page and the backend, and what may go wrong on it. */

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly token: string | undefined;
}

export interface Network {
  /** What was asked of the backend so far. */
  readonly sent: readonly Sent[];
  to(method: string, path: string): Sent[];
  /** The backend does what it is asked, and the next answers are lost on the way back. */
  loseAnswers(times: number, method: string, path: string): void;
  /** Nothing gets through any more. */
  cut(): void;
  heal(): void;
  /** The next answers wait until the returned function is called. */
  hold(method: string, path: string): () => void;
  /** The backend takes this token no longer. */
  refuse(token: string): void;
  restore(): void;
}

/** Signed by nobody the backend knows: refused as one that has run out is. */
export const OLD_TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJpbmVzIn0.bm9ib2R5';

interface Rule {
  left: number;
  readonly method: string;
  readonly path: string;
  readonly after?: Promise<void>;
}

/** Listens in on `fetch` until `restore` is called. */
export function listenIn(): Network {
  const plain = globalThis.fetch;
  const sent: Sent[] = [];
  const rules: Rule[] = [];
  const refused = new Set<string>();
  let isCut = false;
  const ruleFor = ({ method, path }: Sent): Rule | undefined =>
    rules.find((rule) => rule.left > 0 && rule.method === method && rule.path === path);

  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    const [, path] = url.pathname.split('/apps/rewards/');
    if (path === undefined) return plain(input, init);
    const headers = new Headers(init.headers);
    const entry: Sent = {
      method: init.method ?? 'GET',
      path,
      key: headers.get('idempotency-key') ?? undefined,
      token: headers.get('authorization')?.replace('Bearer ', ''),
    };
    sent.push(entry);
    if (isCut) throw new TypeError('Failed to fetch');
    const rule = ruleFor(entry);
    if (rule) rule.left--;
    if (entry.token && refused.has(entry.token))
      headers.set('authorization', `Bearer ${OLD_TOKEN}`);
    const response = await plain(input, { ...init, headers });
    if (!rule) return response;
    if (!rule.after) throw new TypeError('Failed to fetch');
    await rule.after;
    return response;
  };

  return {
    sent,
    to: (method, path) => sent.filter((one) => one.method === method && one.path === path),
    loseAnswers: (times, method, path) => void rules.push({ left: times, method, path }),
    cut: () => void (isCut = true),
    heal: () => void (isCut = false),
    hold(method, path) {
      let release = (): void => undefined;
      const after = new Promise<void>((resolve) => (release = resolve));
      const rule = { left: Infinity, method, path, after };
      rules.push(rule);
      return () => {
        rule.left = 0;
        release();
      };
    },
    refuse: (token) => void refused.add(token),
    restore: () => void (globalThis.fetch = plain),
  };
}
