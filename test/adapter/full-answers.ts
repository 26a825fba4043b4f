/** Answers that hold every field of the contract once. */
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const measures = [
  { basis: 'spend', spend: usd(64_000) },
  { basis: 'points', points: 900 },
  { basis: 'orders', orders: 4 },
];

export const fullProgram = {
  name: 'Halden Rewards',
  points: { one: 'a', other: 'b', zero: 'c', two: 'd', few: 'e', many: 'f' },
  currency: 'USD',
  pointsPrecision: 1,
  state: 'active',
  version: '7',
  capabilities: ['join', 'redeem', 'undo'],
  logoUrl: 'https://halden.example/logo.svg',
  earnings: [
    {
      id: 'order',
      kind: 'purchase',
      title: 'Place an order',
      text: 'Every dollar counts',
      value: { kind: 'per-amount', points: 50, amount: usd(100) },
      limit: { times: 3, per: 'day' },
      tierIds: ['wool'],
      from: '2026-01-01',
      until: '2026-12-31T23:59:59Z',
      url: '/collections/all',
      completion: 'claim',
      input: 'text',
      prompt: 'Receipt number',
      noticeDays: 30,
    },
    { id: 'join', title: 'Join', value: { kind: 'fixed', points: 1_000 } },
    { id: 'double', title: 'Double', value: { kind: 'multiplier', factor: 2.5 } },
    { id: 'words', title: 'Words', value: { kind: 'text', text: 'A surprise' } },
  ],
  rewards: [
    {
      id: 'ten',
      kind: 'amount-off',
      title: '$10 off',
      text: 'Off your order',
      cost: { kind: 'fixed', points: 10_000 },
      amount: usd(1_000),
      percent: 12.5,
      imageUrl: 'https://halden.example/ten.png',
      conditions: 'One order of $40 or more',
      minSpend: usd(4_000),
      validDays: 60,
      tierIds: ['wool'],
      until: '2026-12-31',
      soldOut: false,
      options: [{ id: 's', title: 'Small', soldOut: true }],
    },
    {
      id: 'choose',
      title: 'Choose',
      cost: { kind: 'variable', min: 100, max: 2_000, step: 20, valuePerStep: usd(20) },
    },
    { id: 'gift', title: 'Gift', cost: { kind: 'free' } },
  ],
  campaigns: [
    { id: 'c', title: 'Double', text: 'All', factor: 2, from: '2026-06-11', until: '2026-06-14' },
  ],
  tiers: {
    period: 'calendar',
    tiers: [{ id: 'wool', name: 'Wool', needs: measures, needsMode: 'all', perks: ['Mending'] }],
  },
  referral: {
    sender: { points: 500, text: 'Points' },
    friend: { amount: usd(1_000), percent: 10, minSpend: usd(5_000) },
  },
  links: { termsUrl: '/terms', privacyUrl: '/privacy', contactUrl: 'https://halden.example/ask' },
  faq: [{ question: 'When?', answer: 'Soon.' }],
};

export const fullMember = {
  id: 'ines',
  name: 'Ines',
  email: 'ines@example.com',
  cardNumber: '44712093',
  balance: {
    available: 1_240,
    pending: 360,
    lifetime: 9_000,
    expiring: [{ points: 120, at: '2026-07-12' }],
    activating: [{ points: 310, at: '2026-06-25' }],
  },
  tier: {
    currentId: 'wool',
    name: 'Wool',
    progress: measures,
    validUntil: '2027-12-31',
    periodEndsAt: '2026-12-31',
    retain: measures,
  },
  birthday: { day: 14, month: 9, year: 1988 },
  preferences: [{ id: 'summary', title: 'Monthly summary', text: 'By mail', enabled: true }],
  earnings: [
    { earningId: 'order', state: 'pending', points: 50, at: '2026-07-01', reason: 'We read it' },
  ],
  rewards: [{ rewardId: 'ten', reason: 'limit-reached', at: '2026-07-01' }],
  voucherCount: 2,
  unseenCount: 1,
};

export const fullVoucher = {
  id: 'v1',
  rewardId: 'ten',
  kind: 'amount-off',
  title: '$10 off',
  state: 'partly-used',
  code: 'HLD-7KQ2-MX',
  codeShownOnce: true,
  maskedCode: '•••• 2-MX',
  amount: usd(1_000),
  percent: 10,
  left: usd(400),
  conditions: 'One order',
  minSpend: usd(4_000),
  issuedAt: '2026-06-06T10:00:00Z',
  expiresAt: '2026-08-11',
  usedAt: '2026-06-07',
  usedFor: '1061',
  redemptionId: 'r1',
  undoUntil: '2026-06-06T10:15:00Z',
  points: 1_000,
};

export const fullRedemption = {
  id: 'r1',
  state: 'done',
  voucher: fullVoucher,
  member: fullMember,
  pollAfterMs: 700,
};

export const fullActivity = {
  items: [
    {
      id: 'a1',
      at: '2026-06-09T10:00:00Z',
      kind: 'earn',
      title: 'Survey',
      text: 'Thanks',
      points: 40,
      state: 'pending',
      reason: 'We read it first.',
      countsAt: '2026-06-20',
      balanceAfter: 1_240,
      voucherId: 'v1',
    },
  ],
  nextCursor: '2',
};

export const fullReferrals = {
  url: 'https://halden.example/r/INES42',
  code: 'INES42',
  earned: 500,
  pending: 500,
  items: [
    {
      id: 'f1',
      name: 'Mia T.',
      state: 'refused',
      at: '2026-05-20',
      points: 500,
      reason: 'Not new',
      canRemind: false,
    },
  ],
  nextCursor: '2',
};

export const fullSession = {
  state: 'member',
  identified: true,
  member: {
    id: 'ines',
    name: 'Ines',
    balance: { available: 1_240 },
    tier: { currentId: 'wool', name: 'Wool' },
    voucherCount: 2,
    unseenCount: 1,
  },
  program: {
    name: 'Halden Rewards',
    points: { one: 'point', other: 'points' },
    currency: 'USD',
    pointsPrecision: 0,
    state: 'active',
    version: '7',
  },
};
