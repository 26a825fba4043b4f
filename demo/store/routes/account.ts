import { Hono } from 'hono';
import { emptyCart } from '../cart.js';
import type { StoreEnv } from '../env.js';
import { refuse } from '../input.js';
import { accountPage } from '../pages/account.js';
import { renderPage } from '../pages/layout.js';

/** Who is signed in, and what became of their orders. */
export const account = new Hono<StoreEnv>();

account.get('/account', async (c) => {
  const { merchant, shopper } = c.var;
  if (!shopper) return c.redirect('/sign-in?return=%2Faccount', 303);
  const main = accountPage(shopper, await merchant.orders(shopper.id));
  return renderPage(c, { title: 'Your account', main });
});

/** A fresh token for the widget, or `null` for a guest. */
account.get('/account/token', async (c) => {
  const { merchant, shopper } = c.var;
  c.header('Cache-Control', 'no-store');
  return c.json({ token: shopper ? await merchant.token(shopper.id) : null });
});

const actions = {
  deliver: { from: 'placed', notice: 'Delivered. The points have arrived.' },
  return: { from: 'delivered', notice: 'Returned. The points of this order were taken back.' },
} as const;

account.post('/account/orders/:number/:action{deliver|return}', async (c) => {
  const { merchant, session, shopper } = c.var;
  if (!shopper) return c.redirect('/sign-in?return=%2Faccount', 303);
  const number = c.req.param('number');
  const action = c.req.param('action') === 'deliver' ? 'deliver' : 'return';
  const order = (await merchant.orders(shopper.id)).find((known) => known.number === number);
  if (!order) return c.notFound();
  if (order.state !== actions[action].from) refuse('That order is past this step already.');
  if (action === 'deliver') await merchant.deliverOrder(number);
  else await merchant.returnOrder(number);
  if (shopper.joined) session.notice = { text: actions[action].notice };
  return c.redirect('/account', 303);
});

account.post('/sign-out', (c) => {
  c.var.sessions.start(c, { cart: emptyCart() });
  return c.redirect('/', 303);
});
