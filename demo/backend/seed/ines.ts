import { addDays } from '../clock.js';
import type { Work } from '../database/database.js';
import { claim } from '../earnings/claim.js';
import { credit } from '../ledger/credit.js';
import { lockMember } from '../members/member.js';
import { join } from '../members/join.js';
import { createShopper, findShopper } from '../members/shopper.js';
import { placeOrder } from '../orders/place.js';
import { claimGift } from '../referrals/claim.js';
import { invite } from '../referrals/invite.js';
import { Past, line } from './past.js';

const INES = 'ines';
const CODE = 'INES42';

/** A shopper who has been here for a while: something of everything. */
export async function seedInes(work: Work): Promise<void> {
  const past = new Past(work);
  const begun = past.ago(400);
  await createShopper(begun, {
    id: INES,
    name: 'Ines Moreau',
    email: 'ines@example.com',
    about: 'Wool tier, points, vouchers and friends',
    position: 1,
  });
  const memberId = await join(begun, (await findShopper(begun, INES))!);
  await work.sql.query('update members set card_number = $2, referral_code = $3 where id = $1', [
    memberId,
    '4471 2093',
    CODE,
  ]);
  const member = (await lockMember(begun, INES))!;
  await claim(past.ago(250), member, 'newsletter', { email: member.email });
  const title = 'Sorry that your parcel was late';
  await credit(past.ago(200), { memberId, kind: 'adjust', title, points: 90 });
  await buy(past);
  await refer(past);
  await redeemAndBuy(work, past);
  const gift = {
    memberId,
    kind: 'adjust',
    title: 'A gift from the workshop',
    points: 120,
  } as const;
  await credit(past.ago(3), { ...gift, expiresAt: addDays(work.now, 24) });
  await claim(past.ago(2), member, 'review', { text: 'The moss scarf is as soft as it looks.' });
}

async function buy(past: Past): Promise<void> {
  const throws = line('harbour-throw', 'Harbour throw', 24_000);
  const blanket = line('fell-blanket', 'Fell blanket', 22_000);
  await past.order(past.thisYear(150), past.thisYear(145), { shopperId: INES, lines: throws });
  await past.order(past.thisYear(90), past.thisYear(86), { shopperId: INES, lines: blanket });
}

/** One friend has ordered, one has the gift, one has an invitation. */
async function refer(past: Past): Promise<void> {
  const theo = {
    id: 'theo',
    name: 'Theo Keller',
    email: 'theo@example.org',
    about: 'Came by Ines',
  };
  await createShopper(past.ago(70), theo);
  await claimGift(past.ago(70), CODE, theo.email);
  const lines = line('moss-scarf', 'Moss scarf', 6400, 'knitwear');
  await past.order(past.ago(66), past.ago(60), { shopperId: theo.id, lines });
  const ruth = {
    id: 'ruth',
    name: 'Ruth Bauer',
    email: 'ruth@example.org',
    about: 'Has Ines’s gift',
  };
  await createShopper(past.ago(8), ruth);
  await claimGift(past.ago(8), CODE, ruth.email);
  const ines = await lockMember(past.ago(6), INES);
  await invite(past.ago(6), ines!, 'jonas@example.org');
}

/** One voucher used, one that ends in three days, one fresh, and an order on its way. */
async function redeemAndBuy(work: Work, past: Past): Promise<void> {
  const used = await past.redeem(past.thisYear(34), INES, {
    rewardId: 'your-amount',
    points: 1200,
  });
  await past.order(past.thisYear(33), past.thisYear(29), {
    shopperId: INES,
    lines: line('picnic-roll', 'Picnic roll', 19_200),
    codes: [used],
  });
  const ending = await past.redeem(past.thisYear(27), INES, { rewardId: 'free-shipping' });
  await work.sql.query('update vouchers set expires_at = $2 where code = $1', [
    ending,
    addDays(work.now, 3),
  ]);
  await past.redeem(past.thisYear(5), INES, { rewardId: 'amount-10' });
  await placeOrder(past.thisYear(4), {
    shopperId: INES,
    lines: line('bed-socks', 'Bed socks, two pairs', 5170, 'knitwear'),
    codes: [],
    channel: 'online',
  });
}
