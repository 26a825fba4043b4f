import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Database, Work } from '../database/database.js';
import { type MemberRow, lockMember } from '../members/member.js';
import { type ShopperRow, findShopper } from '../members/shopper.js';
import { Problem } from '../problem.js';
import { readBody } from './body.js';
import { Fields } from './fields.js';
import { once, readKey } from './idempotency.js';
import type { Tokens } from './tokens.js';

export interface Services {
  readonly database: Database;
  readonly tokens: Tokens;
  readonly now: () => number;
}

/** What a route works on: one request inside one transaction. */
export interface Exchange {
  readonly c: Context;
  readonly work: Work;
  /** Who the token names; nobody for a guest. */
  readonly shopper: ShopperRow | undefined;
  readonly body: Fields;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Route = (exchange: Exchange) => Promise<Answer>;
export type Handler = (c: Context) => Promise<Response>;

export const ok = (body: unknown, status = 200): Answer => ({ status, body });
export const NOTHING: Answer = { status: 204 };

export function send(c: Context, { status, body, headers = {} }: Answer): Response {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (body === undefined || body === null) return c.body(null, status as 204);
  return c.json(body, status as ContentfulStatusCode, {
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
  });
}

/** No token is a guest; a token that is not good is refused, whatever is asked for. */
async function readShopperId(c: Context, { tokens }: Services): Promise<string | undefined> {
  const header = c.req.header('Authorization');
  if (!header) return undefined;
  const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? [];
  const id = token && (await tokens.read(token));
  if (!id) throw expired();
  return id;
}

const expired = () =>
  new Problem(401, 'session-expired', 'Your session is over. Sign in again to go on.', {
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });

async function readShopper(work: Work, id: string | undefined): Promise<ShopperRow | undefined> {
  const shopper = id === undefined ? undefined : await findShopper(work, id);
  if (id !== undefined && !shopper) throw expired();
  return shopper;
}

/** A route that changes nothing a shopper would notice. */
export const reading =
  (services: Services, route: Route): Handler =>
  async (c) => {
    const shopperId = await readShopperId(c, services);
    const body = new Fields(c.req.method === 'POST' ? await readBody(c) : {});
    const answer = await services.database.transaction(async (sql) => {
      const work = { sql, now: new Date(services.now()) };
      return route({ c, work, shopper: await readShopper(work, shopperId), body });
    });
    return send(c, answer);
  };

/** A route that does something: once for each key, however often it is sent. */
export const writing =
  (services: Services, route: Route): Handler =>
  async (c) => {
    const shopperId = await readShopperId(c, services);
    const key = readKey(c);
    const content = await readBody(c);
    const answer = await services.database.transaction(async (sql) => {
      const work = { sql, now: new Date(services.now()) };
      const shopper = unblocked(await readShopper(work, shopperId));
      const request = {
        scope: shopperId ?? 'guest',
        key,
        what: [c.req.method, c.req.path, content],
      };
      return once(work, request, () => route({ c, work, shopper, body: new Fields(content) }));
    });
    return send(c, answer);
  };

export function unblocked(shopper: ShopperRow | undefined): ShopperRow | undefined {
  if (shopper?.blocked)
    throw new Problem(403, 'blocked', 'This account cannot be used. Write to us to find out why.');
  return shopper;
}

export function signedIn({ shopper }: Exchange): ShopperRow {
  if (!shopper)
    throw new Problem(401, 'not-signed-in', 'Sign in to see your points.', {
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  return unblocked(shopper)!;
}

/** The member who asks, held until the answer is made. */
export async function theMember(exchange: Exchange): Promise<MemberRow> {
  const member = await lockMember(exchange.work, signedIn(exchange).id);
  if (!member) throw new Problem(404, 'not-found', 'You have not joined the programme yet.');
  return member;
}
