import type { Work } from '../database/database.js';
import type { OrderLine, OrderSummary } from '../merchant.js';
import type { Pricing } from './price.js';

export interface OrderRow {
  readonly number: string;
  readonly memberId: string | null;
  readonly entryId: string | null;
  readonly lines: readonly OrderLine[];
  readonly points: number;
  readonly state: OrderSummary['state'];
}

/** The order, held until the transaction ends. */
export async function lockOrder({ sql }: Work, number: string): Promise<OrderRow> {
  const [order] = await sql.query<OrderRow>(
    `select number, member_id as "memberId", entry_id::text as "entryId", lines, points, state
     from orders where number = $1 for update`,
    [number],
  );
  if (!order) throw new Error(`There is no order ${number}.`);
  return order;
}

export interface NewOrder {
  readonly number: string;
  readonly shopperId?: string | undefined;
  readonly memberId?: string | undefined;
  readonly email?: string | undefined;
  readonly channel: 'online' | 'till';
  readonly lines: readonly OrderLine[];
  readonly pricing: Pricing;
  readonly points: number;
  readonly entryId?: string | undefined;
}

export async function nextOrderNumber({ sql }: Work): Promise<string> {
  const [row] = await sql.query<{ number: string }>(
    `select nextval('order_numbers')::text as number`,
  );
  return row!.number;
}

export async function writeOrder({ sql, now }: Work, order: NewOrder): Promise<void> {
  const { pricing } = order;
  await sql.query(
    `insert into orders (number, shopper_id, member_id, email, at, channel, lines, shipping_minor,
       discount_minor, total_minor, spend_minor, points, entry_id, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'placed')`,
    [
      order.number,
      order.shopperId ?? null,
      order.memberId ?? null,
      order.email ?? null,
      now,
      order.channel,
      JSON.stringify(order.lines),
      pricing.shippingMinor,
      pricing.discountMinor,
      pricing.totalMinor,
      pricing.spendMinor,
      order.points,
      order.entryId ?? null,
    ],
  );
}

/** A shopper's orders, newest first. */
export async function readOrders({ sql }: Work, shopperId: string): Promise<OrderSummary[]> {
  const rows = await sql.query<Omit<OrderSummary, 'at'> & { at: Date }>(
    `select number, at, total_minor as "totalMinor", state, points from orders
     where shopper_id = $1 order by at desc, number desc`,
    [shopperId],
  );
  return rows.map(({ at, ...order }) => ({ ...order, at: at.toISOString() }));
}
