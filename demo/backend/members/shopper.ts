import type { Work } from '../database/database.js';
import { newId } from '../ids.js';

/** A customer of the store. */
export interface ShopperRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly about: string;
  readonly blocked: boolean;
  readonly joined: boolean;
}

const SELECT = `select id, name, email, about, blocked,
  exists (select 1 from members where shopper_id = shoppers.id and left_at is null) as joined
  from shoppers`;

/** Everybody, the seeded ones first and in their order. */
export const readShoppers = ({ sql }: Work): Promise<ShopperRow[]> =>
  sql.query<ShopperRow>(`${SELECT} order by position nulls last, created_at, id`);

export async function findShopper({ sql }: Work, id: string): Promise<ShopperRow | undefined> {
  const [row] = await sql.query<ShopperRow>(`${SELECT} where id = $1`, [id]);
  return row;
}

export async function findShopperByEmail(
  { sql }: Work,
  email: string,
): Promise<ShopperRow | undefined> {
  const [row] = await sql.query<ShopperRow>(`${SELECT} where lower(email) = lower($1)`, [email]);
  return row;
}

export interface NewShopper {
  readonly id?: string;
  readonly name: string;
  readonly email: string;
  readonly about?: string;
  /** The place in the list of those to sign in as. */
  readonly position?: number;
  readonly blocked?: boolean;
}

export async function createShopper({ sql, now }: Work, shopper: NewShopper): Promise<string> {
  const { id = newId('c'), name, email, about = '', position, blocked = false } = shopper;
  await sql.query(
    `insert into shoppers (id, name, email, about, position, blocked, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, name, email, about, position ?? null, blocked, now],
  );
  return id;
}

/** New customers only: whoever has ordered before is not one. */
export async function hasOrdered({ sql }: Work, email: string): Promise<boolean> {
  const [row] = await sql.query<{ ordered: boolean }>(
    'select exists (select 1 from orders where lower(email) = lower($1)) as ordered',
    [email],
  );
  return row!.ordered;
}
