import type { Hono } from 'hono';
import { createMerchant } from './create-merchant.js';
import { type DatabaseOptions, openDatabase } from './database/database.js';
import { createSchema } from './database/schema.js';
import { createApp } from './http/app.js';
import { createTokens } from './http/tokens.js';
import type { Merchant } from './merchant.js';
import { seed } from './seed/seed.js';

export interface BackendOptions extends DatabaseOptions {
  /** Signs customer tokens; omitted, tokens last as long as the process. */
  readonly tokenSecret?: string;
  /** Milliseconds since 1970; every date comes from here. */
  readonly now?: () => number;
  /** Where referral links lead; omitted, to the site that asks. */
  readonly storeUrl?: string;
}

export interface Backend {
  /** The standard backend contract; mount it wherever the storefront looks for it. */
  readonly app: Hono;
  readonly merchant: Merchant;
  close(): Promise<void>;
}

export async function createBackend(options: BackendOptions = {}): Promise<Backend> {
  const { tokenSecret, storeUrl, now = Date.now } = options;
  const database = await openDatabase(options);
  try {
    await database.transaction(async (sql) => {
      await createSchema(sql);
      await seed({ sql, now: new Date(now()) });
    });
  } catch (error) {
    await database.close();
    throw error;
  }
  const tokens = createTokens(tokenSecret, now);
  return {
    app: createApp({ database, tokens, now }, storeUrl),
    merchant: createMerchant(database, tokens, now),
    close: () => database.close(),
  };
}
