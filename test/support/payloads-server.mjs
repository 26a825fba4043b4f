/**
 * Other backends, as they are documented: `/payloads/smile/…` answers from `test/payloads/smile` by its
 * `_index.json`. `/payloads/smile@error-422,customer/…` answers with those files rather than others
 * that would do: `error-422` on every write, a file of another status or of no request on every read.
 */
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../payloads/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));

/** Ids differ from shop to shop, and a proxy says `me`; whatever looks like one stands for any. */
const isId = (part) =>
  /^(\{.*\}|me|main|\d+|[a-z]+_\w*\d\w*|[a-z]+_[A-Z]+|[0-9a-f]{8}-[0-9a-f-]{27})$/.test(part);
const isSame = (documented, asked) => documented === asked || (isId(documented) && isId(asked));

/** Query parameters that choose a page; the others say who asks and what comes along. */
const PLACES = ['cursor', 'skip', 'page'];

const partsOf = (path) => path.split('/').filter((part) => part && part !== '…');

function fits(row, method, url, body) {
  const [, verb, address = ''] = /^(GET|POST|PUT|DELETE) (\S+)/.exec(row.request) ?? [];
  if (verb !== method) return false;
  const [path, search = ''] = address.split('?');
  const documented = partsOf(path);
  const asked = partsOf(url.pathname);
  // `…/transactions` is the end of an address.
  const tail = path.startsWith('…') ? asked.slice(-documented.length) : asked;
  if (tail.length !== documented.length) return false;
  if (!documented.every((part, at) => isSame(part, tail[at]))) return false;
  const there = new URLSearchParams(search);
  const place = (given) => PLACES.map((name) => given.get(name) ?? '');
  const first = (values) => values.map((value) => value.replace(/^[01]$/, '')).join();
  const cursorIn = (value) => /"cursor":"([^"]*)"/.exec(JSON.stringify(value ?? {}))?.[1];
  return (
    first(place(there)) === first(place(url.searchParams)) &&
    cursorIn(row.requestBody) === cursorIn(body)
  );
}

function answerTo(backend, chosen, method, url, body) {
  const rows = read(`${backend}/_index.json`).map((row) => ({
    ...row,
    name: row.file.replace(/\.json$/, ''),
  }));
  const wanted = rows.filter(({ name }) => chosen.includes(name));
  const fault = wanted.find(({ status, request }) => status >= 400 && request.startsWith('any'));
  return (
    fault ??
    wanted.find((row) => fits(row, method, url, body)) ??
    wanted.find(({ status }) => status >= 400 && method !== 'GET') ??
    rows.find((row) => row.status < 400 && fits(row, method, url, body))
  );
}

const bodyOf = async (request) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const text = Buffer.concat(pieces).toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Middleware of the test server. What was asked is told, and forgotten, at `/payloads/-/asked`. */
export function payloads() {
  /** By the page that asks: test files run side by side. */
  const asked = new Map();
  return async (context, next) => {
    const [, backend, choice = '', rest] =
      /^\/payloads\/([a-z_-]+)(?:@([^/]*))?(\/.*)$/.exec(context.url) ?? [];
    if (backend === undefined) return next();
    context.type = 'application/json';
    const page = context.headers.referer ?? '';
    if (backend === '-') {
      context.body = JSON.stringify(asked.get(page) ?? []);
      asked.delete(page);
      return undefined;
    }
    const url = new URL(rest, 'http://backend.invalid');
    const body = await bodyOf(context.req);
    const call = { method: context.method, url: rest, headers: context.headers, body };
    asked.set(page, [...(asked.get(page) ?? []), call]);
    const row = answerTo(backend, choice.split(','), context.method, url, body);
    context.status = row?.status ?? 404;
    context.set(row?.responseHeaders ?? {});
    context.body = row ? JSON.stringify(read(`${backend}/${row.file}`)) : '{}';
    return undefined;
  };
}
