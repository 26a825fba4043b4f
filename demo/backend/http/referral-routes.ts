import type { Context } from 'hono';
import { Problem } from '../problem.js';
import { readPageRequest } from '../paging.js';
import { claimGift, readInvitation } from '../referrals/claim.js';
import { invite, remind } from '../referrals/invite.js';
import { readReferrals } from '../referrals/referral.js';
import type { Routes } from './app.js';
import {
  type Answer,
  type Exchange,
  NOTHING,
  type Services,
  ok,
  reading,
  theMember,
  unblocked,
  writing,
} from './exchange.js';
import { readId } from './path-id.js';

export const referralRoutes = (services: Services, storeUrl: string | undefined): Routes => ({
  '/member/referrals': {
    GET: reading(services, async (exchange) => {
      const page = readPageRequest(exchange.c.req.query('limit'), exchange.c.req.query('cursor'));
      const member = await theMember(exchange);
      const store = storeUrl ?? storeOf(exchange.c);
      return ok(await readReferrals(exchange.work, member, page, store));
    }),
    POST: writing(services, async (exchange) => {
      const member = await theMember(exchange);
      const email = exchange.body.need('email', exchange.body.email('email'));
      return ok(await invite(exchange.work, member, email), 201);
    }),
  },
  '/member/referrals/:id/reminders': {
    POST: writing(services, async (exchange) => {
      const member = await theMember(exchange);
      await remind(exchange.work, member, readId(exchange.c, 'referral'));
      return NOTHING;
    }),
  },
  '/referrals/:code': {
    GET: reading(services, async ({ c, work, shopper }) =>
      ok(await readInvitation(work, readId(c, 'referral code', 'code'), unblocked(shopper))),
    ),
  },
  '/referrals/:code/claims': { POST: writing(services, claim) },
});

async function claim({ c, work, shopper, body }: Exchange): Promise<Answer> {
  // Who is signed in claims for himself, whatever address is sent along.
  const email = shopper ? shopper.email : body.need('email', body.email('email'));
  const result = await claimGift(work, readId(c, 'referral code', 'code'), email);
  if (result instanceof Problem) return { status: result.status, body: result.body };
  return ok({ voucher: result }, 201);
}

/** The shop a link leads to: the page that asks, or (on the shop's own address) where it asks. */
function storeOf(c: Context): string {
  const origin = c.req.header('Origin');
  return origin && /^https?:/i.test(origin) && URL.canParse(origin) ? origin : c.req.url;
}
