import type { Money } from './money.js';
import type { Points } from './points.js';

export interface CartLine {
  readonly productId: string;
  readonly variantId?: string;
  readonly quantity: number;
  readonly total: Money;
}

/** The shopper's cart as the store tells it. */
export interface Cart {
  readonly lines: readonly CartLine[];
  readonly total: Money;
  /** Codes applied to it. */
  readonly codes: readonly string[];
}

/** Whether a reward or voucher would work in a cart. */
export interface Eligibility {
  readonly eligible: boolean;
  /** A sentence for the shopper. */
  readonly reason?: string;
  /** What is missing in the cart to make it work. */
  readonly missing?: Money;
}

/** What so many lines would earn. */
export interface Quote {
  readonly points: Points;
  readonly lines: readonly { readonly points: Points }[];
}
