import { html } from 'hono/html';
import { maxQuantity } from '../cart.js';
import type { Html } from './layout.js';

interface QuantitySelect {
  readonly selected: number;
  readonly label?: string;
  /** Whether a change sends the form at once (where scripts run). */
  readonly submits?: boolean;
}

export function quantitySelect({ selected, label, submits = false }: QuantitySelect): Html {
  const quantities = Array.from({ length: maxQuantity }, (_, index) => index + 1);
  return html`<select
    name="quantity"
    ${label ? html`aria-label="${label}"` : ''}
    ${submits ? 'data-submit-on-change' : ''}
  >
    ${quantities.map(
      (n) => html`<option value="${n}" ${n === selected ? 'selected' : ''}>${n}</option>`,
    )}
  </select>`;
}
