import type { Mapping } from '../mapping/mapping.js';
import { loyaltylionShapes } from './loyaltylion-shapes.js';

/**
 * LoyaltyLion, Headless API 2025-06, asked from the page itself at `https://api.loyaltylion.com` with a
 * customer session token that the store's server signs. One answer holds all of a customer, and every
 * write answers with it anew.
 *
 * `program` is the site's id. Vars: `customer`, the store's own id of the shopper; without it nobody is
 * here. `points`: what they are called.
 * No path redeems variable cart vouchers, and rewards that go into a cart or a subscription need to know
 * which one: those are had elsewhere. Wallet and history are the twenty newest, the latter without ids.
 * A birthday is sent with its year, which no settings ask for: it is not set here.
 */
export const loyaltylion = {
  proof: 'documented answers',
  sources: {
    config: { path: '/headless/2025-06/{$vars.program}/configuration?channel=web', public: true },
    account: {
      path: '/headless/2025-06/{$vars.program}/customers/{$vars.customer}?channel=web',
      needs: 'member',
    },
  },
  shapes: loyaltylionShapes,
  entities: {
    session: {
      state: {
        $match: '$account.customer.state',
        cases: { enrolled: '=member', blocked: '=blocked' },
        else: '=guest',
      },
      identified: { $if: '$account.customer', give: true },
      member: {
        $match: '$account.customer.state',
        cases: { enrolled: { $use: 'member' } },
      },
      program: { $use: 'program' },
    },
    member: { $use: 'person', with: '$account.customer' },
    program: {
      name: '$config.program.name',
      points: '$vars.points',
      currency: { $get: '$config.currency', as: 'code' },
      earnings: {
        $list: { $first: ['$account.customer.available_rules', '$config.rules'] },
        each: {
          // A guest sees what the lowest tier has that has it.
          $let: {
            v: { $find: ['variant', 'variants'], where: 'enabled' },
          },
          in: {
            id: 'id',
            kind: { $match: 'kind', cases: { pageview: '=visit' }, else: 'kind' },
            title: '$v.title',
            text: '$v.description',
            url: { $get: 'properties.destination_url', as: 'url' },
            completion: {
              $match: 'kind',
              cases: {
                clickthrough: '=claim',
                facebook_like: '=claim',
                instagram_follow: '=claim',
                tiktok_follow: '=claim',
                twitter_follow: '=claim',
              },
            },
            limit: { times: 'limit.count', per: { $first: ['limit.interval', '=lifetime'] } },
            // What is of another kind of value is not read; nor is it of another kind of cost below.
            value: {
              kind: {
                $if: '$v.result.per_currency_unit',
                give: '=per-amount',
                else: { $if: '$v.result.points', give: '=fixed', else: '=text' },
              },
              points: '$v.result.points',
              amount: { $use: 'money', with: '$v.result.per_currency_unit' },
              text: '$v.result_short_text',
            },
          },
        },
      },
      rewards: {
        $list: { $first: ['$account.customer.available_rewards', '$config.rewards'] },
        each: {
          $let: { v: { $find: ['variant', 'variants'], where: 'enabled' } },
          in: {
            id: 'id',
            kind: { $use: 'kind', with: { kind: 'kind', of: 'properties' } },
            title: '$v.title',
            text: '$v.description',
            amount: {
              $use: 'money',
              with: { $first: ['properties.discount.amount', 'properties.initial_balance.amount'] },
            },
            percent: 'properties.discount.percentage',
            imageUrl: { $get: 'properties.product.image_url', as: 'url' },
            minSpend: { $use: 'money', with: 'properties.minimum_spend.amount' },
            elsewhere: {
              $is: [
                'kind',
                '=cart_variable_discount_voucher',
                '=product_cart',
                '=active_subscription_product',
              ],
            },
            cost: {
              kind: '$v.cost.kind',
              points: '$v.cost.points',
              min: {
                $calc: ['*', 'properties.minimum_discount.amount', '$v.cost.points_per_unit'],
              },
              max: {
                $calc: ['*', 'properties.maximum_discount.amount', '$v.cost.points_per_unit'],
              },
              step: '$v.cost.points_per_unit',
              valuePerStep: { $use: 'money', with: 1 },
            },
          },
        },
      },
      tiers: {
        period: {
          $match: '$config.tier_configuration.membership.mode',
          cases: { enrollment_anniversary: '=anniversary' },
          else: '$config.tier_configuration.membership.mode',
        },
        tiers: {
          $list: '$config.tier_configuration.tiers',
          where: { $not: 'hidden' },
          by: 'position',
          each: {
            id: 'id',
            name: 'name',
            needs: [
              {
                $if: { $above: [{ $first: ['lower_bound.amount', 'lower_bound'] }, 0] },
                give: { $use: 'measure', with: 'lower_bound' },
              },
            ],
            perks: {
              $list: 'benefit_ids',
              each: {
                $find: '$config.tier_configuration.tier_benefits',
                by: 'id',
                is: '.',
                get: { $match: 'secret', cases: { false: 'label' } },
              },
            },
          },
        },
      },
      referral: {
        sender: {
          $find: '$config.rules',
          by: 'kind',
          is: '=referral',
          get: {
            points: 'variants.0.result.points',
            text: 'variants.0.result.reward.title',
          },
        },
        friend: { $use: 'friend', with: '$config.referee_incentive' },
      },
    },
    vouchers: {
      items: { $list: '$account.customer.claimed_rewards', each: { $use: 'voucher' } },
    },
    activity: {
      items: {
        $list: '$account.customer.history',
        each: {
          at: 'date',
          kind: {
            $match: 'kind',
            cases: {
              earned_points_from_rule: '=earn',
              redeemed_points_for_reward: '=redeem',
              points_added: '=adjust',
              points_removed: '=adjust',
              points_expired: '=expire',
              entered_tier: '=tier-change',
            },
          },
          title: 'label',
          points: 'points',
          state: {
            $match: 'state',
            cases: { pending: '=pending', declined: '=declined', void: '=voided' },
          },
          countsAt: 'points_will_approve_at',
          voucherId: 'claimed_reward_id',
        },
      },
    },
    referrals: { url: { $get: '$account.customer.referral_urls.direct', as: 'url' }, items: [] },
  },
  actions: {
    redeem: {
      let: {
        kind: {
          $find: '$account.customer.available_rewards',
          where: { $is: ['id', '$input.rewardId'] },
          get: 'kind',
        },
      },
      path: '/headless/2025-06/{$vars.program}/rewards/{$kind}/redeem?channel=web',
      body: {
        reward_id: { $get: '$input.rewardId', as: 'number' },
        customer_merchant_id: '$vars.customer',
      },
      feeds: 'account',
      result: {
        id: 'claimed_reward.id',
        state: {
          $match: 'claimed_reward.state',
          cases: { pending: '=pending', declined: '=failed' },
          else: '=done',
        },
        voucher: { $use: 'voucher', with: 'claimed_reward' },
        member: { $use: 'member' },
      },
    },
    earn: {
      let: {
        kind: {
          $find: '$account.customer.available_rules',
          where: { $is: ['id', '$input.earningId'] },
          get: 'kind',
        },
      },
      path: '/headless/2025-06/{$vars.program}/rules/{$kind}/complete?channel=web',
      body: {
        rule_id: { $get: '$input.earningId', as: 'number' },
        customer_merchant_id: '$vars.customer',
      },
      feeds: 'account',
      result: {
        state: { $match: 'actions.0.state', cases: { approved: '=done' }, else: '=pending' },
        points: 'actions.0.points',
        member: { $use: 'member' },
      },
    },
    join: {
      path: '/headless/2025-06/{$vars.program}/customers/{$vars.customer}/enroll?channel=web',
      feeds: 'account',
    },
  },
  // Sentences for shoppers come with 422 alone.
  errors: [
    { when: { $is: ['error.code', '=insufficient_points'] }, code: 'insufficient-points' },
    {
      status: [422],
      when: 'error.code',
      code: 'reward-unavailable',
      detail: 'error.message',
    },
  ],
} as const satisfies Mapping;
