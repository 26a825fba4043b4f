import type { Mapping } from '../mapping/mapping.js';

/** What the answers of LoyaltyLion have in common, and in which words. */
export const loyaltylionShapes = {
  money: { $get: '.', as: 'money', currency: '$config.currency' },
  // Tiers count in one of the three; what is of another basis is not read.
  measure: {
    basis: '$config.tier_configuration.boundary_mode',
    points: '.',
    orders: '.',
    spend: { $use: 'money', with: 'amount' },
  },
  kind: {
    $match: 'kind',
    cases: {
      free_shipping_voucher: '=free-shipping',
      gift_card: '=gift-card',
      cart_variable_discount_voucher: '=amount-off',
      product_discount_voucher: {
        $match: 'of.discount.percentage',
        cases: { 100: '=free-product' },
        else: '=percent-off',
      },
    },
    else: {
      $match: 'of.discount_type',
      cases: { fixed: '=amount-off', percentage: '=percent-off' },
    },
  },
  person: {
    id: 'merchant_id',
    name: { $first: [{ $text: '{first_name} {last_name}' }, 'first_name'] },
    givenName: 'first_name',
    email: 'email',
    birthday: { $get: 'birthday', as: 'birthday' },
    balance: { available: 'points_approved', pending: 'points_pending' },
    tier: {
      currentId: 'tier_membership.tier_id',
      name: {
        $find: '$config.tier_configuration.tiers',
        by: 'id',
        is: 'tier_membership.tier_id',
        get: 'name',
      },
      progress: { $list: 'tier_membership.progress.*.now', each: { $use: 'measure' } },
      validUntil: 'tier_membership.expires_at',
      retain: [
        {
          $use: 'measure',
          with: {
            $first: [
              'tier_membership.progress.spend_needed_for_renewal',
              'tier_membership.progress.points_needed_for_renewal',
              'tier_membership.progress.orders_needed_for_renewal',
            ],
          },
        },
      ],
    },
    earnings: {
      $list: 'available_rules',
      each: {
        earningId: 'id',
        state: {
          $match: 'context.completion_limit.state',
          cases: { limit_reached_forever: '=done', limit_reached_until_reset: '=limited' },
        },
        at: {
          $first: ['context.completion_limit.resets_at', 'context.last_completed_at'],
        },
      },
    },
    rewards: {
      $list: 'available_rewards',
      each: {
        rewardId: 'id',
        reason: {
          $match: 'context.can_redeem.state',
          cases: {
            claim_limit_reached: '=limit-reached',
            out_of_stock: '=sold-out',
            insufficient_points: '=insufficient-points',
          },
        },
        at: 'context.claim_limit.resets_at',
      },
    },
  },
  friend: {
    amount: { $use: 'money', with: 'discount.amount' },
    percent: 'discount.percentage',
    text: 'incentive_text',
    minSpend: { $use: 'money', with: 'minimum_spend.amount' },
  },
  voucher: {
    id: 'id',
    rewardId: 'reward_id',
    kind: { $use: 'kind', with: { kind: 'redeemable.kind', of: 'redeemable' } },
    title: 'title',
    state: {
      $match: 'state',
      cases: {
        pending: '=pending',
        declined: '=failed',
        void: '=cancelled',
        expired: '=expired',
        approved: {
          $match: 'redeemable.usage_status',
          cases: { partially_used: '=partly-used', used: '=used' },
          else: '=active',
        },
      },
    },
    // Told once, beside what was claimed.
    code: { $first: ['redeemable.code', '^.gift_card_code'] },
    codeShownOnce: { $if: '^.gift_card_code', give: true },
    maskedCode: { $text: '•••• {redeemable.code_last_characters}' },
    amount: {
      $use: 'money',
      with: { $first: ['redeemable.discount.amount', 'redeemable.initial_balance.amount'] },
    },
    percent: 'redeemable.discount.percentage',
    left: { $use: 'money', with: 'redeemable.current_balance.amount' },
    minSpend: { $use: 'money', with: 'redeemable.minimum_spend.amount' },
    conditions: 'redeemable.fulfilment_explanation',
    issuedAt: 'claimed_at',
    expiresAt: 'redeemable.expires_at',
    usedAt: 'redeemable.used_at',
    returnsAt: 'auto_refund_at',
    points: 'source.points_cost',
  },
} as const satisfies Mapping['shapes'];
