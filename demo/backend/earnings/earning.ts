import type { Earning } from '../../../src/domain/earning.js';
import type { Work } from '../database/database.js';

/** A way to earn with what only the store knows of it. */
export type EarningRow = Earning & {
  /** How long somebody needs to look at what was sent in. */
  readonly reviewDays: number | null;
};

/** What the journal says points came from. */
export const sourceOf = (earningId: string): string => `earning:${earningId}`;

const SELECT = 'select definition, review_days as "reviewDays" from earnings';

interface Row {
  readonly definition: Earning;
  readonly reviewDays: number | null;
}

const asEarning = ({ definition, reviewDays }: Row): EarningRow => ({ ...definition, reviewDays });

export const readEarnings = async ({ sql }: Work): Promise<EarningRow[]> =>
  (await sql.query<Row>(`${SELECT} order by position`)).map(asEarning);

export async function findEarning({ sql }: Work, id: string): Promise<EarningRow | undefined> {
  const [row] = await sql.query<Row>(`${SELECT} where id = $1`, [id]);
  return row && asEarning(row);
}
