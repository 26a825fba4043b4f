/** Questions that change nothing, though some are sent by POST; and single things by their id. */
import { type Check, listOf, offers } from '../check.js';
import { expectBody, expectRefusal } from '../expect.js';
import { UNKNOWN } from './operations.js';
import { checkSender } from './personal.js';
import { checkSense } from './sense.js';

const isThere = (check: Check, capability: string, name: string): boolean =>
  offers(check, capability) && !check.absent.has(name);

export async function checkQuestions(check: Check): Promise<void> {
  if (check.session?.state === 'blocked') return;
  if (isThere(check, 'quote', 'POST quote')) await checkQuote(check);
  if (isThere(check, 'eligibility', 'POST eligibility')) await checkEligibility(check);
  if (check.isMember && isThere(check, 'redeem', 'GET member/redemptions/{id}'))
    await checkRedemption(check);
  if (isThere(check, 'claim', 'GET referrals/{code}')) await checkInvitation(check);
}

const lineOf = ({ program }: Check) => ({
  productId: 'rewards-launcher-check',
  quantity: 1,
  total: { amountMinor: 5_000, currency: String(program?.currency ?? 'USD') },
});

async function checkQuote(check: Check): Promise<void> {
  const { ask, report } = check;
  const lines = [lineOf(check), lineOf(check)];
  const answer = await ask('POST', 'quote', { body: { lines } });
  const quote = expectBody(check, answer, { status: 200, schema: 'Quote' });
  if (quote) {
    const told = listOf(quote.lines);
    if (told.length !== lines.length)
      report.fault(
        'POST quote',
        `lines has ${told.length} entries for ${lines.length} lines that were sent`,
        'answer one entry for each line, in their order',
      );
    if ([quote, ...told].some(({ points }) => points < 0))
      report.fault('POST quote', 'it tells fewer than no points', 'send 0 where nothing is earned');
    report.ok('POST quote tells what a cart would earn');
  }
  await checkBodies(check, 'quote', { lines: [{ ...lineOf(check), quantity: -1 }] });
}

/** What is sent is not what it should be. */
async function checkBodies(check: Check, path: string, nonsense: unknown): Promise<void> {
  const { ask } = check;
  const code = 'invalid-input';
  expectRefusal(check, await ask('POST', path, { raw: '{"lines": [' }), {
    status: [400, 422],
    code,
    what: 'a body that is not JSON',
    mend: 'answer 400 with the code invalid-input',
  });
  expectRefusal(check, await ask('POST', path, { body: nonsense }), {
    status: [400, 422],
    code,
    what: 'a quantity of -1',
    mend: 'look at every field, and answer 422 with the code invalid-input and errors',
  });
}

async function checkEligibility(check: Check): Promise<void> {
  const { ask, report, program } = check;
  const line = lineOf(check);
  const cart = { lines: [line], total: line.total, codes: [] };
  const [reward] = listOf(program?.rewards);
  if (reward) {
    const answer = await ask('POST', 'eligibility', { body: { rewardId: reward.id, cart } });
    const told = expectBody(check, answer, { status: 200, schema: 'Eligibility' });
    if (told) checkSense(check, 'POST eligibility', told);
    if (told?.eligible === false && !told.reason)
      report.fault(
        'POST eligibility',
        'eligible is false, and reason does not say why',
        'send a sentence for the shopper',
      );
    if (told) report.ok('POST eligibility tells whether a reward works in a cart');
  }
  expectRefusal(check, await ask('POST', 'eligibility', { body: { rewardId: UNKNOWN, cart } }), {
    status: 404,
    code: 'not-found',
    what: 'a reward that there is not',
    mend: 'answer 404 with the code not-found',
  });
}

async function checkRedemption(check: Check): Promise<void> {
  const { ask, redemptionId } = check;
  if (redemptionId) {
    const path = `member/redemptions/${encodeURIComponent(redemptionId)}`;
    const answer = { ...(await ask('GET', path)), place: 'GET member/redemptions/{id}' };
    expectBody(check, answer, { status: 200, schema: 'Redemption', personal: true });
  }
  const answer = await ask('GET', `member/redemptions/${UNKNOWN}`);
  expectRefusal(
    check,
    { ...answer, place: 'GET member/redemptions/{id}' },
    {
      status: 404,
      code: 'not-found',
      what: 'a redemption that there is not',
      mend: 'answer 404 with the code not-found, also where it is somebody else’s',
    },
  );
}

async function checkInvitation(check: Check): Promise<void> {
  const { ask, code, report } = check;
  const place = 'GET referrals/{code}';
  if (code) {
    const path = `referrals/${encodeURIComponent(code)}`;
    const answer = { ...(await ask('GET', path, { token: null })), place };
    const told = expectBody(check, answer, { status: 200, schema: 'ReferralInvitation' });
    checkSender(check, place, told);
    if (told) report.ok(`${place} tells a friend what is offered`);
  }
  const unknown = await ask('GET', `referrals/${UNKNOWN}`, { token: null });
  expectRefusal(
    check,
    { ...unknown, place },
    {
      status: 404,
      code: 'not-found',
      what: 'a code that there is not',
      mend: 'answer 404 with the code not-found',
    },
  );
}
