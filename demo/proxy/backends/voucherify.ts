import type { Ask } from '../backend.js';
import type { Id } from '../fill.js';
import type { FindCustomer } from '../proxy.js';
import { type Recipe, type WithCustomer, listAt, objectAt } from '../recipe.js';

export interface VoucherifyKeys {
  readonly appId: string;
  readonly appToken: string;
  /** `us1` in `us1.api.voucherify.io`; none for the one without a name. */
  readonly cluster?: string;
}

const backendOf = ({ appId, appToken, cluster }: VoucherifyKeys): Recipe['backend'] => ({
  url: `https://${cluster ? `${cluster}.` : ''}api.voucherify.io`,
  headers: { 'x-app-id': appId, 'x-app-token': appToken },
});

/** Voucherify, loyalty v2: the shopper's id is the one that Voucherify gave them (`cust_…`). */
export function voucherify(
  config: VoucherifyKeys & WithCustomer & { readonly program: string },
): Recipe {
  const root = `/v2/loyalties/programs/${config.program}` as const;
  const membership = (customer: Id, ask: Ask) =>
    ask(`GET ${root}/memberships/${encodeURIComponent(customer)}`);
  const customer_identification = { type: 'customer_id', customer_id: 'me' };
  return {
    backend: backendOf(config),
    customer: config.customer,
    allow: [
      `GET ${root}/memberships/me`,
      `GET ${root}/members/{member}/cards/{card}/transactions?limit={}&cursor={}`,
      `GET ${root}/members/{member}/cards/{card}/pending-points?limit={}&cursor={}`,
      `GET ${root}/members/{member}/rewards/purchases?limit={}&cursor={}`,
      'GET /v2/loyalties/tier-structures/{}/tiers',
      { route: 'POST /v2/loyalties/examine/rewards', body: { customer_identification } },
      { route: 'POST /v2/loyalties/examine/earning-rules', body: { customer_identification } },
      {
        route: `POST ${root}/members/{member}/rewards/purchases`,
        body: { reward_id: '{}', mode: 'TRANSACTION' },
      },
    ],
    own: {
      member: async (id, customer, ask) =>
        objectAt(await membership(customer, ask), 'member')['id'] === id,
      card: async (id, customer, ask) =>
        listAt(await membership(customer, ask), 'cards').some(
          (one) => objectAt(one, 'card')['id'] === id,
        ),
    },
  };
}

/** The card of a customer in a campaign of loyalty v1; the store's own id does when it is the `source_id`. */
const cardIn =
  (campaign: string, customer: FindCustomer): FindCustomer =>
  async (shopper, ask) => {
    const id = await customer(shopper, ask);
    if (id === null || id === undefined || id === '') return null;
    const query = new URLSearchParams({ customer: String(id), limit: '1' });
    const found = await ask(`GET /v1/loyalties/${campaign}/members?${query}`);
    const code = listAt(found, 'vouchers')[0]?.['code'];
    return typeof code === 'string' ? code : null;
  };

/** Voucherify, loyalty v1: the shopper is their card. */
export function voucherifyV1(
  config: VoucherifyKeys & Partial<WithCustomer> & { readonly campaign: string },
): Recipe {
  const { campaign, customer = ({ id }) => id } = config;
  const member = '/v1/loyalties/members/me';
  return {
    backend: backendOf(config),
    customer: cardIn(campaign, customer),
    allow: [
      `GET ${member}`,
      `GET ${member}/rewards?limit={}&page={}`,
      `GET ${member}/transactions?limit={}&page={}`,
      `GET ${member}/pending-points?limit={}`,
      `GET ${member}/tiers`,
      `GET /v1/loyalties/${campaign}/members/me/points-expiration?limit={}&page={}`,
      `GET /v1/loyalties/${campaign}/earning-rules?limit={}&page={}`,
      `GET /v1/loyalties/${campaign}/tiers`,
      {
        route: `POST ${member}/redemption`,
        body: { reward: { id: '{}', points: '{}' } },
      },
    ],
  };
}
