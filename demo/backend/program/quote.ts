import type { CartLine, Quote } from '../../../src/domain/cart.js';
import type { Work } from '../database/database.js';
import { readCategories } from '../orders/products.js';
import { pointsFor, readWorth } from './worth.js';

/** What lines of a cart would earn. The whole is rounded once, so it may be more than its parts. */
export async function quote(
  work: Work,
  memberId: string | undefined,
  lines: readonly CartLine[],
): Promise<Quote> {
  const worth = await readWorth(work, memberId);
  const ids = lines.map(({ productId }) => productId);
  const categories = await readCategories(work.sql, ids);
  const amounts = lines.map(({ productId, total }) =>
    categories.get(productId) === 'gift-card' ? 0 : total.amountMinor,
  );
  return {
    points: pointsFor(
      amounts.reduce((sum, amount) => sum + amount, 0),
      worth,
    ),
    lines: amounts.map((amount) => ({ points: pointsFor(amount, worth) })),
  };
}
