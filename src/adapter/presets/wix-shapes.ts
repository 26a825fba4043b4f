import type { Mapping } from '../mapping/mapping.js';

/** What the answers of Wix have in common, and in which words. */
export const wixShapes = {
  // In a draft nothing can be earned or spent, as in a pause.
  state: {
    $match: '$program.loyaltyProgram.status',
    cases: { PAUSED: '=paused', DRAFT: '=paused' },
  },
  person: {
    $let: {
      // Whoever is on the lowest tier is told none.
      mine: {
        $find: { $use: 'ladder' },
        by: 'id',
        is: { $first: ['tier.id', '=base'] },
      },
    },
    in: {
      id: 'id',
      name: 'contact.name',
      email: 'contact.email',
      balance: {
        available: 'points.balance',
        lifetime: 'points.earned',
        expiring: [
          {
            points: 'pointsExpiration.expiringPointsAmount',
            at: 'pointsExpiration.expirationDate',
          },
        ],
      },
      tier: {
        currentId: '$mine.id',
        name: '$mine.name',
        progress: [{ $use: 'measure', with: 'tier.points' }],
      },
    },
  },
  measure: { basis: '=points', points: '.' },
  // The lowest tier comes without an id, so it is given one.
  ladder: {
    $if: { $is: ['$tiers.programSettings.status', '=ACTIVE'] },
    give: [
      {
        id: '=base',
        name: '$tiers.programSettings.baseTierDefinition.name',
        perks: ['$tiers.programSettings.baseTierDefinition.description'],
      },
      {
        $list: '$tiers.tiers',
        by: 'requiredPoints',
        each: {
          id: 'id',
          name: 'tierDefinition.name',
          needs: [{ $use: 'measure', with: 'requiredPoints' }],
          perks: ['tierDefinition.description'],
        },
      },
    ],
  },
  // What holds for the shopper's tier; what names no tier holds for the lowest, and for guests.
  ofTier: {
    $first: [
      { $find: '.', by: 'tierId', is: '$account.account.tier.id' },
      { $find: '.', where: { $not: 'tierId' } },
    ],
  },
  // No least amount is one of nothing.
  least: { $if: { $above: ['.', 0] }, give: { $get: '.', as: 'money' } },
  voucher: {
    id: 'id',
    kind: {
      $match: 'couponReference.specification.type',
      cases: {
        FREE_SHIPPING: '=free-shipping',
        MONEY_OFF_AMOUNT: '=amount-off',
        PERCENT_OFF_RATE: '=percent-off',
        BUY_X_GET_Y: '=buy-x-get-y',
      },
    },
    title: { $first: ['rewardName', 'couponReference.name'] },
    state: {
      $match: 'status',
      cases: {
        PENDING: '=pending',
        ACTIVE: { $if: 'couponReference.deleted', give: '=cancelled', else: '=active' },
        APPLIED: '=used',
        FAILED: '=failed',
        ARCHIVED: '=cancelled',
      },
    },
    // A code that is there before its points are taken does not work yet.
    code: { $if: { $in: ['status', '=ACTIVE', '=APPLIED'] }, give: 'couponReference.code' },
    amount: { $get: 'couponReference.specification.moneyOffAmount', as: 'money' },
    percent: 'couponReference.specification.percentOffRate',
    minSpend: { $use: 'least', with: 'couponReference.specification.minimumSubtotal' },
    issuedAt: 'createdDate',
  },
  outcome: {
    id: 'id',
    state: {
      $match: 'status',
      cases: { ACTIVE: '=done', APPLIED: '=done', FAILED: '=failed', ARCHIVED: '=failed' },
      else: '=pending',
    },
    voucher: { $use: 'voucher' },
  },
} as const satisfies Mapping['shapes'];
