import type { Mapping } from '../mapping/mapping.js';

/**
 * Voucherify, loyalty v2, behind a proxy of the store's own: its keys are a server's secrets. The proxy adds
 * them and puts the shopper's id in the place of `me`.
 *
 * `program` is the programme's id. Vars: `points`, what they are called; `currency`, for gift vouchers. Of
 * several cards the first one is the wallet: what another one would pay is shown, and not for sale.
 * Not told by this API: referrals, and what a guest may see.
 */
export const voucherify = {
  proof: 'documented answers (OpenAPI of the vendor), over HTTP; not yet a live account',
  vars: { points: { one: 'point', other: 'points' }, currency: 'USD', name: 'Rewards' },
  sources: {
    membership: {
      path: '/v2/loyalties/programs/{$vars.program}/memberships/me',
      needs: 'member',
    },
    offers: {
      path: '/v2/loyalties/examine/rewards',
      method: 'POST',
      body: { customer_identification: { type: '=customer_id', customer_id: '=me' } },
      needs: 'member',
    },
    rules: {
      path: '/v2/loyalties/examine/earning-rules',
      method: 'POST',
      body: { customer_identification: { type: '=customer_id', customer_id: '=me' } },
      needs: 'member',
    },
    tiers: {
      path: '/v2/loyalties/tier-structures/{$membership.cards.0.tier_progress.tier_structure.id}/tiers',
      needs: 'member',
    },
    coming: {
      path: '/v2/loyalties/programs/{$vars.program}/members/{$membership.member.id}/cards/{$membership.cards.0.card.id}/pending-points',
      needs: 'member',
    },
    history: {
      path: '/v2/loyalties/programs/{$vars.program}/members/{$membership.member.id}/cards/{$membership.cards.0.card.id}/transactions',
      query: { limit: '$page.limit', cursor: '$page.cursor' },
      needs: 'member',
      page: { next: 'cursor.next' },
    },
    bought: {
      path: '/v2/loyalties/programs/{$vars.program}/members/{$membership.member.id}/rewards/purchases',
      query: { limit: '$page.limit', cursor: '$page.cursor' },
      needs: 'member',
      page: { next: 'cursor.next' },
    },
  },
  entities: {
    session: {
      state: { $if: '$membership.member', give: '=member', else: '=guest' },
      member: { $use: 'person', with: '$membership.cards.0' },
      program: {
        name: { $first: ['$membership.program.name', '$vars.name'] },
        points: '$vars.points',
        currency: '$vars.currency',
      },
    },
    member: {
      $let: {
        coming: {
          $list: '$coming.data',
          where: { $is: ['status', '=PENDING'] },
          each: { points: 'points.total', at: 'date' },
        },
        rewards: { $list: '$offers.memberships.cards.rewards', each: { $use: 'standing' } },
      },
      in: { $use: 'person', with: '$membership.cards.0' },
    },
    program: {
      name: { $first: ['$membership.program.name', '$vars.name'] },
      points: '$vars.points',
      currency: '$vars.currency',
      state: {
        $match: '$membership.program.status',
        cases: { INACTIVE: '=paused' },
        else: '=active',
      },
      earnings: [
        {
          $list: '$rules.memberships.cards.earning_rules',
          each: {
            id: 'earning_rule.id',
            title: {
              $find: '$rules.earning_rules',
              by: 'id',
              is: 'earning_rule.id',
              get: 'name',
            },
            value: { kind: '=fixed', points: 'points_estimation' },
          },
        },
        {
          $list: '$rules.memberships.benefits',
          each: {
            id: 'earning_rules.0.earning_rule.id',
            title: {
              $find: '$rules.earning_rules',
              by: 'id',
              is: 'earning_rules.0.earning_rule.id',
              get: 'name',
            },
            value: { kind: '=text', text: 'benefit.name' },
          },
        },
      ],
      rewards: {
        $list: '$offers.memberships.cards.rewards',
        each: {
          id: 'reward.id',
          title: { $find: '$offers.rewards', by: 'id', is: 'reward.id', get: 'name' },
          cost: { kind: '=fixed', points: 'cost.points' },
        },
      },
      tiers: {
        tiers: {
          $list: '$tiers.data',
          by: 'qualification_rules.points.min_value',
          each: {
            id: 'id',
            name: 'name',
            needs: [
              {
                $if: { $above: ['qualification_rules.points.min_value', 0] },
                give: { basis: '=points', points: 'qualification_rules.points.min_value' },
              },
            ],
          },
        },
      },
    },
    vouchers: { page: 'bought', items: { $list: '$bought.data', each: { $use: 'voucher' } } },
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
              POINTS_EARNED: '=earn',
              PENDING_POINTS_ADDED: '=earn',
              POINTS_SPENT_ON_REWARD: '=redeem',
              POINTS_EXPIRED: '=expire',
              ADMIN_CREDIT: '=adjust',
              ADMIN_DEBIT: '=adjust',
            },
          },
          title: { $first: ['details.reason', '$vars.points.other'] },
          points: 'details.points.total',
          state: {
            $match: 'status',
            cases: {
              PENDING: '=pending',
              REJECTED: '=declined',
              APPROVED: { $match: 'type', cases: { PENDING_POINTS_ADDED: '=pending' } },
            },
          },
          countsAt: 'details.points.date',
          voucherId: 'details.reward_transaction.id',
        },
      },
    },
    redemption: {
      $use: 'made',
      with: { $find: '$bought.data', by: 'id', is: '$input.id' },
    },
  },
  shapes: {
    person: {
      id: '$membership.member.customer_id',
      cardNumber: 'card.code',
      balance: {
        available: 'card.balance.points',
        pending: 'card.balance.pending_points',
        expiring: [{ points: 'card.next_expiration.points', at: 'card.next_expiration.date' }],
        activating: '$coming',
      },
      tier: {
        currentId: 'tier_progress.current.tier.id',
        name: 'tier_progress.current.tier.name',
        progress: [{ basis: '=points', points: 'tier_progress.current.points.current' }],
        validUntil: 'tier_progress.current.expires_at',
        periodEndsAt: 'tier_progress.opportunities.0.valid_until',
      },
      rewards: '$rewards',
    },
    standing: {
      $if: { $is: ['status', '=UNAVAILABLE'] },
      give: {
        rewardId: 'reward.id',
        reason: {
          $match: 'unavailability_reasons.0.reason',
          cases: { insufficient_balance: '=insufficient-points', out_of_stock: '=sold-out' },
          else: '=not-eligible',
        },
      },
    },
    voucher: {
      id: 'id',
      redemptionId: 'id',
      rewardId: 'reward_id',
      title: {
        $first: [
          { $find: '$offers.rewards', by: 'id', is: 'reward_id', get: 'name' },
          'details.reason',
        ],
      },
      kind: { $if: 'details.result.digital.gift_vouchers', give: '=gift-card' },
      state: {
        $match: 'status',
        cases: { PENDING: '=pending', APPROVED: '=active', REJECTED: '=failed' },
      },
      code: {
        $first: [
          'details.result.digital.discount_coupons.0.code',
          'details.result.digital.gift_vouchers.0.code',
        ],
      },
      amount: { $get: 'details.result.digital.gift_vouchers.0.amount', as: 'money', unit: 'minor' },
      left: { $get: 'details.result.digital.gift_vouchers.0.balance', as: 'money', unit: 'minor' },
      issuedAt: 'created_at',
      points: 'details.points.total',
    },
    made: {
      id: 'id',
      state: {
        $match: 'status',
        cases: { APPROVED: '=done', REJECTED: '=failed' },
        else: '=pending',
      },
      voucher: { $if: { $is: ['status', '=APPROVED'] }, give: { $use: 'voucher' } },
    },
  },
  actions: {
    redeem: {
      path: '/v2/loyalties/programs/{$vars.program}/members/{$membership.member.id}/rewards/purchases',
      body: { reward_id: '$input.rewardId', mode: '=TRANSACTION' },
      result: { $use: 'made', with: 'transaction' },
    },
  },
  errors: [
    { when: { $is: ['key', '=insufficient_card_balance'] }, code: 'insufficient-points' },
    { when: { $is: ['key', '=reward_out_of_stock'] }, code: 'reward-unavailable' },
  ],
} as const satisfies Mapping;
