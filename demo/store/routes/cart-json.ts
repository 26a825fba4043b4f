import { Hono } from 'hono';
import { applyCode, dollars, priceBag, removeCode } from '../bag.js';
import type { StoreEnv } from '../env.js';
import { readText, refuse } from '../input.js';

/** The bag as the widget's page hook reads and changes it. */
export const cartJson = new Hono<StoreEnv>();

cartJson.get('/cart.json', async (c) => {
  const { lines, prices } = await priceBag(c.var.merchant, c.var.session);
  c.header('Cache-Control', 'no-store');
  return c.json({
    lines: lines.map(({ product, quantity, total }) => ({
      productId: product.id,
      quantity,
      total,
    })),
    total: dollars(prices.subtotalMinor),
    codes: prices.codes.filter(({ applied }) => applied).map(({ code }) => code),
  });
});

cartJson.post('/cart/codes', async (c) => {
  const body: unknown = await c.req.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) refuse('Send JSON like {"code": "…"}.');
  const code = readText({ ...body }, 'code') || refuse('Send JSON like {"code": "…"}.');
  return c.json(await applyCode(c.var.merchant, c.var.session, code));
});

cartJson.delete('/cart/codes/:code', (c) =>
  c.json({ removed: removeCode(c.var.session, c.req.param('code')) }),
);
