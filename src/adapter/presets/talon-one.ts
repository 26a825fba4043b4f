import type { Mapping } from '../mapping/mapping.js';

/**
 * Talon.One, Integration API, behind a proxy of the store's own: calls "should happen only from a backend
 * environment". The proxy adds the key and puts the shopper's integration id in the place of `me`.
 *
 * `program` is the loyalty programme's number. Vars: `name`, `points`, `currency`, `pointsPrecision` (points
 * are decimal here), `rewards`: what points buy, in the words of the standard contract, since this API has
 * no catalogue. Redeeming is the store's own rule, so its action is the store's to declare.
 * Not told by this API: the ladder of tiers (Management API), an address for a referral code.
 */
export const talonOne = {
  proof: 'documented answers (OpenAPI of the vendor), over HTTP; not yet a live account',
  vars: {
    name: 'Rewards',
    points: { one: 'point', other: 'points' },
    currency: 'USD',
    pointsPrecision: 2,
  },
  sources: {
    balances: {
      path: '/v1/loyalty_programs/{$vars.program}/profile/me/balances?includeTiers=true&includeProjectedTier=true',
      needs: 'member',
    },
    held: {
      path: '/v1/customer_profiles/me/inventory?profile=true&coupons=true',
      needs: 'member',
    },
    buckets: {
      path: '/v1/loyalty_programs/{$vars.program}/profile/me/points?status=active',
      query: { pageSize: '$page.limit', skip: '$page.offset' },
      needs: 'member',
      page: { style: 'offset', more: 'hasMore', max: 50 },
    },
    history: {
      path: '/v1/loyalty_programs/{$vars.program}/profile/me/transactions',
      query: { pageSize: '$page.limit', skip: '$page.offset' },
      needs: 'member',
      page: { style: 'offset', more: 'hasMore', rows: 'data', max: 50 },
    },
    goals: { path: '/v1/customer_profiles/me/achievements', needs: 'member' },
    campaigns: { path: '/v1/integration/campaigns', public: true },
  },
  entities: {
    session: {
      state: { $if: '$balances.balance', give: '=member', else: '=guest' },
      member: { $use: 'person', with: '$balances.balance' },
      program: { $use: 'summary' },
    },
    member: {
      $let: {
        expiring: {
          $list: '$buckets.data',
          where: { $not: 'subledgerId' },
          each: {
            $if: { $get: 'expiryDate', as: 'date' },
            give: {
              points: { $get: 'amount', as: 'points' },
              at: { $get: 'expiryDate', as: 'date' },
            },
          },
        },
      },
      in: { $use: 'person', with: '$balances.balance' },
    },
    program: {
      name: '$vars.name',
      points: '$vars.points',
      currency: '$vars.currency',
      pointsPrecision: '$vars.pointsPrecision',
      rewards: '$vars.rewards',
      earnings: {
        $list: '$goals.data',
        where: { $is: ['status', '=active'] },
        each: {
          id: { $get: 'id', as: 'id' },
          title: 'title',
          text: 'description',
          until: { $get: 'endDate', as: 'date' },
          value: { kind: '=text', text: { $text: '{currentProgress.progress} / {target}' } },
        },
      },
      campaigns: {
        $list: '$campaigns.data',
        where: { $is: ['state', '=enabled'] },
        each: {
          id: { $get: 'id', as: 'id' },
          title: { $first: ['rules.0.displayName', 'name'] },
          text: { $first: ['rules.0.displayDescription', 'description'] },
          from: { $get: 'startTime', as: 'date' },
          until: { $get: 'endTime', as: 'date' },
        },
      },
    },
    vouchers: {
      items: {
        $list: '$held.coupons',
        each: {
          id: { $get: 'id', as: 'id' },
          title: 'value',
          code: 'value',
          state: {
            $match: 'state',
            cases: {
              active: '=active',
              used: '=used',
              expired: '=expired',
              disabled: '=cancelled',
            },
          },
          left: { $get: 'discountRemainder', as: 'money' },
          issuedAt: { $get: 'created', as: 'date' },
          expiresAt: { $get: 'expiryDate', as: 'date' },
        },
      },
    },
    activity: {
      page: 'history',
      items: {
        $list: '$history.data',
        // An empty name is the main ledger; the others are wallets of their own.
        where: { $not: 'subledgerId' },
        each: {
          id: { $first: ['transactionUUID', { $get: 'id', as: 'id' }] },
          at: { $get: 'created', as: 'date' },
          kind: { $match: 'type', cases: { addition: '=earn', subtraction: '=redeem' } },
          title: { $first: ['name', '$vars.points.other'] },
          points: {
            $match: 'type',
            cases: { subtraction: { $calc: ['*', 'amount', -1] } },
            else: 'amount',
            as: 'points',
          },
          state: { $match: 'startDate', cases: { on_action: '=pending' } },
        },
      },
    },
  },
  shapes: {
    summary: {
      name: '$vars.name',
      points: '$vars.points',
      currency: '$vars.currency',
      pointsPrecision: '$vars.pointsPrecision',
    },
    person: {
      id: '$held.profile.integrationId',
      balance: {
        available: {
          $calc: ['-', 'activePoints', { $first: ['negativePoints', 0] }],
          as: 'points',
        },
        pending: { $get: 'pendingPoints', as: 'points' },
        expiring: '$expiring',
      },
      tier: {
        // An object in the schema, a text in the printed example.
        currentId: { $get: { $first: ['currentTier.id', 'currentTier'] }, as: 'id' },
        name: { $get: { $first: ['currentTier.name', 'currentTier'] }, as: 'text' },
        validUntil: { $get: 'currentTier.expiryDate', as: 'date' },
        retain: {
          $if: 'projectedTier',
          give: [
            {
              $if: { $above: ['projectedTier.stayInTierPoints', 0] },
              give: {
                basis: '=points',
                points: { $get: 'projectedTier.stayInTierPoints', as: 'points' },
              },
            },
          ],
        },
      },
    },
  },
} as const satisfies Mapping;
