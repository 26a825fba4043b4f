import { html } from 'hono/html';
import { priceOf, type Product } from '../catalog.js';
import { formatMoney } from '../format.js';
import type { Html } from './layout.js';

export function productGrid(products: readonly Product[]): Html {
  return html`<ul class="product-grid">
    ${products.map(
      (product) =>
        html`<li class="tile">
          <img src="${product.image}" alt="" width="400" height="400" />
          <p class="name"><a href="/products/${product.id}">${product.name}</a></p>
          <p class="price num">${formatMoney(priceOf(product))}</p>
          <p class="soft">${product.note}</p>
        </li>`,
    )}
  </ul>`;
}
