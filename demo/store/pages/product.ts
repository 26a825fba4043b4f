import { html } from 'hono/html';
import { majorAmount } from '../../../src/domain/money.js';
import { priceOf, products, type Product } from '../catalog.js';
import { formatMoney } from '../format.js';
import type { Html } from './layout.js';
import { productGrid } from './product-grid.js';
import { quantitySelect } from './quantity-select.js';

export function productPage(product: Product): Html {
  const others = products.filter((other) => other.id !== product.id).slice(0, 4);
  return html`<div class="page">
    <div class="split">
      <img
        class="product-image"
        src="${product.image}"
        alt="${product.imageText}"
        width="800"
        height="740"
      />
      <div class="product-text stack">
        <hgroup>
          <h1>${product.name}</h1>
          <p class="price num">${formatMoney(priceOf(product))}</p>
          <p>
            <rewards-earn-hint
              price="${majorAmount(priceOf(product))}"
              product="${product.id}"
            ></rewards-earn-hint>
          </p>
        </hgroup>
        <p class="soft">${product.description}</p>
        <form method="post" action="/bag">
          <input type="hidden" name="productId" value="${product.id}" />
          <label>Quantity ${quantitySelect({ selected: 1 })}</label>
          <button>Add to bag</button>
        </form>
        <ul class="details">
          ${product.details.map((detail) => html`<li>${detail}</li>`)}
        </ul>
      </div>
    </div>
    <section class="related stack">
      <h2>Goes with it</h2>
      ${productGrid(others)}
    </section>
  </div>`;
}
