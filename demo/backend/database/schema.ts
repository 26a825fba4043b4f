import type { Sql } from './database.js';
import { LEDGER_SCHEMA } from './ledger-schema.js';
import { PEOPLE_SCHEMA } from './people-schema.js';
import { PROGRAM_SCHEMA } from './program-schema.js';
import { SALES_SCHEMA } from './sales-schema.js';

/** Brings the tables into being; on a database that has them, nothing happens. */
export async function createSchema(sql: Sql): Promise<void> {
  // Two servers that start together would both try to create the same table.
  await sql.query("select pg_advisory_xact_lock(hashtext('rewards-schema'))");
  const statements = [...PROGRAM_SCHEMA, ...PEOPLE_SCHEMA, ...LEDGER_SCHEMA, ...SALES_SCHEMA];
  for (const statement of statements) await sql.query(statement);
}
