import type { Mapping } from '../mapping/mapping.js';

/**
 * Yotpo Loyalty, API v2, behind a proxy of the store's own. UNVERIFIED: no vendor page prints a whole
 * customer, a history line or the answer to a redemption; those fields were seen in third-party code alone.
 * Nobody should go live on it before real answers have been held against it.
 *
 * The proxy adds guid and key and puts the shopper's address in the place of `me`. Vars: `name`, `points`,
 * `currency`. A cost is told as a figure or in words; in words with more than one figure it is shown and
 * can not be redeemed here.
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
      name: { $text: '{$customer.first_name} {$customer.last_name}' },
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
        validUntil: '$customer.vip_tier_expiration',
      },
    },
    program: {
      name: '$vars.name',
      points: '$vars.points',
      currency: '$vars.currency',
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
            kind: {
              $match: 'discount_type',
              cases: { fixed_amount: '=amount-off', percentage: '=percent-off' },
            },
            title: 'name',
            amount: { $get: 'discount_amount_cents', as: 'money', unit: 'minor' },
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
      url: {
        $let: { of: { $first: ['$customer.referral_link', '$customer.referal_link'] } },
        in: { $text: 'https://{$of.link}' },
      },
      code: { $first: ['$customer.referral_link.code', '$customer.referal_link.code'] },
      items: [],
    },
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
            title: { $first: ['$option.name', '$vars.name'] },
            state: '=active',
            code: '$code',
          },
        },
      },
    },
  },
} as const satisfies Mapping;
