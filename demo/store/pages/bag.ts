import { html } from 'hono/html';
import type { Shopper } from '../../backend/merchant.js';
import { dollars, type Bag, type BagLine } from '../bag.js';
import { formatMoney } from '../format.js';
import type { Html } from './layout.js';
import { quantitySelect } from './quantity-select.js';

export function bagPage(bag: Bag, shopper: Shopper | undefined): Html {
  if (bag.lines.length === 0) return emptyBag;
  return html`<div class="page">
    <h1>Your bag</h1>
    <div class="split">
      <ul class="lines">
        ${bag.lines.map(bagLine)}
      </ul>
      <section class="panel stack" aria-label="Summary">
        ${codeForm} ${bagSummary(bag)} ${orderForm(shopper)}
      </section>
    </div>
  </div>`;
}

/** Codes and totals: the part of the page that changes when the widget applies a voucher. */
export function bagSummary({ prices }: Bag): Html {
  const row = (name: string, amountMinor: number) =>
    html`<div>
      <dt>${name}</dt>
      <dd class="num">${formatMoney(dollars(amountMinor))}</dd>
    </div>`;
  return html`<div class="stack" data-bag-summary aria-live="polite">
    ${
      prices.codes.length === 0
        ? ''
        : html`<ul class="codes">
            ${prices.codes.map(
              ({ code, title, applied, reason }) =>
                html`<li>
                  <div>
                    <p class="code">${code}</p>
                    <p class="hint ${applied ? '' : 'bad'}">${applied ? title : reason}</p>
                  </div>
                  <form method="post" action="/bag/codes/remove">
                    <input type="hidden" name="code" value="${code}" />
                    <button class="link" aria-label="Remove ${code}">Remove</button>
                  </form>
                </li>`,
            )}
          </ul>`
    }
    <dl class="totals">
      ${row('Subtotal', prices.subtotalMinor)}
      ${prices.discountMinor > 0 ? row('Rewards', -prices.discountMinor) : ''}
      <div>
        <dt>Shipping</dt>
        <dd class="num">
          ${prices.shippingMinor > 0 ? formatMoney(dollars(prices.shippingMinor)) : 'Free'}
        </dd>
      </div>
      <div class="sum">
        <dt>Total</dt>
        <dd class="num">${formatMoney(dollars(prices.totalMinor))}</dd>
      </div>
    </dl>
  </div>`;
}

function bagLine({ product, quantity, total }: BagLine): Html {
  return html`<li>
    <img src="${product.image}" alt="" width="112" height="112" />
    <h2><a href="/products/${product.id}">${product.name}</a></h2>
    <p class="num">${formatMoney(total)}</p>
    <div class="line-actions">
      <form method="post" action="/bag/lines">
        <input type="hidden" name="productId" value="${product.id}" />
        ${quantitySelect({ selected: quantity, label: `Quantity of ${product.name}`, submits: true })}
        <button class="plain without-script">Update</button>
      </form>
      <form method="post" action="/bag/lines">
        <input type="hidden" name="productId" value="${product.id}" />
        <input type="hidden" name="quantity" value="0" />
        <button class="link" aria-label="Remove ${product.name}">Remove</button>
      </form>
    </div>
  </li>`;
}

const codeForm = html`<form class="inline" method="post" action="/bag/codes">
  <label>
    Voucher or gift code
    <input name="code" required maxlength="80" autocomplete="off" autocapitalize="characters" />
  </label>
  <button class="plain">Apply</button>
</form>`;

function orderForm(shopper: Shopper | undefined): Html {
  if (shopper) {
    return html`<form class="stack" method="post" action="/orders">
      <button class="wide">Place order</button>
      <p class="hint">Nothing is charged: this is a demonstration.</p>
    </form>`;
  }
  return html`<form class="stack" method="post" action="/orders">
    <label>
      E-mail for your order
      <input type="email" name="email" required maxlength="254" autocomplete="email" />
    </label>
    <button class="wide">Place order</button>
    <p class="hint">
      <a href="/sign-in?return=%2Fbag">Sign in</a> first to earn points. Nothing is charged: this is
      a demonstration.
    </p>
  </form>`;
}

const emptyBag = html`<div class="page prose">
  <h1>Your bag is empty</h1>
  <p class="soft">Nothing in it yet. The harbour throw is where most people start.</p>
  <p><a class="button" href="/">See what’s off the loom</a></p>
</div>`;
