import type { Ask } from '../backend.js';
import type { Id } from '../fill.js';
import { type Recipe, type WithCustomer, listAt, objectAt } from '../recipe.js';

const ACCOUNTS = '/v2/loyalty/accounts/search';

const isAccountOf = async (id: string, customer: Id, ask: Ask): Promise<boolean> => {
  const found = await ask(`POST ${ACCOUNTS}`, { query: { customer_ids: [String(customer)] } });
  return listAt(found, 'loyalty_accounts').some((account) => account['id'] === id);
};

/** Square Loyalty: `token` is an access token with LOYALTY_READ and LOYALTY_WRITE. */
export const square = ({ token, customer }: WithCustomer & { readonly token: string }): Recipe => ({
  backend: {
    url: 'https://connect.squareup.com',
    headers: { authorization: `Bearer ${token}`, 'square-version': '2025-08-20' },
  },
  customer,
  allow: [
    'GET /v2/loyalty/programs/main',
    'GET /v2/loyalty/programs/{}/promotions?status=ACTIVE',
    { route: `POST ${ACCOUNTS}`, body: { query: { customer_ids: ['me'] }, limit: 1 } },
    {
      route: 'POST /v2/loyalty/rewards/search',
      body: { query: { loyalty_account_id: '{account}' }, limit: '{}', cursor: '{}' },
    },
    {
      route: 'POST /v2/loyalty/events/search',
      body: {
        query: { filter: { loyalty_account_filter: { loyalty_account_id: '{account}' } } },
        limit: '{}',
        cursor: '{}',
      },
    },
    {
      route: 'POST /v2/loyalty/rewards',
      body: {
        reward: { loyalty_account_id: '{account}', reward_tier_id: '{}' },
        idempotency_key: '{}',
      },
    },
    'DELETE /v2/loyalty/rewards/{reward}',
  ],
  own: {
    account: isAccountOf,
    reward: async (id, me, ask) => {
      const found = await ask(`GET /v2/loyalty/rewards/${encodeURIComponent(id)}`);
      const account = objectAt(found, 'reward')['loyalty_account_id'];
      return typeof account === 'string' && isAccountOf(account, me, ask);
    },
  },
});
