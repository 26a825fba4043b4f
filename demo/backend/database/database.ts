/** What runs SQL: the database itself, or one transaction in it. */
export interface Sql {
  /** Values travel as parameters (`$1` …), never inside the text. */
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Sql {
  /** All of it or nothing. Inside, ask only the `sql` that is handed in. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** One transaction at one moment: what every operation of the programme works on. */
export interface Work {
  readonly sql: Sql;
  readonly now: Date;
}

export interface DatabaseOptions {
  /** A Postgres server; without one, Postgres runs inside this process. */
  readonly databaseUrl?: string;
  /** Where the in-process Postgres keeps its files; omitted, in memory. */
  readonly dataDir?: string;
  /** What the in-process Postgres starts from: a data directory dumped before, which saves making one. */
  readonly cluster?: Blob;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, cluster } = options;
  if (databaseUrl) return (await import('./postgres.js')).openPostgres(databaseUrl);
  return (await import('./pglite.js')).openPglite(dataDir, cluster);
}

/** Runs `work` so that what it did is undone when it fails, while the transaction lives on. */
export async function attempt<Result>(sql: Sql, work: () => Promise<Result>): Promise<Result> {
  await sql.query('savepoint attempt');
  try {
    const result = await work();
    await sql.query('release savepoint attempt');
    return result;
  } catch (error) {
    await sql.query('rollback to savepoint attempt');
    throw error;
  }
}
