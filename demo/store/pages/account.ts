import { html } from 'hono/html';
import type { OrderSummary, Shopper } from '../../backend/merchant.js';
import { dollars } from '../bag.js';
import { formatDate, formatMoney, formatPoints } from '../format.js';
import type { Html } from './layout.js';

const stateNames = { placed: 'On its way', delivered: 'Delivered', returned: 'Returned' } as const;

export function accountPage(shopper: Shopper, orders: readonly OrderSummary[]): Html {
  return html`<div class="page">
    <h1>${shopper.name}</h1>
    <div class="split">
      <section class="stack">
        <h2>Orders</h2>
        ${
          orders.length === 0
            ? html`<p class="soft">No orders yet. The first one is always the best.</p>`
            : html`<p class="demo-only">
                  Here you are the carrier and the returns desk, too: each order has a button.
                </p>
                <ul class="orders">
                  ${orders.map((order) => orderRow(order, shopper))}
                </ul>`
        }
      </section>
      <section class="panel stack" aria-label="Your account">
        <div>
          <p>Signed in as</p>
          <p class="soft">${shopper.email}</p>
        </div>
        <p>
          <a href="#rewards" data-rewards-open="home"
            >${shopper.joined ? 'Your points and rewards' : 'Join Halden Rewards'}</a
          >
        </p>
        <form method="post" action="/sign-out"><button class="plain">Sign out</button></form>
      </section>
    </div>
  </div>`;
}

function orderRow(order: OrderSummary, { joined }: Shopper): Html {
  return html`<li>
    <div class="between">
      <h3>Order ${order.number}</h3>
      <p class="num">${formatMoney(dollars(order.totalMinor))}</p>
    </div>
    <div class="between">
      <p class="hint">${formatDate(order.at)}${joined ? html` · ${pointsNote(order)}` : ''}</p>
      <p class="state state-${order.state}">${stateNames[order.state]}</p>
    </div>
    ${demoActions(order)}
  </li>`;
}

function pointsNote({ points, state }: OrderSummary): string {
  if (state === 'returned') return 'points taken back';
  return `${formatPoints(points)}${state === 'placed' ? ' on the way' : ''}`;
}

/** What a carrier or a returns desk would do, at the press of a button. */
function demoActions({ number, state }: OrderSummary): Html | '' {
  if (state === 'returned') return '';
  const [action, label] =
    state === 'placed' ? ['deliver', 'Mark as delivered'] : ['return', 'Return this order'];
  return html`<form method="post" action="/account/orders/${number}/${action}">
    <button class="plain" aria-label="${label}, order ${number}">${label}</button>
  </form>`;
}
