/** What a backend may answer, and what may happen to the answer on its way. */
export interface FaultyAnswer {
  readonly status?: number;
  /** Content type; empty for none. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string;
  readonly encoding?: 'utf8' | 'utf16le';
  /** So many bytes of nothing. */
  readonly bytes?: number;
  /** So many arrays in each other. */
  readonly nested?: number;
  /** The connection breaks after so many bytes. */
  readonly cutAt?: number;
  /** One byte at a time, without an end. */
  readonly dripMs?: number;
  readonly waitMs?: number;
  readonly hangs?: boolean;
  readonly resets?: boolean;
}

/** One request as the backend saw it. */
export interface FaultyRequest {
  readonly line: string;
  readonly search: string;
  readonly at: number;
  readonly token?: string;
  readonly key?: string;
  readonly body: string;
}

/** A line of answers a request: `GET session`, `POST member/redemptions`. The last one is given for good. */
export type FaultyLines = Readonly<Record<string, readonly FaultyAnswer[]>>;

export const program = {
  name: 'Halden Rewards',
  points: { one: 'point', other: 'points' },
  currency: 'USD',
  state: 'active',
  capabilities: ['join', 'redeem', 'vouchers', 'activity', 'referrals', 'earn'],
  earnings: [
    {
      id: 'order',
      kind: 'purchase',
      title: 'Place an order',
      value: { kind: 'text', text: 'Points' },
    },
  ],
  rewards: [
    {
      id: 'ten',
      kind: 'amount-off',
      title: '$10 off',
      cost: { kind: 'fixed', points: 1_000 },
      amount: { amountMinor: 1_000, currency: 'USD' },
    },
  ],
};

export const member = { id: 'ines', givenName: 'Ines', balance: { available: 1_240 } };

export const session = { state: 'member', identified: true, member, program };

/** Everything that tells of the shopper tells the same. */
export const tellsOf = (who: object): FaultyLines => ({
  'GET session': [{ body: { ...session, member: who } }],
  'GET member': [{ body: who }],
});

const voucher = {
  id: 'v1',
  rewardId: 'ten',
  kind: 'amount-off',
  title: '$10 off',
  state: 'active',
  code: 'HLD-7KQ2-MX',
};

export const redemption = {
  id: 'r1',
  state: 'done',
  voucher,
  member: { ...member, balance: { available: 315 } },
};

/** A backend in good health. */
export const WELL: FaultyLines = {
  'GET session': [{ body: session }],
  'GET program': [{ body: program }],
  'GET member': [{ body: member }],
  'GET member/vouchers': [{ body: { items: [] } }],
  'GET member/activity': [
    {
      body: {
        items: [
          { id: 'a1', at: '2026-06-09T10:00:00Z', kind: 'earn', title: 'Order', points: 1_240 },
        ],
      },
    },
  ],
  'GET member/referrals': [
    { body: { url: 'https://halden.example/r/INES42', code: 'INES42', items: [] } },
  ],
  'POST member/redemptions': [{ status: 201, body: redemption }],
};
