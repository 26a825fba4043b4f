/** What a declared backend was asked, and what it answered: told where something went wrong. */
import { reasonOf } from '../ask.js';

interface Exchange {
  readonly what: string;
  readonly outcome: string;
  readonly isGood: boolean;
}

export interface Exchanges {
  readonly fetch: typeof globalThis.fetch;
  count: number;
  /** What was asked since the last time, in words. */
  told(): string;
  /** Whether anything has answered at all. */
  hasAnswer: boolean;
  lastReason: string | undefined;
}

const MOST_TOLD = 3;

export function createExchanges(baseUrl: string): Exchanges {
  let recent: Exchange[] = [];
  const exchanges: Exchanges = {
    count: 0,
    hasAnswer: false,
    lastReason: undefined,
    async fetch(url, init) {
      exchanges.count += 1;
      const address = String(url instanceof Request ? url.url : url);
      const path = address.startsWith(baseUrl) ? address.slice(baseUrl.length) : address;
      const what = `${init?.method ?? 'GET'} ${path.slice(0, 120)}`;
      try {
        const response = await fetch(url, init);
        const type = (response.headers.get('content-type') ?? '').split(';')[0];
        exchanges.hasAnswer = true;
        const isJson = /\bjson\b/.test(type ?? '');
        recent.push({
          what,
          outcome: `${response.status}${isJson ? '' : `, ${type || 'without a content type'}`}`,
          isGood: response.ok && isJson,
        });
        return response;
      } catch (thrown) {
        exchanges.lastReason = reasonOf(thrown);
        recent.push({ what, outcome: exchanges.lastReason, isGood: false });
        throw thrown;
      }
    },
    told() {
      const known = recent;
      recent = [];
      // What went wrong says most.
      const sorted = [
        ...known.filter(({ isGood }) => !isGood),
        ...known.filter(({ isGood }) => isGood),
      ];
      const texts = [...new Set(sorted.map(({ what, outcome }) => `${what} (${outcome})`))];
      return texts.slice(0, MOST_TOLD).join(', ') || 'nothing was asked';
    },
  };
  return exchanges;
}
