import type { FindCustomer } from '../proxy.js';
import { type Recipe, type WithCustomer, listAt } from '../recipe.js';

/** Smile.io: `key` is an API key of the account, or a token of an app. */
export const smile = ({ key, customer }: WithCustomer & { readonly key: string }): Recipe => ({
  backend: { url: 'https://api.smile.io', headers: { authorization: `Bearer ${key}` } },
  customer,
  allow: [
    'GET /v1/points_settings',
    'GET /v1/customers/me?include=vip_status',
    'GET /v1/earning_rules?limit=50',
    'GET /v1/points_products?page={}&page_size={}',
    'GET /v1/vip_tiers?include=perks',
    'GET /v1/reward_fulfillments?customer_id=me&limit={}&cursor={}',
    'GET /v1/points_transactions?customer_id=me&limit={}&cursor={}',
    {
      route: 'POST /v1/points_products/{reward}/purchase',
      body: { customer_id: 'me', points_to_spend: '{}' },
    },
  ],
  hide: ['internal_note'],
});

/**
 * Smile knows a shopper by the address that the proof names. Only for stores that verify addresses:
 * elsewhere, whoever writes another's address into an account gets at their points.
 */
export const smileByEmail: FindCustomer = async ({ email }, ask) => {
  if (!email) throw new TypeError('smileByEmail needs a proof that names an address');
  const found = await ask(`GET /v1/customers?email=${encodeURIComponent(email)}`);
  const isSame = (other: unknown) => String(other).toLowerCase() === email.toLowerCase();
  const id = listAt(found, 'customers').find((one) => isSame(one['email']))?.['id'];
  return typeof id === 'number' || typeof id === 'string' ? id : null;
};
