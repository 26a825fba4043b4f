import { DAY_MS } from '../../../src/domain/when.js';
import { addDays, yearStart } from '../clock.js';
import type { Work } from '../database/database.js';
import { lockMember } from '../members/member.js';
import { deliverOrder } from '../orders/fate.js';
import { placeOrder } from '../orders/place.js';
import type { OrderInput } from '../merchant.js';
import { type RedemptionRequest, redeem } from '../rewards/redeem.js';

/** What is told of this year happened within so many days. */
const STORY_DAYS = 160;

/** The past a seeded shopper has: real operations, done at earlier moments. */
export class Past {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  ago(days: number): Work {
    return { ...this.#work, now: addDays(this.#work.now, -days) };
  }

  /** So many days ago, or (early in a year) as much closer as it takes to lie within this year. */
  thisYear(days: number): Work {
    const { now } = this.#work;
    const elapsed = (now.getTime() - yearStart(now.getUTCFullYear()).getTime()) / DAY_MS;
    return this.ago(days * Math.min(1, elapsed / STORY_DAYS));
  }

  lastYear(daysBeforeItsEnd: number): Work {
    const { now } = this.#work;
    return { ...this.#work, now: addDays(yearStart(now.getUTCFullYear()), -daysBeforeItsEnd) };
  }

  /** An order that has arrived. */
  async order(
    placed: Work,
    delivered: Work,
    input: Partial<OrderInput> & Pick<OrderInput, 'lines'>,
  ) {
    const { number } = await placeOrder(placed, { codes: [], channel: 'online', ...input });
    await deliverOrder(delivered, number);
  }

  /** A redemption; answers the voucher's code. */
  async redeem(work: Work, shopperId: string, request: RedemptionRequest): Promise<string> {
    const member = await lockMember(work, shopperId);
    const id = await redeem(work, member!.id, request);
    const [row] = await work.sql.query<{ code: string }>(
      'select code from vouchers where redemption_id = $1',
      [id],
    );
    return row!.code;
  }
}

export const line = (
  productId: string,
  title: string,
  unitMinor: number,
  category = 'blankets',
) => [{ productId, title, quantity: 1, unitMinor, category }];
