import type { Session } from '../../../src/domain/member.js';
import { lockMember } from '../members/member.js';
import { viewMemberBriefly } from '../members/view.js';
import { quote } from '../program/quote.js';
import { readProgram, summaryOf } from '../program/program.js';
import type { Routes } from './app.js';
import { readCartLines } from './cart-fields.js';
import { type Exchange, type Services, ok, reading, unblocked } from './exchange.js';

export const programRoutes = (services: Services): Routes => ({
  '/session': { GET: reading(services, async (exchange) => ok(await readSession(exchange))) },
  '/program': { GET: reading(services, sendProgram) },
  '/quote': {
    POST: reading(services, async ({ work, shopper, body }) => {
      const lines = readCartLines(body, 'lines');
      body.check();
      const known = unblocked(shopper);
      const member = known && (await lockMember(work, known.id));
      return ok(await quote(work, member?.id, lines));
    }),
  },
});

async function readSession({ work, shopper }: Exchange): Promise<Session> {
  const program = summaryOf(await readProgram(work));
  if (!shopper) return { state: 'guest', program };
  if (shopper.blocked) return { state: 'blocked', program };
  const member = await lockMember(work, shopper.id);
  if (!member) return { state: 'guest', identified: true, program };
  return { state: 'member', member: await viewMemberBriefly(work, member), program };
}

/** The programme is the same for everybody, so that its version is all that is sent while it stays. */
async function sendProgram({ c, work }: Exchange) {
  const program = await readProgram(work);
  const tag = `"${program.version}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
  const known = (c.req.header('If-None-Match') ?? '').split(',').map((text) => text.trim());
  const isKnown = known.some((text) => text === '*' || text.replace(/^W\//, '') === tag);
  return isKnown ? { status: 304, headers } : { status: 200, body: program, headers };
}
