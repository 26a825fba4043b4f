import type { Sql } from '../database/database.js';
import type { OrderLine } from '../merchant.js';

/** The store tells a product's category with every cart it prices; a cart over HTTP does not have it. */
export async function rememberCategories(sql: Sql, lines: readonly OrderLine[]): Promise<void> {
  // In a fixed order, so that two carts never wait for each other.
  const known = lines.filter(({ category }) => category);
  for (const { productId, category } of [...known].sort((a, b) =>
    a.productId < b.productId ? -1 : 1,
  ))
    await sql.query(
      `insert into product_categories (product_id, category) values ($1, $2)
       on conflict (product_id) do update set category = excluded.category
       where product_categories.category <> excluded.category`,
      [productId, category],
    );
}

export async function readCategories(
  sql: Sql,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.query<{ id: string; category: string }>(
    `select product_id as id, category from product_categories
     where product_id = any($1::text[])`,
    [productIds],
  );
  return new Map(rows.map(({ id, category }) => [id, category]));
}
