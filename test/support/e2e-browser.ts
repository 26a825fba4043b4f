/** A browser without scripts, for tests of the demo shop that need no screen. */
import assert from 'node:assert/strict';
import type { createDemo } from '../../demo/demo.js';

type Demo = Awaited<ReturnType<typeof createDemo>>;

export const ORIGIN = 'http://shop.test';

/** One browser: it keeps cookies, sends forms and follows redirects. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  path = '/';

  constructor(readonly demo: Demo) {}

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...this.#cookies].map((pair) => pair.join('=')).join('; '));
    if (init.method && init.method !== 'GET') headers.set('Origin', ORIGIN);
    const response = await this.demo.app.request(`${ORIGIN}${path}`, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      this.#cookies.set(name!, value!);
    }
    return response;
  }

  async read(path: string, init?: RequestInit): Promise<string> {
    let response = await this.ask(path, init);
    this.path = path;
    while (response.status === 303) {
      this.path = response.headers.get('Location')!;
      response = await this.ask(this.path);
    }
    assert.equal(response.status, 200, this.path);
    return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  }

  send = (path: string, fields: Record<string, string>): Promise<string> =>
    this.read(path, { method: 'POST', body: new URLSearchParams(fields) });

  async json<Answer>(path: string, init?: RequestInit): Promise<Answer> {
    const accept = { Accept: 'application/json', 'Content-Type': 'application/json' };
    return (await (await this.ask(path, { headers: accept, ...init })).json()) as Answer;
  }

  /** What the widget asks on this page: with the token the page hands it. */
  async rewards<Answer>(path: string, body?: object): Promise<Answer> {
    const { token } = await this.json<{ token: string | null }>('/account/token');
    return this.json<Answer>(`/apps/rewards/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body && { 'Idempotency-Key': crypto.randomUUID() }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}
