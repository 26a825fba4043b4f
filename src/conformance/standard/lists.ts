/** Vouchers, history and friends: page by page, then as a whole. */
import { parseWhen } from '../../domain/when.js';
import { jsonOf } from '../ask.js';
import { type Check, listOf, offers } from '../check.js';
import { expectBody, expectRefusal } from '../expect.js';
import { readPages } from '../pages.js';
import { countText } from '../walk.js';
import { checkEntries, checkVouchers } from './entries.js';
import { checkFriends } from './personal.js';
import { checkSense } from './sense.js';

const LISTS = [
  { name: 'vouchers', schema: 'VoucherPage', when: 'issuedAt' },
  { name: 'activity', schema: 'ActivityPage', when: 'at' },
  { name: 'referrals', schema: 'Referrals', when: 'at' },
] as const;
type List = (typeof LISTS)[number];

export async function checkLists(check: Check): Promise<void> {
  if (!check.isMember) return;
  for (const list of LISTS)
    if (offers(check, list.name) && !check.absent.has(`GET member/${list.name}`))
      await checkList(check, list);
}

async function checkList(check: Check, list: List): Promise<void> {
  const { ask, report } = check;
  const place = `GET member/${list.name}`;
  const before = report.count;
  let firstPage: any;
  const all = await readPages({
    isLimited: true,
    fault: (text, mend) => report.fault(place, text, mend),
    async read({ limit, cursor }) {
      const query = new URLSearchParams({
        limit: String(limit),
        ...(cursor !== undefined && { cursor }),
      });
      const answer = { ...(await ask('GET', `member/${list.name}?${query}`)), place };
      if (cursor !== undefined && answer.status >= 400 && answer.status < 500) {
        report.fault(
          place,
          `its own nextCursor is refused with ${answer.status}`,
          'keep cursors good for as long as a shopper may read, or begin anew at the place they name',
        );
        return undefined;
      }
      const page = expectBody(check, answer, { status: 200, schema: list.schema, personal: true });
      if (!page) return undefined;
      firstPage ??= page;
      const next: unknown = page.nextCursor;
      return {
        items: listOf(page.items),
        ...(typeof next === 'string' && next && { nextCursor: next }),
      };
    },
  });
  if (!all) return;
  await checkAsking(check, list, place);
  checkSense(check, place, { ...firstPage, items: all });
  checkOrder(check, list, place, all);
  if (list.name === 'vouchers') checkVouchers(check, place, all);
  if (list.name === 'activity') checkEntries(check, place, all);
  if (list.name === 'referrals') {
    checkFriends(check, place, { items: all });
    if (typeof firstPage?.code === 'string') check.code = firstPage.code;
  }
  if (report.count === before)
    report.ok(`${place}: ${countText(all.length, 'item')}, page by page`);
}

/** Questions that make no sense. */
async function checkAsking(check: Check, { name }: List, place: string): Promise<void> {
  const { ask, report } = check;
  const about = async (query: string) => ({
    ...(await ask('GET', `member/${name}?${query}`)),
    place,
  });
  const mend = 'answer 422 with the code invalid-input';
  expectRefusal(check, await about('cursor=rewards-launcher-check'), {
    status: [400, 404, 422],
    code: ['invalid-input', 'not-found'],
    what: 'a cursor that is none',
    mend,
  });
  const many = await about('limit=5000');
  const { items } = (jsonOf(many) ?? {}) as { items?: unknown };
  // As many as may be are as good an answer as a refusal.
  if (many.status !== 200)
    expectRefusal(check, many, {
      status: [400, 422],
      code: 'invalid-input',
      what: 'limit=5000',
      mend,
    });
  else if (listOf(items).length > 100)
    report.fault(place, `for limit=5000 it answers ${listOf(items).length} items`, mend);
}

function checkOrder({ report }: Check, { when }: List, place: string, all: readonly any[]): void {
  let last: number | undefined;
  for (const [at, item] of all.entries()) {
    const moment = parseWhen(typeof item[when] === 'string' ? item[when] : undefined);
    if (!moment || moment.isDay) continue;
    if (last !== undefined && moment.ms > last) {
      report.fault(
        place,
        `items[${at}].${when} is ${item[when]}, later than that of the item before it`,
        'list the newest first',
      );
      return;
    }
    last = moment.ms;
  }
}
