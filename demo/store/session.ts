import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { OrderResult } from '../backend/merchant.js';
import { emptyCart, type Cart } from './cart.js';
import type { StoreEnv } from './env.js';

/** What the shop remembers about one browser: an opaque cookie there, everything else here. */
export interface Session {
  cart: Cart;
  shopperId?: string;
  /** The code of the friend whose link brought the visitor here. */
  referralCode?: string | undefined;
  /** For the page that thanks for it. */
  lastOrder?: OrderResult;
  /** Said once, at the top of the next page. */
  notice?: Notice;
}

export interface Notice {
  readonly text: string;
  readonly bad?: boolean;
}

const cookieName = 'halden';
const maxAgeSeconds = 30 * 24 * 60 * 60;
const maxSessions = 10_000;

export class Sessions {
  readonly #byId = new Map<string, Session>();

  readonly middleware: MiddlewareHandler<StoreEnv> = async (c, next) => {
    const known = this.#byId.get(getCookie(c, cookieName) ?? '');
    if (known) c.set('session', known);
    else this.start(c, { cart: emptyCart() });
    await next();
  };

  /** Puts a session under a fresh id, so that nobody can plant one before a sign-in. */
  start(c: Context<StoreEnv>, session: Session): void {
    this.#byId.delete(getCookie(c, cookieName) ?? '');
    const id = randomBytes(24).toString('base64url');
    this.#byId.set(id, session);
    if (this.#byId.size > maxSessions) this.#dropOldest();
    c.set('session', session);
    setCookie(c, cookieName, id, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: c.req.url.startsWith('https:'),
      maxAge: maxAgeSeconds,
    });
  }

  #dropOldest(): void {
    const [oldest] = this.#byId.keys();
    if (oldest !== undefined) this.#byId.delete(oldest);
  }
}

/** A visitor who came by a friend's link (`?ref=CODE` on any page) keeps that code until they order. */
export const rememberReferral: MiddlewareHandler<StoreEnv> = async (c, next) => {
  const code = c.req.query('ref');
  if (code && /^[\w-]{1,64}$/.test(code)) c.var.session.referralCode = code;
  await next();
};
