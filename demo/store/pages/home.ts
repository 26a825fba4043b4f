import { html } from 'hono/html';
import { collections, products, type CollectionId } from '../catalog.js';
import type { Html } from './layout.js';
import { productGrid } from './product-grid.js';

export function homePage(): Html {
  return html`<section class="hero">
      <picture>
        <source srcset="/images/hero-tall.svg" media="(width < 560px)" />
        <img src="/images/hero.svg" alt="" width="1440" height="520" />
      </picture>
      <div class="hero-text">
        <h1>Woven slowly, kept for years.</h1>
        <p>
          The winter blankets are off the loom. Undyed wool from four farms, finished by hand in
          small numbers.
        </p>
        <a class="button" href="/collections/blankets">See the blankets</a>
      </div>
    </section>
    <section class="page stack">
      <h2>Off the loom</h2>
      ${productGrid(products)} ${promises}
    </section>`;
}

export function collectionPage(id: CollectionId): Html {
  const { name, lede } = collections[id];
  return html`<div class="page">
    <hgroup class="stack">
      <h1>${name}</h1>
      <p class="lede soft">${lede}</p>
    </hgroup>
    ${productGrid(products.filter((product) => product.collection === id))}
  </div>`;
}

const promises = html`<ul class="promises">
  <li>
    <h2>Four farms</h2>
    <p class="soft">All our wool comes from a day’s drive away, and we know the sheep.</p>
  </li>
  <li>
    <h2>Mended free</h2>
    <p class="soft">Send a blanket back with a hole in it. For ten years, mending is on us.</p>
  </li>
  <li>
    <h2>Good things come back</h2>
    <p class="soft">
      Every order earns points, and points buy blankets.
      <a href="#rewards" data-rewards-open="earn">See how</a>
    </p>
  </li>
</ul>`;
