import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { Merchant } from '../backend/merchant.js';
import { createAssets } from './assets.js';
import type { StoreEnv } from './env.js';
import { guard } from './guard.js';
import { renderPage } from './pages/layout.js';
import { errorPage } from './pages/texts.js';
import { account } from './routes/account.js';
import { bag } from './routes/bag.js';
import { brandRoutes } from './routes/brands.js';
import { cartJson } from './routes/cart-json.js';
import { orders } from './routes/orders.js';
import { shop } from './routes/shop.js';
import { signIn } from './routes/sign-in.js';
import { till } from './routes/till.js';
import { rememberReferral, Sessions } from './session.js';

export interface StoreOptions {
  /** The loyalty programme, as the store's own server knows it. */
  readonly merchant: Merchant;
}

/** A small shop around the widget: pages rendered here, forms and redirects, two page scripts. */
export function createStore({ merchant }: StoreOptions): Hono<StoreEnv> {
  const sessions = new Sessions();
  const store = new Hono<StoreEnv>();
  store.use(guard);
  store.route('/', createAssets());
  store.route('/', brandRoutes);
  store.use(sessions.middleware, async (c, next) => {
    c.set('merchant', merchant);
    c.set('sessions', sessions);
    const { shopperId } = c.var.session;
    c.set('shopper', shopperId ? await merchant.shopper(shopperId) : undefined);
    await next();
  });
  store.use(csrf(), bodyLimit({ maxSize: 16 * 1024 }), rememberReferral);
  for (const routes of [shop, bag, cartJson, orders, account, signIn, till]) {
    store.route('/', routes);
  }
  store.notFound((c) => fail(c, 404, 'Not here', 'This page has gone, or never was.'));
  store.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      const text = error.message || 'That request did not come from a page of this shop.';
      return fail(c, error.status === 403 ? 403 : 400, 'That didn’t work', text);
    }
    console.error(error);
    return fail(c, 500, 'Our mistake', 'Something broke on our side. Nothing was ordered.');
  });
  return store;
}

type Failure = 400 | 403 | 404 | 500;

function fail(c: Context<StoreEnv>, status: Failure, title: string, text: string) {
  const wantsJson = c.req.header('Accept')?.startsWith('application/json');
  if (wantsJson || !c.var.session) return c.json({ error: text }, status);
  return renderPage(c, { title, main: errorPage(title, text), status });
}
