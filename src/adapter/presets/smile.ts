import type { Mapping } from '../mapping/mapping.js';

/**
 * Smile.io, REST API v1, behind a proxy of the store's own: its key is a server's secret. The proxy
 * adds the key and puts the shopper's id in the place of `me`.
 *
 * Vars: `name` of the programme, `currency`, `tierBasis` (`spend` or `points`: no answer tells).
 * Not told by this API: points on the way or about to expire, what kind a line of history is.
 */
export const smile = {
  proof: 'documented answers (OpenAPI of the vendor), over HTTP; not yet a live account',
  vars: { name: 'Rewards', currency: 'USD', tierBasis: 'spend', customer: 'me' },
  sources: {
    settings: { path: '/v1/points_settings', public: true },
    customer: {
      path: '/v1/customers/{$vars.customer}?include=vip_status',
      needs: 'member',
    },
    rules: { path: '/v1/earning_rules?limit=50', public: true },
    products: {
      path: '/v1/points_products',
      public: true,
      query: { page: '$page.number', page_size: '$page.limit' },
      page: { style: 'number', rows: '$products.points_products', max: 50 },
    },
    tiers: { path: '/v1/vip_tiers?include=perks', public: true },
    issued: {
      path: '/v1/reward_fulfillments',
      query: { customer_id: '$vars.customer', limit: '$page.limit', cursor: '$page.cursor' },
      needs: 'member',
      page: { next: 'metadata.next_cursor' },
    },
    history: {
      path: '/v1/points_transactions',
      query: { customer_id: '$vars.customer', limit: '$page.limit', cursor: '$page.cursor' },
      needs: 'member',
      page: { next: 'metadata.next_cursor' },
    },
  },
  entities: {
    session: {
      state: {
        $match: '$customer.customer.state',
        cases: { member: '=member', disabled: '=blocked' },
        else: '=guest',
      },
      identified: { $if: '$customer', give: true },
      member: { $if: { $is: ['$customer.customer.state', '=member'] }, give: { $use: 'member' } },
      program: {
        name: '$vars.name',
        points: '$settings.points_settings.points_label',
        currency: '$vars.currency',
        state: '=active',
      },
    },
    member: {
      id: { $get: '$customer.customer.id', as: 'id' },
      name: { $text: '{$customer.customer.first_name} {$customer.customer.last_name}' },
      givenName: '$customer.customer.first_name',
      email: '$customer.customer.email',
      birthday: { $get: '$customer.customer.date_of_birth', as: 'birthday', noYear: 1004 },
      balance: { available: '$customer.customer.points_balance' },
      tier: {
        currentId: { $get: '$customer.customer.vip_tier_id', as: 'id' },
        name: {
          $find: '$tiers.vip_tiers',
          by: 'id',
          is: '$customer.customer.vip_tier_id',
          get: 'name',
        },
        progress: [{ $use: 'measure', with: '$customer.customer.vip_status.progress_value' }],
        validUntil: { $get: '$customer.customer.vip_status.vip_tier_expires_at', as: 'date' },
        periodEndsAt: { $get: '$customer.customer.vip_status.current_vip_period_end', as: 'date' },
        retain: {
          $match: '$customer.customer.vip_status.delta_to_retain_vip_tier',
          cases: { 0: [] },
          else: [
            { $use: 'measure', with: '$customer.customer.vip_status.delta_to_retain_vip_tier' },
          ],
        },
      },
    },
    program: {
      name: '$vars.name',
      points: '$settings.points_settings.points_label',
      currency: '$vars.currency',
      earnings: {
        $list: '$rules.earning_rules',
        each: {
          id: { $get: 'id', as: 'id' },
          kind: { $match: 'reward_value.type', cases: { variable: '=purchase' }, else: '=custom' },
          title: 'name',
          value: {
            $match: 'reward_value.type',
            cases: {
              fixed: { kind: '=fixed', points: 'reward_value.fixed.value' },
              variable: {
                kind: '=per-amount',
                points: 'reward_value.variable.value',
                amount: { $get: 'reward_value.variable.per_amount', as: 'money' },
              },
            },
          },
          limit: {
            times: 'earning_limit.max',
            per: {
              $match: 'earning_limit.type',
              cases: {
                lifetime: '=lifetime',
                rolling: {
                  $match: {
                    $text: '{earning_limit.rolling.unit_count} {earning_limit.rolling.unit}',
                  },
                  cases: {
                    '1 day': '=day',
                    '1 week': '=week',
                    '7 day': '=week',
                    '1 month': '=month',
                    '30 day': '=month',
                    '1 year': '=year',
                    '365 day': '=year',
                  },
                },
              },
            },
          },
          tierIds: { $list: 'restricted_to_vip_tier_ids', each: { $get: '.', as: 'id' } },
          url: { $get: 'action_url', as: 'url' },
        },
      },
      rewards: {
        $list: '$products.points_products',
        each: {
          id: { $get: 'id', as: 'id' },
          kind: '=custom',
          title: 'reward.name',
          text: 'reward.description',
          imageUrl: { $get: 'reward.image_url', as: 'url' },
          cost: {
            $match: 'exchange_type',
            cases: {
              fixed: { kind: '=fixed', points: 'points_price' },
              variable: {
                kind: '=variable',
                min: { $first: ['variable_points_min', 'variable_points_step'] },
                max: 'variable_points_max',
                step: 'variable_points_step',
                valuePerStep: { $get: 'variable_points_step_reward_value', as: 'money' },
              },
            },
          },
        },
      },
      tiers: {
        period: '=calendar',
        tiers: {
          $list: '$tiers.vip_tiers',
          by: 'milestone',
          each: {
            id: { $get: 'id', as: 'id' },
            name: 'name',
            needs: [
              {
                $if: { $above: ['milestone', 0] },
                give: { $use: 'measure', with: 'milestone' },
              },
            ],
            perks: 'perks.name',
          },
        },
      },
    },
    vouchers: {
      page: 'issued',
      items: { $list: '$issued.reward_fulfillments', each: { $use: 'voucher' } },
    },
    activity: {
      page: 'history',
      items: {
        $list: '$history.points_transactions',
        each: {
          id: { $get: 'id', as: 'id' },
          at: { $get: 'created_at', as: 'date' },
          kind: { $if: { $above: ['points_change', 0] }, give: '=earn', else: '=redeem' },
          title: 'description',
          points: 'points_change',
        },
      },
    },
    referrals: { url: { $get: '$customer.customer.referral_url', as: 'url' }, items: [] },
  },
  shapes: {
    measure: {
      $match: '$vars.tierBasis',
      cases: { points: { basis: '=points', points: '.' } },
      else: { basis: '=spend', spend: { $get: '.', as: 'money' } },
    },
    voucher: {
      id: { $get: 'id', as: 'id' },
      kind: '=custom',
      title: 'name',
      state: {
        $match: 'fulfillment_status',
        cases: {
          pending: '=pending',
          cancelled: '=cancelled',
          failed: '=failed',
          issued: { $match: 'usage_status', cases: { used: '=used' }, else: '=active' },
        },
      },
      code: 'code',
      conditions: 'terms_and_conditions',
      issuedAt: { $get: 'created_at', as: 'date' },
      expiresAt: { $get: 'expires_at', as: 'date' },
      usedAt: { $get: 'used_at', as: 'date' },
    },
  },
  actions: {
    redeem: {
      path: '/v1/points_products/{$input.rewardId}/purchase',
      body: { customer_id: '$vars.customer', points_to_spend: '$input.points' },
      result: {
        id: { $get: 'points_purchase.reward_fulfillment.id', as: 'id' },
        state: {
          $match: 'points_purchase.reward_fulfillment.fulfillment_status',
          cases: { pending: '=pending', failed: '=failed', cancelled: '=failed' },
          else: '=done',
        },
        voucher: { $use: 'voucher', with: 'points_purchase.reward_fulfillment' },
      },
    },
  },
} as const satisfies Mapping;
