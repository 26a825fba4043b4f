import { Hono } from 'hono';
import { applyCode, priceBag, removeCode } from '../bag.js';
import { addToCart, setQuantity } from '../cart.js';
import { findProduct } from '../catalog.js';
import type { StoreEnv } from '../env.js';
import { readForm, readQuantity, readText, refuse } from '../input.js';
import { bagPage, bagSummary } from '../pages/bag.js';
import { renderPage } from '../pages/layout.js';

/** The bag, by forms and redirects. */
export const bag = new Hono<StoreEnv>();

bag.get('/bag', async (c) => {
  const { merchant, session, shopper } = c.var;
  const main = bagPage(await priceBag(merchant, session), shopper);
  return renderPage(c, { title: 'Bag', main });
});

/** The part of the bag that the page script puts in place after the widget changed it. */
bag.get('/bag/summary', async (c) => {
  const { merchant, session } = c.var;
  c.header('Cache-Control', 'no-store');
  return c.html(bagSummary(await priceBag(merchant, session)));
});

bag.post('/bag', async (c) => {
  const fields = await readForm(c);
  addToCart(c.var.session.cart, readProductId(fields), readQuantity(fields));
  return c.redirect('/bag', 303);
});

bag.post('/bag/lines', async (c) => {
  const fields = await readForm(c);
  setQuantity(c.var.session.cart, readProductId(fields), readQuantity(fields));
  return c.redirect('/bag', 303);
});

bag.post('/bag/codes', async (c) => {
  const { merchant, session } = c.var;
  const code = readText(await readForm(c), 'code');
  const result = code && (await applyCode(merchant, session, code));
  if (result && !result.applied) session.notice = { text: result.reason, bad: true };
  return c.redirect('/bag', 303);
});

bag.post('/bag/codes/remove', async (c) => {
  removeCode(c.var.session, readText(await readForm(c), 'code'));
  return c.redirect('/bag', 303);
});

function readProductId(fields: Record<string, unknown>): string {
  const product = findProduct(readText(fields, 'productId'));
  return product?.id ?? refuse('We don’t have that. It may have gone from the shop.');
}
