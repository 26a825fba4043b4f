import { expect } from '@open-wc/testing';
import * as entities from '../../src/adapter/entities.js';
import type { Reader } from '../../src/adapter/schema.js';
import { session } from '../../src/adapter/session.js';
import { thawed } from '../support/fakes.js';
import * as full from './full-answers.js';

type Path = readonly (string | number)[];

const READERS: readonly [name: string, reader: Reader<unknown>, answer: unknown][] = [
  ['session', session, full.fullSession],
  ['program', entities.program, full.fullProgram],
  ['member', entities.member, full.fullMember],
  ['voucher', entities.voucher, full.fullVoucher],
  ['redemption', entities.redemption, full.fullRedemption],
  ['history', entities.page(entities.activity), full.fullActivity],
  ['referrals', entities.referrals, full.fullReferrals],
];

const ODD: readonly unknown[] = [
  null,
  '',
  [],
  {},
  'x',
  -1,
  0.5,
  1e308,
  2 ** 53,
  'NaN',
  true,
  '9'.repeat(400),
  '\u202e\u0000<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  { __proto__: null, toString: 1 },
  [[[]]],
];

/** Every place in a value, itself left out. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inside = keys.flatMap((key) => places((value as never)[key], [...path, key]));
  return path.length ? [path, ...inside] : inside;
}

/** A copy with something else in one place; `undefined` takes the place out. */
function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const inner = replaced((value as never)[key], rest, other);
  if (Array.isArray(value)) return value.with(key as number, inner);
  const copy = { ...(value as Record<string, unknown>), [key]: inner };
  if (!rest.length && other === undefined) delete copy[key];
  return copy;
}

/** What no screen could show: numbers that are none, and addresses that run. */
function unfit(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value === 'string') return /Url|\.url$/.test(path) && /^j/i.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unfit(part, `${path}.${key}`));
}

const clone = (value: unknown): unknown => structuredClone(value);

describe('an answer', () => {
  for (const [name, reader, answer] of READERS) {
    it(`is read in full: ${name}`, () => {
      expect(clone(reader(answer))).to.deep.equal(clone(withDefaults(name, answer)));
    });

    it(`may be wrong in any one place without a crash: ${name}`, () => {
      for (const place of places(answer))
        for (const odd of [...ODD, undefined]) {
          const result = reader(replaced(answer, place, odd));
          const where = `${place.join('.')} = ${JSON.stringify(odd)}`;
          if (result !== undefined) expect(Object.isFrozen(result), where).to.equal(true);
          expect(unfit(result), where).to.deep.equal([]);
        }
    });

    it(`can be changed by nobody, whatever it lacked: ${name}`, () => {
      const soft = new Set<string>();
      for (const place of places(answer))
        for (const path of thawed(reader(replaced(answer, place, undefined)), name)) soft.add(path);
      expect([...soft]).to.deep.equal([]);
    });

    it(`may be anything at all: ${name}`, () => {
      for (const odd of [...ODD, undefined, 7, Number.NaN, () => 1])
        expect(reader(odd)).to.equal(undefined);
    });

    it(`may hold more than is known: ${name}`, () => {
      const more = { ...(answer as object), internalNote: 'margin 60 %', extra: { deep: [1] } };
      expect(reader(more)).to.deep.equal(reader(answer));
    });
  }
});

/** What the readers add to the short entries of the full programme. */
function withDefaults(name: string, answer: unknown): unknown {
  if (name !== 'program') return answer;
  const { earnings, rewards, ...rest } = full.fullProgram;
  return {
    ...rest,
    earnings: earnings.map((entry) => ({ kind: 'custom', completion: 'automatic', ...entry })),
    rewards: rewards.map((entry) => ({ kind: 'custom', ...entry })),
  };
}
