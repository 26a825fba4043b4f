import { Hono } from 'hono';
import type { OrderLine } from '../../backend/merchant.js';
import { collections } from '../catalog.js';
import type { StoreEnv } from '../env.js';
import { readAmountMinor, readForm, readText } from '../input.js';
import { renderPage } from '../pages/layout.js';
import { receiptPage, tillPage } from '../pages/till.js';

/** The counter of the shop in town. In a real store this would ask the staff to sign in. */
export const till = new Hono<StoreEnv>();

till.get('/till', async (c) => {
  const scanned = readText(c.req.query(), 'scan');
  const member = scanned ? await c.var.merchant.findMember(scanned) : undefined;
  return renderPage(c, { title: 'Till', main: tillPage(scanned, member) });
});

till.post('/till', async (c) => {
  const { merchant, session } = c.var;
  const fields = await readForm(c);
  const scanned = readText(fields, 'scan');
  const code = readText(fields, 'code');
  const member = await merchant.findMember(scanned);
  const sale = {
    shopperId: member?.shopperId,
    lines: readLines(fields),
    codes: code ? [code] : [],
  };

  const problem = sale.lines.length === 0 ? 'Ring up at least one amount.' : await refusal();
  if (!member || problem) {
    const amounts = Object.fromEntries(
      Object.keys(collections).map((id) => [id, readText(fields, id)]),
    );
    const main = tillPage(scanned, member, { amounts, code, problem });
    return renderPage(c, { title: 'Till', main, status: 422 });
  }

  session.lastOrder = await merchant.placeOrder({ ...sale, channel: 'till' });
  return c.redirect(`/till/receipts/${session.lastOrder.number}`, 303);

  async function refusal(): Promise<string | undefined> {
    const { codes } = await merchant.priceCart(sale);
    return codes.find(({ applied }) => !applied)?.reason;
  }
});

till.get('/till/receipts/:number', (c) => {
  const { lastOrder } = c.var.session;
  if (lastOrder?.number !== c.req.param('number')) return c.notFound();
  return renderPage(c, { title: 'Receipt', main: receiptPage(lastOrder) });
});

function readLines(fields: Record<string, unknown>): OrderLine[] {
  return Object.entries(collections)
    .map(([id, { name }]) => ({
      productId: `till-${id}`,
      title: name,
      quantity: 1,
      unitMinor: readAmountMinor(fields, id),
      category: id,
    }))
    .filter(({ unitMinor }) => unitMinor > 0);
}
