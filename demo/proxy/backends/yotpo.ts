import type { Recipe, WithCustomer } from '../recipe.js';

export interface Yotpo extends Partial<WithCustomer> {
  readonly guid: string;
  readonly key: string;
}

/** Yotpo Loyalty knows a shopper by address: the one that the proof names, unless `customer` says other. */
export const yotpo = ({ guid, key, customer }: Yotpo): Recipe => ({
  backend: {
    url: 'https://loyalty.yotpo.com',
    headers: { 'x-guid': guid, 'x-api-key': key },
  },
  customer: customer ?? (({ email }) => email),
  allow: [
    'GET /api/v2/customers?customer_email=me&with_referral_code=true',
    'GET /api/v2/redemption_options?customer_email=me',
    'GET /api/v2/campaigns',
    {
      route: 'POST /api/v2/redemptions',
      body: { customer_email: 'me', redemption_option_id: '{}', currency: '{}' },
    },
  ],
});
