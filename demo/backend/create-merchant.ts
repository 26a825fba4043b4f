import type { Database, Work } from './database/database.js';
import type { Tokens } from './http/tokens.js';
import { credit } from './ledger/credit.js';
import { takeBack } from './ledger/spend.js';
import { findMember, lockMember } from './members/member.js';
import { createShopper, findShopper, findShopperByEmail, readShoppers } from './members/shopper.js';
import type { CartInput, Merchant } from './merchant.js';
import { deliverOrder, returnOrder } from './orders/fate.js';
import { readOrders } from './orders/order.js';
import { placeOrder } from './orders/place.js';
import { price } from './orders/price.js';
import { rememberCategories } from './orders/products.js';
import { scan } from './orders/till.js';
import { readStanding } from './program/tiers.js';

/** The programme as the store's own server sees it. Every call is one transaction. */
export function createMerchant(database: Database, tokens: Tokens, now: () => number): Merchant {
  const transact = <Result>(task: (work: Work) => Promise<Result>): Promise<Result> =>
    database.transaction((sql) => task({ sql, now: new Date(now()) }));
  return {
    shoppers: () =>
      transact(async (work) =>
        (await readShoppers(work)).map(({ id, name, email, about }) => ({
          id,
          name,
          email,
          about,
        })),
      ),
    shopper: (id) =>
      transact(async (work) => {
        const shopper = await findShopper(work, id);
        return shopper && pick(shopper);
      }),
    createShopper: (input) =>
      transact(async (work) => {
        const { name, email } = input;
        if (await findShopperByEmail(work, email))
          throw new Error(`${email} is a customer already.`);
        return { id: await createShopper(work, { name, email }) };
      }),
    token: (shopperId) => tokens.sign(shopperId),
    placeOrder: (input) => transact((work) => placeOrder(work, input)),
    deliverOrder: (number) => transact((work) => deliverOrder(work, number)),
    returnOrder: (number) => transact((work) => returnOrder(work, number)),
    priceCart: (input) => transact((work) => priceCart(work, input)),
    findMember: (code) => transact((work) => scan(work, code)),
    orders: (shopperId) => transact((work) => readOrders(work, shopperId)),
    adjustPoints: ({ shopperId, points, reason }) =>
      transact((work) => adjustPoints(work, shopperId, points, reason)),
  };
}

const pick = ({ id, name, email, joined }: Awaited<ReturnType<typeof readShoppers>>[number]) => ({
  id,
  name,
  email,
  joined,
});

async function priceCart(work: Work, { lines, codes, shopperId }: CartInput) {
  await rememberCategories(work.sql, lines);
  const member = shopperId ? await findMember(work, 'shopper_id', shopperId) : undefined;
  const shipsFree = member && (await readStanding(work, member.id)).tier.shipsFree;
  const buyer = { memberId: member?.id, email: member?.email, shipsFree };
  const { used: _, spendMinor: __, ...cart } = await price(work, lines, codes, buyer);
  return cart;
}

async function adjustPoints(
  work: Work,
  shopperId: string,
  points: number,
  title: string,
): Promise<void> {
  const member = await lockMember(work, shopperId);
  if (!member) throw new Error(`${shopperId} is not a member.`);
  const entry = { memberId: member.id, kind: 'adjust', title } as const;
  if (points > 0) await credit(work, { ...entry, points });
  else if (points < 0) await takeBack(work, '', { ...entry, points: -points });
}
