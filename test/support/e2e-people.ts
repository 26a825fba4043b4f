/** People of the demo store, and what its backend itself says of them. */
import type { Member } from '../../src/domain/member.js';
import type { Voucher } from '../../src/domain/voucher.js';
import { demoOrigin, merchant } from './demo.js';

/** The page's own `fetch`, before a test gets hold of it. */
const plainFetch = globalThis.fetch.bind(globalThis);

const WELCOME_POINTS = 100;

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

export const endpoint = async (): Promise<string> => `${await demoOrigin()}/apps/rewards`;

/** Somebody the store knows, not yet in the programme. */
export async function newShopper(name = 'New Shopper'): Promise<Person> {
  const email = `${crypto.randomUUID?.() ?? Math.random().toString(36).slice(2)}@example.com`;
  const { id } = await merchant('createShopper', { name, email });
  return { id, email, token: await merchant('token', id) };
}

/** A new member with exactly so many points. */
export async function newMember(points = WELCOME_POINTS, name?: string): Promise<Person> {
  const person = await newShopper(name);
  await ask(person, 'POST', 'member', {});
  const change = points - WELCOME_POINTS;
  if (change) await give(person, change);
  return person;
}

export const give = ({ id }: Person, points: number): Promise<void> =>
  merchant('adjustPoints', { shopperId: id, points, reason: 'For a test' });

/** Asks the backend past the widget. */
export async function ask<Answer>(
  { token }: Pick<Person, 'token'>,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await plainFetch(`${await endpoint()}/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method !== 'GET' && {
        'content-type': 'application/json',
        'idempotency-key': `${Math.random()}`,
      }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return (await response.json()) as Answer;
}

/** One throw in the bag, at a price. */
export const aThrow = (unitMinor: number) => [
  { productId: 'harbour-throw', title: 'Harbour throw', quantity: 1, unitMinor },
];

export const vouchersOf = async (person: Person): Promise<readonly Voucher[]> =>
  (await ask<{ items: Voucher[] }>(person, 'GET', 'member/vouchers')).items;

export const pointsOf = async (person: Person): Promise<number | undefined> =>
  (await ask<Member>(person, 'GET', 'member')).balance?.available;
