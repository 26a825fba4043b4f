/** What the backend itself says of a shopper, asked past the launcher and its network. */
import type { Activity } from '../../src/domain/activity.js';
import type { Member } from '../../src/domain/member.js';
import type { Page } from '../../src/domain/page.js';
import type { Voucher } from '../../src/domain/voucher.js';
import { type Person, ask, newMember } from '../support/e2e-people.js';

/** Names that stand nowhere else on the page. */
const NAMES = [
  ['Quillon', 20_000],
  ['Zephyrine', 7_310],
] as const;

export interface Shopper extends Person {
  readonly memberId: string;
  readonly givenName: string;
}

export interface Ledger {
  readonly available: number;
  /** All lines of the history, added up. */
  readonly sum: number;
  readonly lines: readonly Activity[];
  readonly vouchers: readonly Voucher[];
}

/** Two new members who share a device. */
export const newShoppers = (): Promise<Shopper[]> =>
  Promise.all(
    NAMES.map(async ([givenName, points]) => {
      const person = await newMember(points, `${givenName} Walker`);
      const { id } = await ask<Member>(person, 'GET', 'member');
      return { ...person, memberId: id, givenName };
    }),
  );

async function allOf<Item>(person: Person, path: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const query = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const page = await ask<Page<Item>>(person, 'GET', `${path}?limit=100${query}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}

export async function readLedger(person: Person): Promise<Ledger> {
  const [member, lines, vouchers] = await Promise.all([
    ask<Member>(person, 'GET', 'member'),
    allOf<Activity>(person, 'member/activity'),
    allOf<Voucher>(person, 'member/vouchers'),
  ]);
  const final = lines.filter(({ state }) => state === 'final');
  return {
    available: member.balance!.available,
    sum: final.reduce((sum, { points = 0 }) => sum + points, 0),
    lines,
    vouchers,
  };
}
