import { html } from 'hono/html';
import type { OrderResult, Shopper } from '../../backend/merchant.js';
import { dollars } from '../bag.js';
import { formatMoney, formatPoints } from '../format.js';
import type { Html } from './layout.js';

/** "Thank you" after an online order. */
export function orderPage(order: OrderResult, shopper: Shopper | undefined): Html {
  return html`<div class="page prose">
    <h1>Thank you${shopper ? `, ${shopper.name.split(' ')[0]}` : ''}</h1>
    <p class="lede">
      Order <span class="num">${order.number}</span> is in the book:
      <span class="num">${formatMoney(dollars(order.totalMinor))}</span>${
        order.discountMinor > 0
          ? html`, after <span class="num">${formatMoney(dollars(order.discountMinor))}</span> off`
          : ''
      }.
    </p>
    ${refusedCodes(order)}
    <div class="panel stack">${pointsOf(order, shopper)}</div>
    <p><a class="button" href="/">Keep looking</a></p>
  </div>`;
}

function pointsOf({ points, pointsState }: OrderResult, shopper: Shopper | undefined): Html {
  if (!shopper) {
    return html`<p>
      This order would have earned points. <a href="/sign-up">Create an account</a> and join for the
      next one.
    </p>`;
  }
  if (!shopper.joined) {
    return html`<p>
      <a href="#rewards" data-rewards-open="home">Join Halden Rewards</a> and your next order earns
      points.
    </p>`;
  }
  if (pointsState === 'final') return html`<h2>${formatPoints(points)} earned</h2>`;
  return html`<h2>${formatPoints(points)} on the way</h2>
    <p>
      They are yours once the order is delivered. <a href="/account">Your orders</a> has a button
      for that.
    </p>`;
}

export function refusedCodes({ refusedCodes: refused }: OrderResult): Html | '' {
  if (refused.length === 0) return '';
  return html`<ul class="notice bad">
    ${refused.map(
      ({ code, reason }) =>
        html`<li><span class="code">${code}</span> was not used. ${reason}</li>`,
    )}
  </ul>`;
}
