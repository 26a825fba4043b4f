import type { Work } from '../database/database.js';
import { credit } from '../ledger/credit.js';
import { enrol, join } from '../members/join.js';
import { type NewShopper, createShopper, findShopper } from '../members/shopper.js';
import { seedHistory } from './history.js';
import { Past, line } from './past.js';

const HOUR = 1 / 24;

async function shopper(work: Work, position: number, words: Omit<NewShopper, 'email'>) {
  const id = await createShopper(work, { ...words, position, email: `${words.id}@example.com` });
  return (await findShopper(work, id))!;
}

/** The other people to sign in as: each shows one state of the widget. */
export async function seedOthers(work: Work): Promise<void> {
  const past = new Past(work);
  await seedMia(past);
  const noah = { id: 'noah', name: 'Noah Berg', about: 'Joined today' };
  const today = past.ago(2 * HOUR);
  await join(today, await shopper(today, 3, noah));
  const leo = { id: 'leo', name: 'Leo Vance', about: 'A member without points' };
  await enrol(past.ago(5), await shopper(past.ago(5), 4, leo));
  await shopper(past.ago(30), 5, { id: 'sam', name: 'Sam Okafor', about: 'Not a member yet' });
  await seedAda(past);
  const victor = { id: 'victor', name: 'Victor Hale', about: 'Blocked', blocked: true };
  await join(past.ago(90), await shopper(past.ago(90), 7, victor));
  const greta = { id: 'greta', name: 'Greta Lindqvist', about: 'A very long history' };
  const begun = past.ago(360);
  await seedHistory(work, await enrol(begun, await shopper(begun, 8, greta)));
}

/** The highest tier, reached last year and not quite kept this year. */
async function seedMia(past: Past): Promise<void> {
  const begun = past.lastYear(40);
  const about = 'Cashmere, many points, $120 from keeping it';
  await join(begun, await shopper(begun, 2, { id: 'mia', name: 'Mia Tanaka', about }));
  const orders = [
    { placed: past.lastYear(30), delivered: past.lastYear(20), cents: 124_000 },
    { placed: past.thisYear(120), delivered: past.thisYear(115), cents: 46_000 },
    { placed: past.thisYear(40), delivered: past.thisYear(36), cents: 42_000 },
  ];
  for (const { placed, delivered, cents } of orders)
    await past.order(placed, delivered, {
      shopperId: 'mia',
      lines: line('fell-blanket', 'Fell blankets', cents),
    });
}

/** All her points came on one day, a year ago tomorrow. */
async function seedAda(past: Past): Promise<void> {
  const begun = past.ago(364);
  const about = 'Points that expire tomorrow';
  const memberId = await enrol(
    begun,
    await shopper(begun, 6, { id: 'ada', name: 'Ada Sörensen', about }),
  );
  const title = 'Carried over from your paper card';
  await credit(begun, { memberId, kind: 'adjust', title, points: 300 });
}
