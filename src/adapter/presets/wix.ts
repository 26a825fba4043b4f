import type { Mapping } from '../mapping/mapping.js';
import { wixShapes } from './wix-shapes.js';

/**
 * Wix Loyalty, REST, asked from the page itself at `https://www.wixapis.com`: the token of a visitor or
 * a member of a headless client goes along as it is, without "Bearer". Which of them may read what is
 * stated in two ways; what a visitor is refused is empty, and the member's part makes a guest.
 *
 * Vars: `name` of the programme where it may not be read, `currency` (no answer tells any), `proxied`.
 * The query of transactions wants an app's identity, so the history needs a proxy of the store's own that
 * adds it: `proxied: true` offers the history, and refused it is empty.
 * Not told by this API: points on the way, referrals, until when a tier is safe.
 */
export const wix = {
  proof:
    'documented answers (REST reference and typings of the vendor), over HTTP; not yet a live account',
  vars: { name: 'Rewards', currency: 'USD', proxied: false },
  auth: { scheme: '' },
  sources: {
    program: {
      path: '/loyalty-programs/v1/program',
      public: true,
      none: ['not-signed-in', 'blocked'],
    },
    account: {
      path: '/loyalty-accounts/v1/accounts/my-account',
      needs: 'member',
      none: ['blocked'],
    },
    tiers: {
      path: '/loyalty-tiers/v1/tiers/program',
      public: true,
      none: ['not-signed-in', 'blocked'],
    },
    rewards: {
      path: '/loyalty-rewards/v1/rewards',
      public: true,
      none: ['not-signed-in', 'blocked'],
      query: { 'cursorPaging.limit': '$page.limit', 'cursorPaging.cursor': '$page.cursor' },
      page: { next: 'pagingMetadata.cursors.next' },
    },
    rules: {
      path: '/loyalty-earning-rules/v1/earning-rules',
      public: true,
      none: ['not-signed-in', 'blocked'],
    },
    coupons: {
      path: '/loyalty-coupons/v1/coupons/my-coupons',
      needs: 'member',
      none: ['blocked'],
    },
    transactions: {
      path: '/loyalty-transactions/v1/loyalty-transactions/query',
      method: 'POST',
      body: {
        query: {
          // A cursor knows its filter. Without an account nobody's lines are asked for, not everybody's.
          filter: {
            $if: '$page.cursor',
            else: { accountId: { $first: ['$account.account.id', '=none'] } },
          },
          cursorPaging: { limit: '$page.limit', cursor: '$page.cursor' },
        },
      },
      needs: 'member',
      // The account has answered to the same token just before: it is the query that is refused.
      none: ['session-expired', 'blocked'],
      page: { next: 'pagingMetadata.cursors.next' },
    },
  },
  entities: {
    session: {
      state: { $if: '$account.account', give: '=member', else: '=guest' },
      member: { $use: 'member' },
      program: {
        name: { $first: ['$program.loyaltyProgram.name', '$vars.name'] },
        points: '$program.loyaltyProgram.pointDefinition.customName',
        currency: '$vars.currency',
        state: { $use: 'state' },
      },
    },
    member: { $use: 'person', with: '$account.account' },
    program: {
      name: { $first: ['$program.loyaltyProgram.name', '$vars.name'] },
      points: '$program.loyaltyProgram.pointDefinition.customName',
      currency: '$vars.currency',
      state: { $use: 'state' },
      capabilities: { $if: { $not: '$vars.proxied' }, give: ['=redeem', '=vouchers'] },
      earnings: {
        $list: '$rules.earningRules',
        where: { $is: ['status', '=ACTIVE'] },
        each: {
          $let: {
            mine: { $use: 'ofTier', with: ['conversionRate.configs', 'fixedAmount.configs'] },
          },
          in: {
            id: 'id',
            kind: {
              $match: 'triggerActivityType',
              cases: {
                birthday: '=birthday',
                'stores/OrderPaid': '=purchase',
                'wix-restaurants/orderSubmitted': '=purchase',
              },
              else: { $if: 'conversionRate', give: '=purchase' },
            },
            title: 'title',
            value: {
              $if: 'conversionRate',
              give: {
                kind: '=per-amount',
                points: '$mine.points',
                amount: { $get: '$mine.moneyAmount', as: 'money' },
              },
              else: { kind: '=fixed', points: '$mine.points' },
            },
          },
        },
      },
      rewards: {
        $list: '$rewards.rewards',
        where: 'active',
        each: {
          $let: {
            mine: {
              $use: 'ofTier',
              with: ['couponReward.*.configsByTier', 'discountAmount.configsByTier'],
            },
          },
          in: {
            id: 'id',
            kind: {
              $first: [
                { $if: 'couponReward.freeShipping', give: '=free-shipping' },
                { $if: '$mine.percentage', give: '=percent-off' },
                { $if: '$mine.amount', give: '=amount-off' },
              ],
            },
            title: 'name',
            // The flexible reward: so much off for so many points, chosen at checkout and nowhere else.
            cost: {
              $if: 'discountAmount',
              give: {
                kind: '=variable',
                min: '$mine.costInPoints',
                step: '$mine.costInPoints',
                valuePerStep: { $get: '$mine.amount', as: 'money' },
              },
              else: { kind: '=fixed', points: '$mine.costInPoints' },
            },
            elsewhere: { $if: 'discountAmount', give: true },
            amount: { $if: 'couponReward', give: { $get: '$mine.amount', as: 'money' } },
            percent: '$mine.percentage',
            minSpend: { $use: 'least', with: 'couponReward.minimumSubtotal' },
          },
        },
      },
      tiers: {
        period: { $if: '$tiers.programSettings.rollingWindow', give: '=rolling' },
        tiers: { $use: 'ladder' },
      },
    },
    vouchers: {
      items: {
        $list: '$coupons.loyaltyCoupons',
        // Made by a checkout that is under way, and not for the shopper's eyes.
        where: { $not: 'refundable' },
        each: { $use: 'voucher' },
      },
    },
    redemption: {
      $find: '$coupons.loyaltyCoupons',
      by: 'id',
      is: '$input.id',
      get: { $use: 'outcome' },
    },
    activity: {
      page: 'transactions',
      items: {
        $list: '$transactions.loyaltyTransactions',
        each: {
          id: 'id',
          at: 'createdDate',
          kind: {
            $match: 'transactionType',
            cases: {
              EARN: '=earn',
              REDEEM: '=redeem',
              ADJUST: '=adjust',
              REFUND: '=refund',
              EXPIRE: '=expire',
            },
          },
          // The widget says what happened; a line without words is about the points.
          title: {
            $first: [
              'description',
              '$program.loyaltyProgram.pointDefinition.customName',
              '$vars.name',
            ],
          },
          points: 'amount',
        },
      },
    },
  },
  shapes: wixShapes,
  actions: {
    redeem: {
      path: '/loyalty-coupons/v1/coupons/redeem-my-coupon',
      body: { rewardId: '$input.rewardId' },
      result: { $use: 'outcome', with: 'coupon' },
    },
  },
} as const satisfies Mapping;
