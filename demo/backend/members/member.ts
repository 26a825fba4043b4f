import type { Work } from '../database/database.js';
import { payBirthdays } from '../earnings/birthday.js';
import { sweep } from '../ledger/sweep.js';

export interface MemberRow {
  readonly id: string;
  readonly shopperId: string;
  readonly name: string;
  readonly email: string;
  readonly cardNumber: string;
  readonly referralCode: string;
  readonly joinedAt: Date;
  readonly birthDay: number | null;
  readonly birthMonth: number | null;
  readonly birthYear: number | null;
  readonly nextBirthday: Date | null;
  readonly preferences: Readonly<Record<string, boolean>>;
}

const SELECT = `select m.id, m.shopper_id as "shopperId", s.name, s.email,
  m.card_number as "cardNumber", m.referral_code as "referralCode", m.joined_at as "joinedAt",
  m.birth_day as "birthDay", m.birth_month as "birthMonth", m.birth_year as "birthYear",
  m.next_birthday as "nextBirthday", m.preferences
  from members m join shoppers s on s.id = m.shopper_id
  where m.left_at is null`;

type Key = 'id' | 'shopper_id' | 'card_number' | 'referral_code';

export async function findMember(
  { sql }: Work,
  by: Key,
  value: string,
): Promise<MemberRow | undefined> {
  const [row] = await sql.query<MemberRow>(`${SELECT} and m.${by} = $1`, [value]);
  return row;
}

/** The shopper's membership, held as `lockMembers` holds it. */
export async function lockMember(work: Work, shopperId: string): Promise<MemberRow | undefined> {
  const member = await findMember(work, 'shopper_id', shopperId);
  if (!member) return undefined;
  await lockMembers(work, [member.id]);
  // Read again: it may have changed, or ended, while somebody else held it.
  return findMember(work, 'id', member.id);
}

/**
 * Holds members until the transaction ends, so that one thing at a time happens to their points, and
 * writes down what the calendar has brought since. Several are held in the same order everywhere.
 */
export async function lockMembers(work: Work, ids: readonly string[]): Promise<void> {
  const held = await work.sql.query<{ id: string }>(
    `select id from members where id = any($1::text[]) and left_at is null order by id for update`,
    [ids],
  );
  for (const { id } of held) {
    await payBirthdays(work, id);
    await sweep(work, id);
  }
}
