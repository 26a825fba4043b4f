import { Hono } from 'hono';
import { findProduct, isCollection, collections } from '../catalog.js';
import type { StoreEnv } from '../env.js';
import { collectionPage, homePage } from '../pages/home.js';
import { renderPage } from '../pages/layout.js';
import { productPage } from '../pages/product.js';
import { texts } from '../pages/texts.js';

/** The pages one can look at without having anything in hand. */
export const shop = new Hono<StoreEnv>();

shop.get('/', (c) => renderPage(c, { title: 'Halden', main: homePage() }));

shop.get('/collections/:id', (c) => {
  const id = c.req.param('id');
  if (!isCollection(id)) return c.notFound();
  return renderPage(c, { title: collections[id].name, main: collectionPage(id) });
});

shop.get('/products/:id', (c) => {
  const product = findProduct(c.req.param('id'));
  if (!product) return c.notFound();
  return renderPage(c, { title: product.name, main: productPage(product) });
});

// The programme’s way to earn by subscribing leads here.
shop.get('/wool-care', (c) => c.redirect('/products/wool-care', 303));

for (const [path, text] of Object.entries(texts)) {
  shop.get(path, (c) => renderPage(c, text));
}
