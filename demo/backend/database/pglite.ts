import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Sql } from './database.js';

const asSql = (client: PGlite | Transaction): Sql => ({
  query: async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows,
});

/** Postgres in this process. It has one connection, so transactions queue up behind each other. */
export async function openPglite(dataDir?: string, cluster?: Blob): Promise<Database> {
  const client = await PGlite.create({
    ...(dataDir && { dataDir }),
    ...(cluster && { loadDataDir: cluster }),
  });
  return {
    ...asSql(client),
    transaction: <Result>(work: (sql: Sql) => Promise<Result>) =>
      client.transaction((transaction) => work(asSql(transaction))),
    close: () => client.close(),
  };
}
