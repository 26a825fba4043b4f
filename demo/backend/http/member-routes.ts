import { setBirthday } from '../earnings/birthday.js';
import { claim } from '../earnings/claim.js';
import { readActivity } from '../ledger/activity.js';
import { join } from '../members/join.js';
import { leave } from '../members/leave.js';
import { lockMember } from '../members/member.js';
import { CONSENT_ID, PREFERENCE_IDS, setPreferences } from '../members/preferences.js';
import { viewMember } from '../members/view.js';
import { readPageRequest } from '../paging.js';
import type { Routes } from './app.js';
import { readBirthday } from './birthday-fields.js';
import {
  type Answer,
  type Exchange,
  NOTHING,
  type Services,
  ok,
  reading,
  signedIn,
  theMember,
  writing,
} from './exchange.js';
import type { Fields } from './fields.js';

export const memberRoutes = (services: Services): Routes => ({
  '/member': {
    GET: reading(services, async (exchange) =>
      ok(await viewMember(exchange.work, await theMember(exchange))),
    ),
    POST: writing(services, async (exchange) => {
      const shopper = signedIn(exchange);
      const consent = exchange.body.flag('consent');
      exchange.body.check();
      const memberId = await join(exchange.work, shopper);
      if (consent !== undefined)
        await setPreferences(exchange.work, memberId, { [CONSENT_ID]: consent });
      return sendMember(exchange, 201);
    }),
    PATCH: writing(services, update),
    DELETE: writing(services, async (exchange) => {
      await leave(exchange.work, await theMember(exchange));
      return NOTHING;
    }),
  },
  '/member/activity': {
    GET: reading(services, async (exchange) => {
      const page = readPageRequest(exchange.c.req.query('limit'), exchange.c.req.query('cursor'));
      const { id } = await theMember(exchange);
      return ok(await readActivity(exchange.work, id, page));
    }),
  },
  '/member/earnings': { POST: writing(services, earn) },
});

/** The member as the transaction has left it. */
async function sendMember(exchange: Exchange, status = 200): Promise<Answer> {
  const member = await lockMember(exchange.work, signedIn(exchange).id);
  return ok(await viewMember(exchange.work, member!), status);
}

async function update(exchange: Exchange): Promise<Answer> {
  const { work, body } = exchange;
  const member = await theMember(exchange);
  const birthday = readBirthday(body, work.now);
  const consent = body.flag('consent');
  const changes = readPreferences(body);
  body.check();
  if (birthday) await setBirthday(work, member, birthday);
  if (consent !== undefined) changes[CONSENT_ID] = consent;
  await setPreferences(work, member.id, changes);
  return sendMember(exchange);
}

function readPreferences(body: Fields): Record<string, boolean> {
  const changes: Record<string, boolean> = {};
  for (const item of body.list('preferences') ?? []) {
    const id = item.need('id', item.text('id'));
    if (!PREFERENCE_IDS.includes(id)) item.fail('id', 'There is no such preference.');
    changes[id] = item.need('enabled', item.flag('enabled'));
  }
  return changes;
}

async function earn(exchange: Exchange): Promise<Answer> {
  const { work, body } = exchange;
  const member = await theMember(exchange);
  const earningId = body.need('earningId', body.text('earningId'));
  const input = body.inner('input');
  const given = input && {
    birthday: readBirthday(input, work.now),
    email: input.email('email'),
    text: input.text('text', 2000),
    score: input.integer('score', { min: 0, max: 10 }),
  };
  body.check();
  const { state, points } = await claim(work, member, earningId, given ?? {});
  const { body: after } = await sendMember(exchange);
  return ok({ state, points, member: after });
}
