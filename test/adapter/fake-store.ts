/** A store's page and its backend, with the tokens that one gives and the other takes. */
import type { GetToken } from '../../src/adapter/auth.js';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import { aMember } from '../support/fakes.js';
import { type Answer, fakeFetch, json, problem } from './fake-fetch.js';

export const bearer = (headers: Headers) => headers.get('authorization');

/** A backend that takes these tokens and refuses all others. */
export const taking =
  (...good: string[]): Answer =>
  (asked) => {
    const token = bearer(asked.headers)?.replace('Bearer ', '');
    return good.includes(token ?? '') ? json(aMember())(asked) : problem(401)(asked);
  };

/** An adapter over it; and how often the page was asked for a token. */
export function store(answer: Answer, getToken?: GetToken, token?: string) {
  const { fetch, requests } = fakeFetch(answer);
  let calls = 0;
  const counted = getToken && (() => (calls++, getToken()));
  const adapter = createFetchAdapter({ baseUrl: '/api', fetch, getToken: counted, token });
  return { adapter, requests, calls: () => calls };
}
