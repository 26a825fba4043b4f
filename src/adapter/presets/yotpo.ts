import type { Mapping } from '../mapping/mapping.js';

/**
 * Yotpo Loyalty, API v2, behind a proxy of the store's own. UNVERIFIED: no vendor page prints a whole
 * customer, a history line or the answer to a redemption; those fields were seen in third-party code alone.
 * Nobody should go live on it before real answers have been held against it.
 *
 * The proxy adds guid and key and puts the shopper's address in the place of `me`. Vars: `name`, `points`,
 * `currency`. A cost is told as a figure or in words; in words with more than one figure it is shown and
 * can not be redeemed here.
 * Not told by this API: the ladder of tiers, the history, and what was redeemed before.
 * Money as credit and how many actions a campaign takes have no place in the contract.
 */
export const yotpo = {
  proof: 'UNVERIFIED: some bodies documented, most observed in third-party code',
  vars: { name: 'Rewards', points: { one: 'point', other: 'points' }, currency: 'USD' },
  sources: {
    customer: {
      path: '/api/v2/customers?customer_email=me&with_referral_code=true',
      needs: 'member',
    },
    options: { path: '/api/v2/redemption_options?customer_email=me', needs: 'member' },
    campaigns: { path: '/api/v2/campaigns', public: true },
  },
  entities: {
    session: {
      state: { $if: '$customer.email', give: '=member', else: '=guest' },
      member: { $if: '$customer.email', give: { $use: 'member' } },
      program: { name: '$vars.name', points: '$vars.points', currency: '$vars.currency' },
    },
    member: {
      id: { $first: ['$customer.third_party_id', '$customer.thirty_party_id', '$customer.email'] },
      name: {
        $first: [{ $text: '{$customer.first_name} {$customer.last_name}' }, '$customer.first_name'],
      },
      givenName: '$customer.first_name',
      email: '$customer.email',
      balance: {
        available: '$customer.points_balance',
        lifetime: '$customer.points_earned',
        expiring: [
          {
            points: '$customer.next_points_expire_amount',
            at: '$customer.next_points_expire_on',
          },
        ],
      },
      tier: {
        currentId: '$customer.vip_tier_name',
        name: '$customer.vip_tier_name',
        progress: { $use: 'gathered', with: '$customer.vip_tier_actions_completed' },
        validUntil: '$customer.vip_tier_expiration',
      },
    },
    program: {
      name: '$vars.name',
      points: '$vars.points',
      currency: '$vars.currency',
      // A link that has run out is not shared.
      capabilities: ['=redeem', { $if: { $not: { $use: 'expired' } }, give: '=referrals' }],
      earnings: {
        $list: '$campaigns',
        each: {
          id: { $get: 'id', as: 'id' },
          kind: {
            $match: 'type',
            cases: {
              SpendBasedCampaign: '=purchase',
              ReferralCampaign: '=referral',
              TwitterFollowCampaign: '=social-follow',
            },
          },
          title: 'title',
          text: { $if: { $is: ['details', 'title'] }, else: 'details' },
          value: { kind: '=text', text: 'reward_text' },
          url: { $get: 'url', as: 'url' },
          until: { $get: 'ends_at', as: 'date' },
          limit: { times: 'max_completions_per_user', per: '=lifetime' },
        },
      },
      rewards: {
        $list: '$options',
        each: {
          $let: {
            points: {
              $first: [
                { $get: 'amount', as: 'number' },
                { $get: 'cost_text', as: 'figure' },
              ],
            },
          },
          in: {
            id: { $get: 'id', as: 'id' },
            kind: { $use: 'kind' },
            title: 'name',
            text: { $if: { $is: ['description', 'name'] }, else: 'description' },
            amount: { $use: 'amount' },
            percent: 'discount_percentage',
            imageUrl: { $get: 'icon', as: 'url' },
            cost: {
              $if: '$points',
              give: { kind: '=fixed', points: '$points' },
              else: { kind: '=text', text: 'cost_text' },
            },
          },
        },
      },
    },
    referrals: {
      $let: { of: { $use: 'link' } },
      in: { url: { $text: 'https://{$of.link}' }, code: '$of.code', items: [] },
    },
  },
  shapes: {
    gathered: [
      { basis: '=points', points: 'points_earned' },
      {
        basis: '=spend',
        spend: { $get: 'amount_spent_cents', as: 'money', unit: 'minor' },
      },
      { basis: '=orders', orders: 'purchases_made' },
    ],
    // Misspelt in the vendor's document, spelt right in other code.
    link: { $first: ['$customer.referral_link', '$customer.referal_link'] },
    expired: { $let: { of: { $use: 'link' } }, in: '$of.expired' },
    kind: {
      $match: 'discount_type',
      cases: { fixed_amount: '=amount-off', percentage: '=percent-off' },
    },
    amount: { $get: 'discount_amount_cents', as: 'money', unit: 'minor' },
  },
  actions: {
    redeem: {
      path: '/api/v2/redemptions',
      body: {
        customer_email: '=me',
        redemption_option_id: { $get: '$input.rewardId', as: 'number' },
        currency: '$vars.currency',
      },
      result: {
        $let: {
          code: { $first: ['code', 'coupon_code'] },
          option: { $find: '$options', by: 'id', is: '$input.rewardId' },
        },
        in: {
          id: '$code',
          state: { $if: '$code', give: '=done' },
          voucher: {
            id: '$code',
            rewardId: '$input.rewardId',
            kind: { $use: 'kind', with: '$option' },
            title: { $first: ['$option.name', '$vars.name'] },
            state: '=active',
            code: '$code',
            amount: { $first: [{ $use: 'amount', with: '$option' }, { $use: 'amount' }] },
            percent: '$option.discount_percentage',
          },
        },
      },
    },
  },
} as const satisfies Mapping;
