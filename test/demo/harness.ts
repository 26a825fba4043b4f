import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type Backend, createBackend } from '../../demo/backend/backend.js';
import { DAY_MS } from '../../src/domain/when.js';
import { emptyCluster } from '../support/cluster.js';
import { assertAsDocumented } from './contract.js';

export interface Asked {
  /** The shopper who asks; nobody is a guest. */
  readonly as?: string | undefined;
  readonly body?: unknown;
  /** `null` sends none. */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: any;
  readonly headers: Headers;
}

/** A database of one's own: a fresh schema of the Postgres at `DATABASE_URL`, else in memory. */
export async function ownDatabase(): Promise<{ databaseUrl?: string; drop(): Promise<void> }> {
  const server = process.env['DATABASE_URL'];
  if (!server) return { drop: async () => {} };
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const run = async (sql: string) => {
    const client = new Client(server);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`create schema ${schema}`);
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${schema} -c client_min_messages=warning`);
  return { databaseUrl: url.href, drop: () => run(`drop schema ${schema} cascade`) };
}

/** A backend with a clock that stands still until it is moved. */
export class Shop {
  time = Date.parse('2026-06-16T10:00:00.000Z');
  #backend!: Backend;
  #drop!: () => Promise<void>;

  static async open(time?: string): Promise<Shop> {
    const shop = new Shop();
    if (time) shop.time = Date.parse(time);
    const { databaseUrl, drop } = await ownDatabase();
    shop.#drop = drop;
    shop.#backend = await createBackend({
      now: () => shop.time,
      ...(databaseUrl ? { databaseUrl } : { cluster: await emptyCluster() }),
    });
    return shop;
  }

  get merchant() {
    return this.#backend.merchant;
  }

  get app() {
    return this.#backend.app;
  }

  async close(): Promise<void> {
    await this.#backend.close();
    await this.#drop();
  }

  later({ days = 0, minutes = 0, ms = 0 }: { days?: number; minutes?: number; ms?: number }): void {
    this.time += days * DAY_MS + minutes * 60_000 + ms;
  }

  /** Asks over HTTP; every answer is held against the document. */
  async ask(method: string, path: string, asked: Asked = {}): Promise<Answered> {
    const { as, body, key = randomUUID(), raw } = asked;
    const headers = new Headers(asked.headers);
    if (as) headers.set('Authorization', `Bearer ${await this.merchant.token(as)}`);
    if (key !== null && method !== 'GET') headers.set('Idempotency-Key', key);
    if (body !== undefined || raw !== undefined)
      if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await this.app.request(path, {
      method,
      headers,
      ...(content !== undefined && { body: content }),
    });
    const text = await response.text();
    const answer = {
      status: response.status,
      body: text ? JSON.parse(text) : undefined,
      headers: response.headers,
    };
    const type = response.headers.get('Content-Type');
    assertAsDocumented({ method, path, sent: body, type, ...answer });
    return answer;
  }

  get = (path: string, as?: string): Promise<Answered> => this.ask('GET', path, { as });
  post = (path: string, as: string | undefined, body?: unknown): Promise<Answered> =>
    this.ask('POST', path, { as, body });

  async newShopper(name = 'New Shopper'): Promise<{ id: string; email: string }> {
    const email = `${randomUUID()}@example.com`;
    return { email, ...(await this.merchant.createShopper({ name, email })) };
  }

  /** A new member with exactly so many points. */
  async newMember(points = 100): Promise<string> {
    const { id } = await this.newShopper();
    await this.post('/member', id);
    await this.merchant.adjustPoints({ shopperId: id, points: points - 100, reason: 'For a test' });
    return id;
  }

  balance = async (as: string) => (await this.get('/member', as)).body.balance;
}

export const line = (
  unitMinor: number,
  more: { productId?: string; category?: string; quantity?: number } = {},
) => ({
  productId: 'harbour-throw',
  title: 'Harbour throw',
  quantity: 1,
  unitMinor,
  ...more,
});

export const cart = (amountMinor: number, codes: string[] = [], productId = 'harbour-throw') => ({
  lines: [{ productId, quantity: 1, total: { amountMinor, currency: 'USD' } }],
  total: { amountMinor, currency: 'USD' },
  codes,
});
