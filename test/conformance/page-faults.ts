/** What lists in pages get wrong. */
import type { Plant } from './planted-backend.js';
import { type PlantedFault, page } from './planted-fault.js';

/** The whole history as every page, with a cursor that leads on. */
const anew =
  (cursor: () => string): Plant =>
  async ({ method, path, isSigned }, answer, instead) => {
    if (method !== 'GET' || path !== '/member/activity' || !isSigned) return;
    Object.assign(answer, await instead({ path: '/member/activity?limit=100' }));
    if (answer.status === 200) answer.body.nextCursor = cursor();
  };

export const PAGE_FAULTS: readonly PlantedFault[] = [
  {
    title: 'a list that never ends',
    plant: anew(() => 'again'),
    place: 'GET member/activity',
    tells: /nextCursor leads in a circle: the list never ends/,
  },
  {
    title: 'a cursor of its own that is not known any more',
    plant: page('activity', (body) => (body.nextCursor = 'gone')),
    place: 'GET member/activity',
    tells: /its own nextCursor is refused with 422/,
  },
  {
    title: 'a list that begins anew under another cursor each time',
    plant: anew(() => `again-${Math.random()}`),
    place: 'GET member/activity',
    tells: /page 2 repeats ".*" and \d+ more/,
  },
  {
    title: 'a cursor that is ignored',
    plant: async ({ path, query }, answer, instead) => {
      if (path !== '/member/vouchers' || !query.has('cursor')) return;
      Object.assign(
        answer,
        await instead({ path: `/member/vouchers?limit=${query.get('limit') ?? 20}` }),
      );
    },
    place: 'GET member/vouchers',
    tells: /a cursor that is none is answered with 200/,
  },
  {
    title: 'a limit that is ignored',
    plant: async ({ path, query }, answer, instead) => {
      if (path !== '/member/activity' || query.get('limit') !== '1') return;
      Object.assign(answer, await instead({ path: '/member/activity?limit=100' }));
    },
    place: 'GET member/activity',
    tells: /a page for limit=1 holds \d+ items/,
  },
  {
    title: 'a page that leads nowhere',
    plant: page('activity', (body) => delete body.nextCursor),
    place: 'GET member/activity',
    tells: /no nextCursor, and there are \d+ items: the others are never reached/,
  },
  {
    title: 'a history with the oldest first',
    plant: page('activity', ({ items }) => items.reverse()),
    place: 'GET member/activity',
    tells: /later than that of the item before it/,
  },
  {
    title: 'nonsense for a cursor that breaks the backend',
    plant: ({ path, query }, answer) => {
      if (path !== '/member/referrals' || query.get('cursor') !== 'rewards-launcher-check') return;
      Object.assign(answer, {
        status: 500,
        body: { ...answer.body, status: 500, code: 'unavailable' },
      });
    },
    place: 'GET member/referrals',
    tells: /a cursor that is none is answered with 500/,
  },
];
