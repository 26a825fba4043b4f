import { Hono } from 'hono';
import { brandPage, isBrand } from '../pages/brand.js';

/** The widget in other shops: a page for a designer to look at, and for the gallery to be made of. */
export const brandRoutes = new Hono();

brandRoutes.get('/brands', (c) => c.redirect('/brands/coffee', 303));

brandRoutes.get('/brands/:brand', (c) => {
  const brand = c.req.param('brand');
  return isBrand(brand) ? c.html(brandPage({ brand, query: c.req.query() })) : c.notFound();
});
