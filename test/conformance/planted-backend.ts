/** The demo backend over HTTP, with room for a fault: one answer at a time is broken on its way out. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Backend, createBackend } from '../../demo/backend/backend.js';
import { emptyCluster } from '../support/cluster.js';
import { run } from '../../src/conformance/command.js';

export interface Asked {
  readonly method: string;
  /** `/member/activity`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly isSigned: boolean;
}

export interface Answered {
  status: number;
  headers: Record<string, string>;
  body: any;
  /** Sent as it is, in the place of the body. */
  raw?: string;
  delayMs?: number;
}

interface Change {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Changes what is answered, or asks for something else in its place. */
export interface Plant {
  (
    asked: Asked,
    answer: Answered,
    instead: (change: Change) => Promise<Answered>,
  ): void | Promise<void>;
  /** Changes what is asked. */
  readonly before?: (asked: Asked) => Change;
}

export interface Checked {
  readonly code: number;
  /** The report. */
  readonly out: string;
  /** What was said meanwhile. */
  readonly told: string;
}

export class PlantedBackend {
  #backend!: Backend;
  #plant: Plant | undefined;
  readonly #kept = new Map<string, Answered>();
  readonly #server = createServer(getRequestListener((request) => this.#answer(request)));
  url = '';

  static async open(): Promise<PlantedBackend> {
    const one = new PlantedBackend();
    one.#backend = await createBackend({ cluster: await emptyCluster() });
    await new Promise<void>((resolve) => one.#server.listen(0, '127.0.0.1', resolve));
    one.url = `http://127.0.0.1:${(one.#server.address() as AddressInfo).port}`;
    return one;
  }

  get merchant() {
    return this.#backend.merchant;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.#backend.close();
  }

  /** A new member with so many points, known by a token. */
  async newMember(points: number): Promise<string> {
    const email = `test-${Math.random().toString(36).slice(2)}@example.com`;
    const { id } = await this.merchant.createShopper({ name: 'New Shopper', email });
    const token = await this.merchant.token(id);
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': id };
    await this.#backend.app.request('/member', { method: 'POST', headers });
    await this.merchant.adjustPoints({ shopperId: id, points: points - 100, reason: 'A test' });
    return token;
  }

  /** Runs the check with a fault planted. */
  async check(argv: readonly string[] = [], plant?: Plant): Promise<Checked> {
    this.#plant = plant;
    try {
      return await checked(['check', this.url, ...argv]);
    } finally {
      this.#plant = undefined;
    }
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const { method, headers } = request;
    const content = method === 'GET' ? '' : await request.text();
    const whole = pathname + (searchParams.size ? `?${searchParams}` : '');
    const ask = async (change: Change) =>
      structuredClone(
        await this.#ask(
          change.path ?? whole,
          method,
          { ...Object.fromEntries(headers), ...change.headers },
          change.body ?? content,
        ),
      );
    const isSigned = headers.has('authorization');
    const asked: Asked = { method, path: pathname, query: searchParams, headers, isSigned };
    const answer = await ask(this.#plant?.before?.(asked) ?? {});
    await this.#plant?.(asked, answer, ask);
    if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
    const text = answer.raw ?? (answer.body === undefined ? null : JSON.stringify(answer.body));
    return new Response(text, { status: answer.status, headers: answer.headers });
  }

  /** What is read is the same for all faults, and kept. */
  async #ask(
    path: string,
    method: string,
    headers: Record<string, string>,
    body: string,
  ): Promise<Answered> {
    const known = ['authorization', 'if-none-match', 'origin', 'access-control-request-method'];
    const key = JSON.stringify([method, path, known.map((name) => headers[name]), body]);
    const isRead = method === 'GET' || /^\/(quote|eligibility)/.test(path);
    const kept = isRead && this.isKeeping ? this.#kept.get(key) : undefined;
    if (kept) return kept;
    const response = await this.#backend.app.request(path, {
      method,
      headers,
      ...(body && { body }),
    });
    const text = await response.text();
    const answer: Answered = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: text ? JSON.parse(text) : undefined,
    };
    if (isRead && this.isKeeping) this.#kept.set(key, answer);
    return answer;
  }

  /** Answers are kept while nothing is written. */
  isKeeping = true;
}

/** Runs the command as the bin does, and keeps what it says. */
export async function checked(argv: readonly string[]): Promise<Checked> {
  let out = '';
  let told = '';
  const code = await run(argv, {
    out: (text) => (out += text),
    tell: (text) => (told += text),
    isTerminal: false,
  });
  return { code, out, told };
}
