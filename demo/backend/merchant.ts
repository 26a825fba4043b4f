import type { Voucher } from '../../src/domain/voucher.js';

/** A store customer, whether in the programme or not. */
export interface Shopper {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly joined: boolean;
}

/** Somebody to sign in as, with a few words on what there is to see. */
export interface ShopperCard {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly about: string;
}

export interface OrderLine {
  readonly productId: string;
  readonly title: string;
  readonly quantity: number;
  /** Price of one, in cents. */
  readonly unitMinor: number;
  /** `knitwear`, `gift-card` and `subscription` mean something to the programme. */
  readonly category?: string;
}

export interface OrderInput {
  readonly shopperId?: string;
  /** Who buys, where nobody is signed in. */
  readonly email?: string;
  readonly lines: readonly OrderLine[];
  readonly codes: readonly string[];
  readonly channel: 'online' | 'till';
  /** The code of a referral link the buyer came by. */
  readonly referralCode?: string;
}

export interface OrderResult {
  readonly number: string;
  readonly totalMinor: number;
  readonly discountMinor: number;
  /** Earned, or on the way while `pointsState` is `pending`. */
  readonly points: number;
  readonly pointsState: 'final' | 'pending';
  readonly usedCodes: readonly string[];
  readonly refusedCodes: readonly { readonly code: string; readonly reason: string }[];
}

export interface CartInput {
  readonly lines: readonly OrderLine[];
  readonly codes: readonly string[];
  readonly shopperId?: string;
}

export interface PricedCode {
  readonly code: string;
  readonly title: string;
  readonly applied: boolean;
  /** Why it was not applied, as a sentence. */
  readonly reason?: string;
  readonly discountMinor: number;
}

export interface PricedCart {
  readonly subtotalMinor: number;
  readonly shippingMinor: number;
  readonly discountMinor: number;
  readonly totalMinor: number;
  readonly codes: readonly PricedCode[];
}

/** What the till sees after a scan. */
export interface TillMember {
  readonly shopperId: string;
  readonly name: string;
  readonly cardNumber: string;
  readonly available: number;
  readonly tierName?: string;
  /** The voucher whose code was scanned. */
  readonly voucher?: Voucher;
}

export interface OrderSummary {
  readonly number: string;
  readonly at: string;
  readonly totalMinor: number;
  readonly state: 'placed' | 'delivered' | 'returned';
  readonly points: number;
}

/** What the store's own server may ask of the programme: direct calls, never over HTTP. */
export interface Merchant {
  /** Everybody, the seeded shoppers first. */
  shoppers(): Promise<ShopperCard[]>;
  shopper(id: string): Promise<Shopper | undefined>;
  /** A new store customer, not yet a member. */
  createShopper(input: { name: string; email: string }): Promise<{ id: string }>;
  /** A customer token for the storefront, good for ten minutes. */
  token(shopperId: string): Promise<string>;
  /** Till orders earn at once, online orders once they are delivered. */
  placeOrder(input: OrderInput): Promise<OrderResult>;
  deliverOrder(number: string): Promise<void>;
  /** Takes the order's points back; the balance may go below zero. */
  returnOrder(number: string): Promise<void>;
  priceCart(input: CartInput): Promise<PricedCart>;
  findMember(cardNumberOrVoucherCode: string): Promise<TillMember | undefined>;
  /** Newest first. */
  orders(shopperId: string): Promise<OrderSummary[]>;
  /** Points given or taken by hand, with the sentence the shopper reads. */
  adjustPoints(input: { shopperId: string; points: number; reason: string }): Promise<void>;
}
