import type { Mapping } from '../mapping/mapping.js';

/**
 * Square Loyalty, behind a proxy of the store's own: its token is a server's secret. The proxy adds the
 * token and `Square-Version`, puts the shopper's customer id in the place of `me`, lets nothing else
 * through than is asked here, and checks that an account or a reward that is named is the shopper's own:
 * without an account in it, a search answers with everybody's. Nobody signed in is a 401.
 *
 * Vars: `name` of the programme, `currency` (else that of its rules), `titles`: Square has no words for
 * its ways to earn and its history, so a store in another language gives its own.
 * Not told by this API: points on the way, tiers, referrals, what a reward takes off (that is in the
 * catalogue). The contract has no place for what a visit has to cost at least, for taxes, and for which
 * products count. Rewards are used at the till, which asks `redeem` itself; `calculate` wants an order.
 */
export const square = {
  proof: 'documented answers (OpenAPI of the vendor), over HTTP; not yet a live account',
  vars: {
    name: 'Rewards',
    customer: 'me',
    titles: {
      SPEND: 'Purchase',
      VISIT: 'Visit',
      ITEM_VARIATION: 'Selected product',
      CATEGORY: 'Selected category',
      ACCUMULATE_POINTS: 'Purchase',
      ACCUMULATE_PROMOTION_POINTS: 'Promotion',
      CREATE_REWARD: 'Reward',
      REDEEM_REWARD: 'Reward used',
      DELETE_REWARD: 'Reward',
    },
  },
  sources: {
    program: { path: '/v2/loyalty/programs/main', public: true },
    // Square lists at most ten promotions that are active or to come: no need for pages.
    promotions: {
      path: '/v2/loyalty/programs/{$program.program.id}/promotions?status=ACTIVE',
      public: true,
    },
    accounts: {
      path: '/v2/loyalty/accounts/search',
      method: 'POST',
      body: { query: { customer_ids: ['$vars.customer'] }, limit: 1 },
      needs: 'member',
    },
    issued: {
      path: '/v2/loyalty/rewards/search',
      method: 'POST',
      body: {
        query: { loyalty_account_id: { $use: 'account' } },
        limit: '$page.limit',
        cursor: '$page.cursor',
      },
      needs: 'member',
      page: { next: 'cursor', max: 30 },
    },
    events: {
      path: '/v2/loyalty/events/search',
      method: 'POST',
      body: {
        query: {
          filter: { loyalty_account_filter: { loyalty_account_id: { $use: 'account' } } },
        },
        limit: '$page.limit',
        cursor: '$page.cursor',
      },
      needs: 'member',
      page: { next: 'cursor', max: 30 },
    },
  },
  entities: {
    session: {
      state: { $if: '$accounts.loyalty_accounts', give: '=member', else: '=guest' },
      member: { $use: 'member' },
      program: {
        name: '$vars.name',
        points: '$program.program.terminology',
        currency: { $use: 'currency' },
        state: { $use: 'state' },
      },
    },
    member: { $use: 'person', with: '$accounts.loyalty_accounts.0' },
    program: {
      name: '$vars.name',
      points: '$program.program.terminology',
      currency: { $use: 'currency' },
      state: { $use: 'state' },
      earnings: {
        $list: '$program.program.accrual_rules',
        each: {
          // A rule has no id, but there is one for each product and category, and one of the others.
          id: {
            $first: [
              'item_variation_data.item_variation_id',
              'category_data.category_id',
              'accrual_type',
            ],
          },
          kind: { $match: 'accrual_type', cases: { VISIT: '=store-visit' }, else: '=purchase' },
          title: { $use: 'title', with: 'accrual_type' },
          value: {
            $if: 'spend_data',
            give: {
              kind: '=per-amount',
              points: 'points',
              amount: {
                amountMinor: 'spend_data.amount_money.amount',
                currency: 'spend_data.amount_money.currency',
              },
            },
            else: { kind: '=fixed', points: 'points' },
          },
        },
      },
      // What Square calls reward tiers; they are no levels of a member.
      rewards: {
        $list: '$program.program.reward_tiers',
        each: { id: 'id', title: 'name', cost: { kind: '=fixed', points: 'points' } },
      },
      // Each runs at hours of a calendar, which is not read here: it is named, and no factor is promised.
      campaigns: {
        $list: '$promotions.loyalty_promotions',
        where: { $is: ['status', '=ACTIVE'] },
        each: {
          id: 'id',
          title: 'name',
          from: 'available_time.start_date',
          until: 'available_time.end_date',
        },
      },
    },
    vouchers: {
      page: 'issued',
      items: { $list: '$issued.rewards', each: { $use: 'voucher' } },
    },
    activity: {
      page: 'events',
      items: {
        $list: '$events.events',
        each: {
          id: 'id',
          at: 'created_at',
          kind: {
            $match: 'type',
            cases: {
              ACCUMULATE_POINTS: '=earn',
              ACCUMULATE_PROMOTION_POINTS: '=earn',
              CREATE_REWARD: '=redeem',
              DELETE_REWARD: '=undo',
              ADJUST_POINTS: '=adjust',
              EXPIRE_POINTS: '=expire',
            },
          },
          title: { $use: 'title', with: 'type' },
          // Each type keeps them in an object of its own name; a reward that is used moves none.
          points: '*.points.0',
          voucherId: '*.reward_id.0',
        },
      },
    },
  },
  shapes: {
    state: { $match: '$program.program.status', cases: { INACTIVE: '=paused' } },
    currency: {
      $first: [
        '$vars.currency',
        '$program.program.accrual_rules.spend_data.amount_money.currency.0',
        '$program.program.accrual_rules.visit_data.minimum_amount_money.currency.0',
        '=USD',
      ],
    },
    account: { $first: ['$accounts.loyalty_accounts.0.id', '=none'] },
    person: {
      id: 'id',
      balance: {
        available: 'balance',
        lifetime: 'lifetime_points',
        expiring: {
          $list: 'expiring_point_deadlines',
          each: { points: 'points', at: 'expires_at' },
        },
      },
    },
    // The widget says what happened; a line without words is about the points.
    title: {
      $first: [
        { $find: '$vars.titles.{}', by: 'key', is: '.', get: 'value' },
        '$program.program.terminology.other',
        '$vars.name',
      ],
    },
    voucher: {
      id: 'id',
      rewardId: 'reward_tier_id',
      title: {
        $first: [
          { $find: '$program.program.reward_tiers', by: 'id', is: 'reward_tier_id', get: 'name' },
          '$vars.name',
        ],
      },
      state: {
        $match: 'status',
        cases: { ISSUED: '=active', REDEEMED: '=used', DELETED: '=cancelled' },
      },
      points: 'points',
      issuedAt: 'created_at',
      usedAt: 'redeemed_at',
      redemptionId: 'id',
      // It can be given back until it is used, whenever that is. A day must be told: tomorrow is true.
      undoUntil: {
        $if: { $is: ['status', '=ISSUED'] },
        give: { $get: 1, as: 'date', unit: 'days' },
      },
    },
  },
  actions: {
    redeem: {
      path: '/v2/loyalty/rewards',
      body: {
        reward: { loyalty_account_id: { $use: 'account' }, reward_tier_id: '$input.rewardId' },
        idempotency_key: '$key',
      },
      result: { id: 'reward.id', state: '=done', voucher: { $use: 'voucher', with: 'reward' } },
    },
    undo: { path: '/v2/loyalty/rewards/{$input.id}', method: 'DELETE' },
  },
  errors: [
    { when: { $in: ['=IDEMPOTENCY_KEY_REUSED', 'errors.code'] }, code: 'conflict' },
    {
      when: { $in: ['=UNSUPPORTED_LOYALTY_REWARD_TIER', 'errors.code'] },
      code: 'reward-unavailable',
    },
  ],
} as const satisfies Mapping;
