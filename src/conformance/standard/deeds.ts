import { type Answer, jsonOf } from '../ask.js';
import { type Check, listOf } from '../check.js';

export const redeem = (check: Check, choice: object, key: string): Promise<Answer> =>
  check.ask('POST', 'member/redemptions', { body: choice, key });

/** What the shopper has now; nothing where that can not be told. */
export async function available({ ask }: Check): Promise<number | undefined> {
  const body = jsonOf(await ask('GET', 'member')) as any;
  const points: unknown = body?.balance?.available;
  return typeof points === 'number' ? points : undefined;
}

export const voucherIds = (body: any): readonly unknown[] =>
  listOf(body?.items).map(({ id }) => id);
