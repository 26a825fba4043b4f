import { lockMember } from '../members/member.js';
import { viewMember } from '../members/view.js';
import { readPageRequest } from '../paging.js';
import { readEligibility } from '../rewards/eligibility.js';
import { redeem } from '../rewards/redeem.js';
import { undoRedemption, viewRedemption } from '../rewards/redemption.js';
import { readVouchers } from '../rewards/vouchers.js';
import type { Routes } from './app.js';
import { readCart } from './cart-fields.js';
import {
  type Answer,
  type Exchange,
  type Services,
  ok,
  reading,
  theMember,
  unblocked,
  writing,
} from './exchange.js';
import { readId } from './path-id.js';

export const rewardRoutes = (services: Services): Routes => ({
  '/member/vouchers': {
    GET: reading(services, async (exchange) => {
      const page = readPageRequest(exchange.c.req.query('limit'), exchange.c.req.query('cursor'));
      const { id } = await theMember(exchange);
      return ok(await readVouchers(exchange.work, id, page));
    }),
  },
  '/member/redemptions': { POST: writing(services, startRedemption) },
  '/member/redemptions/:id': {
    GET: reading(services, async (exchange) => {
      const member = await theMember(exchange);
      return ok(await viewRedemption(exchange.work, member, readId(exchange.c, 'redemption')));
    }),
    DELETE: writing(services, async (exchange) => {
      const member = await theMember(exchange);
      await undoRedemption(exchange.work, member, readId(exchange.c, 'redemption'));
      return ok({ member: await viewMember(exchange.work, member) });
    }),
  },
  '/eligibility': { POST: reading(services, checkEligibility) },
});

async function startRedemption(exchange: Exchange): Promise<Answer> {
  const { work, body } = exchange;
  const member = await theMember(exchange);
  const rewardId = body.need('rewardId', body.text('rewardId'));
  const points = body.integer('points');
  const optionId = body.text('optionId');
  body.check();
  const id = await redeem(work, member.id, {
    rewardId,
    ...(points !== undefined && { points }),
    ...(optionId && { optionId }),
  });
  const redemption = await viewRedemption(work, member, id);
  return ok(redemption, redemption.state === 'pending' ? 202 : 201);
}

async function checkEligibility({ work, shopper, body }: Exchange): Promise<Answer> {
  const rewardId = body.text('rewardId');
  const voucherId = body.text('voucherId');
  if (body.has('rewardId') === body.has('voucherId'))
    body.fail('rewardId', 'Name either a reward or a voucher.');
  const cart = readCart(body);
  body.check();
  const known = unblocked(shopper);
  const member = known && (await lockMember(work, known.id));
  return ok(
    await readEligibility(work, member, {
      cart,
      ...(rewardId && { rewardId }),
      ...(voucherId && { voucherId }),
    }),
  );
}
