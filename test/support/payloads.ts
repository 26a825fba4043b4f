/** Presets over HTTP, in front of documented answers (`payloads-server.mjs`). */
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import type { FetchAdapterConfig } from '../../src/adapter/fetch-adapter.js';
import type { RewardsAdapter } from '../../src/client/ports.js';
import type { Page } from '../../src/domain/page.js';

type Whole = Required<RewardsAdapter>;

/** A preset in front of a backend's documented answers; `files` are answered rather than others that fit. */
export const presetOf = (
  preset: string,
  folder: string,
  { files = [], ...config }: Partial<FetchAdapterConfig> & { files?: readonly string[] } = {},
): Whole =>
  createFetchAdapter({
    preset,
    baseUrl: `/payloads/${folder}${files.length ? `@${files.join()}` : ''}`,
    retry: { attempts: 1 },
    ...config,
  }) as Whole;

/** Every page of a list, one after the other; a list that does not end is a failure. */
export async function allPages<T>(
  read: (page: { cursor?: string; limit?: number }) => Promise<Page<T>>,
  limit = 100,
): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 20; pages++) {
    const page = await read({ limit, ...(cursor !== undefined && { cursor }) });
    found.push(...page.items);
    if (page.nextCursor === undefined) return found;
    cursor = page.nextCursor;
  }
  throw new Error('the list does not end');
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: any;
}

/** What the backend was asked since the last time this was called. */
export const asked = async (): Promise<readonly Asked[]> =>
  (await fetch('/payloads/-/asked')).json() as Promise<readonly Asked[]>;

export const key = { idempotencyKey: 'k1' };
