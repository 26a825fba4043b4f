import { Hono } from 'hono';
import { orderLines } from '../bag.js';
import { emptyCart } from '../cart.js';
import type { StoreEnv } from '../env.js';
import { readEmail, readForm } from '../input.js';
import { renderPage } from '../pages/layout.js';
import { orderPage } from '../pages/order.js';

/** From the bag to an order. */
export const orders = new Hono<StoreEnv>();

orders.post('/orders', async (c) => {
  const { merchant, session, shopper } = c.var;
  const buyer = shopper ? { shopperId: shopper.id } : { email: readEmail(await readForm(c)) };
  const { cart } = session;
  if (cart.quantities.size === 0) return c.redirect('/bag', 303);
  session.cart = emptyCart();
  try {
    session.lastOrder = await merchant.placeOrder({
      ...buyer,
      lines: orderLines(cart),
      codes: cart.codes,
      channel: 'online',
      referralCode: session.referralCode,
    });
  } catch (error) {
    session.cart = cart;
    throw error;
  }
  return c.redirect(`/orders/${session.lastOrder.number}`, 303);
});

orders.get('/orders/:number', (c) => {
  const { session, shopper } = c.var;
  if (session.lastOrder?.number !== c.req.param('number')) return c.notFound();
  return renderPage(c, { title: 'Thank you', main: orderPage(session.lastOrder, shopper) });
});
