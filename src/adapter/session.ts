/** The answer to `GET session`: the only one that is read before the panel opens. */
import type { Balance, Member, Session } from '../domain/member.js';
import type { PointsName } from '../domain/points.js';
import type { ProgramSummary } from '../domain/program.js';
import type { TierStatus } from '../domain/tier.js';
import { flag, id, integer, object, oneOf, text } from './schema.js';

const pointsName = object<PointsName>(
  { one: text, other: text, zero: text, two: text, few: text, many: text },
  ['other'],
);

/** A programme that does not name its points has points. */
const POINTS: PointsName = Object.freeze({ one: 'point', other: 'points' });

export const summaryShape = {
  name: text,
  points: (value: unknown) =>
    pointsName(typeof value === 'string' ? { other: value } : value) ?? POINTS,
  currency: text,
  pointsPrecision: (value: unknown) => Math.min(6, Math.max(0, integer(value) ?? 0)),
  state: oneOf(['active', 'paused', 'closed'], 'active'),
  version: id,
} as const;

export const session = object<Session>(
  {
    state: oneOf(['guest', 'member', 'blocked']),
    identified: flag,
    member: object<
      Pick<
        Member,
        'id' | 'name' | 'givenName' | 'balance' | 'tier' | 'voucherCount' | 'unseenCount'
      >
    >(
      {
        id,
        name: text,
        givenName: text,
        balance: object<Pick<Balance, 'available'>>({ available: integer }, ['available']),
        tier: object<Pick<TierStatus, 'currentId' | 'name'>>({ currentId: id, name: text }),
        voucherCount: integer,
        unseenCount: integer,
      },
      ['id'],
    ),
    program: object<ProgramSummary>(summaryShape, ['name', 'currency']),
  },
  ['state', 'program'],
);
