import { html } from 'hono/html';
import type { OrderResult, TillMember } from '../../backend/merchant.js';
import { dollars } from '../bag.js';
import { collections } from '../catalog.js';
import { formatMoney, formatPoints } from '../format.js';
import type { Html } from './layout.js';
import { refusedCodes } from './order.js';

/** What the person at the till has typed so far. */
export interface TillEntry {
  readonly amounts: Readonly<Record<string, string>>;
  readonly code: string;
  readonly problem?: string;
}

export function tillPage(scanned: string, member?: TillMember, entry?: TillEntry): Html {
  return html`<div class="page">
    <hgroup class="stack">
      <h1>Till</h1>
      <p class="lede soft">For the person behind the counter: points in the shop, too.</p>
    </hgroup>
    <div class="till">
      <section class="panel stack">
        <h2>Card or voucher</h2>
        ${scanForm(scanned)} ${member ? memberFacts(member) : ''}
        ${
          scanned && !member
            ? html`<p class="notice bad" role="status">
                Nobody’s card or voucher has this number. Check it, or let the shopper open “My
                card”.
              </p>`
            : ''
        }
      </section>
      ${member ? ringUp(scanned, member, entry) : ''}
    </div>
  </div>`;
}

function scanForm(scanned: string): Html {
  return html`<form class="inline" action="/till">
    <label>
      Number on the card, or the voucher’s code
      <input
        name="scan"
        value="${scanned}"
        required
        maxlength="80"
        autocomplete="off"
        ${scanned ? '' : 'autofocus'}
      />
    </label>
    <button>Look up</button>
    <p class="hint">A scanner types the number and presses Enter for you.</p>
  </form>`;
}

function memberFacts({ name, available, tierName, voucher }: TillMember): Html {
  return html`<div>
      <p class="figure">${name}</p>
      <p class="soft num">${formatPoints(available)}${tierName ? `, ${tierName}` : ''}</p>
    </div>
    ${
      voucher
        ? html`<p class="notice">
            Voucher: ${voucher.title}${voucher.conditions ? `. ${voucher.conditions}` : ''}
          </p>`
        : ''
    }`;
}

function ringUp(scanned: string, member: TillMember, entry: TillEntry | undefined): Html {
  const code = entry?.code ?? member.voucher?.code ?? '';
  return html`<form class="receipt stack" method="post" action="/till">
    <h2>Ring up</h2>
    ${entry?.problem ? html`<p class="notice bad" role="alert">${entry.problem}</p>` : ''}
    <input type="hidden" name="scan" value="${scanned}" />
    <div class="till-lines">
      ${Object.entries(collections).map(
        ([id, { name }]) =>
          html`<label>
            ${name} <span class="soft" aria-hidden="true">$</span>
            <input
              class="num"
              name="${id}"
              value="${entry?.amounts[id] ?? ''}"
              inputmode="decimal"
              placeholder="0.00"
              maxlength="8"
              autocomplete="off"
            />
          </label>`,
      )}
    </div>
    <label>
      Voucher in payment
      <input name="code" value="${code}" maxlength="80" autocomplete="off" />
    </label>
    <button class="wide">Take payment</button>
  </form>`;
}

export function receiptPage(order: OrderResult): Html {
  return html`<div class="page prose">
    <h1>Paid</h1>
    <div class="receipt stack">
      <p class="figure num">${formatMoney(dollars(order.totalMinor))}</p>
      <dl class="totals">
        <div>
          <dt>Receipt</dt>
          <dd class="num">${order.number}</dd>
        </div>
        ${
          order.discountMinor > 0
            ? html`<div>
                <dt>Taken off</dt>
                <dd class="num">${formatMoney(dollars(order.discountMinor))}</dd>
              </div>`
            : ''
        }
        <div>
          <dt>Points</dt>
          <dd class="num">
            ${order.points.toLocaleString('en-US')}
            ${order.pointsState === 'final' ? 'earned' : 'on the way'}
          </dd>
        </div>
      </dl>
      ${refusedCodes(order)}
    </div>
    <p><a class="button" href="/till">Next, please</a></p>
  </div>`;
}
