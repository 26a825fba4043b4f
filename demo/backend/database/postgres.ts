import { Pool, type PoolClient } from 'pg';
import type { Database, Sql } from './database.js';

const asSql = (client: Pool | PoolClient): Sql => ({
  query: async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as Row[],
});

const DEADLOCK = '40P01';
const ATTEMPTS = 3;

async function run<Result>(pool: Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(asSql(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((cause: Error) => (broken = cause));
    throw error;
  } finally {
    client.release(broken);
  }
}

export function openPostgres(connectionString: string): Database {
  const pool = new Pool({ connectionString, max: 20 });
  // A connection that breaks while idle is replaced by the pool; unheard, it would end the process.
  pool.on('error', (error) => console.error(error.message));
  return {
    ...asSql(pool),
    async transaction(work) {
      for (let attempt = 1; ; attempt++)
        try {
          return await run(pool, work);
        } catch (error) {
          // Two that wait for each other: the server has undone one of them, and it may simply go again.
          if ((error as { code?: string }).code !== DEADLOCK || attempt === ATTEMPTS) throw error;
        }
    },
    close: () => pool.end(),
  };
}
