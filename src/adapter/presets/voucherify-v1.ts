import type { Mapping } from '../mapping/mapping.js';

/**
 * Voucherify, loyalty v1, behind a proxy of the store's own: its keys are a server's secrets. The proxy adds
 * them and puts the shopper's card in the place of `me`.
 *
 * `program` is the campaign's id. Vars: `points`, what they are called; `currency`; `name`. What a tier
 * changes is reckoned in; a cost with a fraction is rounded up, since how the backend rounds is not told.
 * Paying with points belongs to an order, so it is for the checkout. Not told by this API: the vouchers of
 * a shopper, a referral link, and how far it is to the next tier.
 */
export const voucherifyV1 = {
  proof: 'documented answers (OpenAPI of the vendor), over HTTP; not yet a live account',
  vars: { points: { one: 'point', other: 'points' }, currency: 'USD', name: 'Rewards' },
  sources: {
    card: { path: '/v1/loyalties/members/me', needs: 'member' },
    standing: { path: '/v1/loyalties/members/me/tiers', needs: 'member' },
    expiry: {
      path: '/v1/loyalties/{$vars.program}/members/me/points-expiration',
      query: { limit: '$page.limit', page: '$page.number' },
      needs: 'member',
      page: { style: 'number', rows: 'data' },
    },
    coming: { path: '/v1/loyalties/members/me/pending-points?limit=100', needs: 'member' },
    offers: {
      path: '/v1/loyalties/members/me/rewards',
      query: { limit: '$page.limit', page: '$page.number' },
      needs: 'member',
      page: { style: 'number', rows: 'data' },
    },
    rules: {
      path: '/v1/loyalties/{$vars.program}/earning-rules',
      query: { limit: '$page.limit', page: '$page.number' },
      public: true,
      page: { style: 'number', rows: 'data' },
    },
    tiers: { path: '/v1/loyalties/{$vars.program}/tiers', public: true },
    history: {
      path: '/v1/loyalties/members/me/transactions',
      query: { limit: '$page.limit', page: '$page.number' },
      needs: 'member',
      page: { style: 'number', more: 'has_more' },
    },
  },
  entities: {
    session: {
      state: { $if: '$card.id', give: '=member', else: '=guest' },
      member: { $if: '$card.id', give: { $use: 'member' } },
      program: {
        name: { $first: ['$card.campaign', '$vars.name'] },
        points: '$vars.points',
        currency: '$vars.currency',
      },
    },
    member: {
      id: '$card.holder_id',
      cardNumber: '$card.code',
      balance: {
        available: '$card.loyalty_card.balance',
        lifetime: '$card.loyalty_card.points',
        pending: { $sum: '$coming.data', of: 'points' },
        expiring: {
          $list: '$expiry.data',
          where: 'expires_at',
          each: { points: 'bucket.total_points', at: 'expires_at' },
        },
        activating: { $list: '$coming.data', each: { points: 'points', at: 'activates_at' } },
      },
      tier: {
        currentId: '$standing.data.0.id',
        name: '$standing.data.0.name',
        validUntil: '$standing.data.0.expiration.expiration_date',
      },
    },
    program: {
      name: { $first: ['$card.campaign', '$vars.name'] },
      points: '$vars.points',
      currency: '$vars.currency',
      earnings: {
        $list: '$rules.data',
        where: 'active',
        each: {
          $let: {
            // `order` for a whole order, `order_items` for some of it; `amount` or a field of the store's.
            of: { $first: ['loyalty.order', 'loyalty.order_items'] },
            mine: { $find: '$standing.data.0.earning_rules.{}', by: 'key', is: 'id', get: 'value' },
          },
          in: {
            id: 'id',
            kind: { $match: 'event', cases: { 'order.paid': '=purchase' } },
            title: 'source.banner',
            from: 'start_date',
            until: 'expiration_date',
            value: {
              $if: '$of.amount',
              give: {
                kind: '=per-amount',
                points: { $use: 'changed', with: { base: '$of.amount.points' } },
                amount: { $get: '$of.amount.every', as: 'money', unit: 'minor' },
              },
              else: {
                $if: '$of.metadata',
                give: {
                  kind: '=text',
                  text: {
                    $text: '{$of.metadata.points} / {$of.metadata.every} {$of.metadata.property}',
                  },
                },
                else: {
                  kind: '=fixed',
                  points: { $use: 'changed', with: { base: 'loyalty.points' } },
                },
              },
            },
          },
        },
      },
      rewards: {
        $list: '$offers.data',
        each: {
          $let: {
            mine: {
              $find: '$standing.data.0.rewards.{}',
              by: 'key',
              is: 'assignment.id',
              get: 'value',
            },
          },
          in: {
            id: 'reward.id',
            kind: {
              $match: 'reward.type',
              cases: { COIN: '=amount-off', MATERIAL: '=free-product' },
            },
            title: 'reward.name',
            text: 'reward.attributes.description',
            imageUrl: { $get: 'reward.attributes.image_url', as: 'url' },
            soldOut: { $is: ['reward.stock', 0] },
            elsewhere: { $is: ['reward.type', '=COIN'] },
            cost: {
              $if: 'reward.parameters.coin',
              give: {
                kind: '=variable',
                min: 'reward.parameters.coin.points_ratio',
                step: 'reward.parameters.coin.points_ratio',
                valuePerStep: { $get: 'reward.parameters.coin.exchange_ratio', as: 'money' },
              },
              else: {
                kind: '=fixed',
                points: { $use: 'changed', with: { base: 'assignment.parameters.loyalty.points' } },
              },
            },
          },
        },
      },
      tiers: {
        tiers: {
          $list: '$tiers.data',
          by: 'points.from',
          each: {
            id: 'id',
            name: 'name',
            needs: [
              {
                $if: { $above: ['points.from', 0] },
                give: { basis: '=points', points: 'points.from' },
              },
            ],
          },
        },
      },
    },
    activity: {
      page: 'history',
      items: {
        $list: '$history.data',
        each: {
          id: 'id',
          at: { $get: 'created_at', as: 'date' },
          kind: {
            $match: 'type',
            cases: {
              POINTS_ACCRUAL: '=earn',
              POINTS_REDEMPTION: '=redeem',
              POINTS_REFUND: '=refund',
              POINTS_EXPIRATION: '=expire',
              POINTS_ADDITION: '=adjust',
              POINTS_REMOVAL: '=adjust',
            },
          },
          title: {
            $first: ['reason', 'details.earning_rule.source.banner', '$vars.points.other'],
          },
          points: 'details.balance.points',
          balanceAfter: 'details.balance.balance',
        },
      },
    },
  },
  shapes: {
    /** What a tier makes of points: its own number, or so many times as much. */
    changed: {
      $match: '$mine.type',
      cases: {
        CUSTOM: '$mine.points',
        MULTIPLY: {
          $calc: ['floor', { $calc: ['+', { $calc: ['*', 'base', '$mine.multiplier'] }, 0.999] }],
        },
      },
      else: 'base',
    },
  },
  actions: {
    redeem: {
      path: '/v1/loyalties/members/me/redemption',
      body: { reward: { id: '$input.rewardId', points: '$input.points' } },
      result: {
        id: 'id',
        state: { $match: 'result', cases: { SUCCESS: '=done' }, else: '=failed' },
        voucher: {
          $if: 'reward.voucher',
          give: {
            id: 'reward.voucher.id',
            rewardId: 'reward.id',
            title: 'reward.name',
            state: '=active',
            code: 'reward.voucher.code',
            expiresAt: 'reward.voucher.expiration_date',
            points: 'loyalty_card.points',
          },
        },
      },
    },
  },
} as const satisfies Mapping;
