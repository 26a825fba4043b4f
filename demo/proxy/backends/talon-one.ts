import type { Recipe, WithCustomer } from '../recipe.js';

export interface TalonOne extends Partial<WithCustomer> {
  /** `name` in `name.europe-west1.talon.one`, with all that follows it: `https://….talon.one`. */
  readonly url: string;
  /** A key of the Integration API. */
  readonly key: string;
  /** The loyalty programme's number. */
  readonly program: string | number;
}

/** Talon.One, Integration API: the shopper's integration id is the store's own, unless `customer` says other. */
export const talonOne = ({ url, key, program, customer }: TalonOne): Recipe => {
  const profile = `/v1/loyalty_programs/${program}/profile/me`;
  return {
    backend: { url, headers: { authorization: `ApiKey-v1 ${key}` } },
    ...(customer && { customer }),
    allow: [
      `GET ${profile}/balances?includeTiers=true&includeProjectedTier=true`,
      `GET ${profile}/points?status=active&pageSize={}&skip={}`,
      `GET ${profile}/transactions?pageSize={}&skip={}`,
      'GET /v1/customer_profiles/me/inventory?profile=true&coupons=true',
      'GET /v1/customer_profiles/me/achievements',
      'GET /v1/integration/campaigns',
    ],
    // What the store knows of a shopper besides is not for the page.
    hide: ['attributes', 'audienceMemberships', 'referredCustomers', 'totalSales'],
  };
};
