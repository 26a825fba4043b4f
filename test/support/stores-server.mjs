/**
 * Stores as their platforms document them, one to a visitor: the cookie `store` says which. `POST /stores/-`
 * brings what is in it, `GET /stores/-` tells what has become of it and what was asked.
 */
import { bigcommerce } from './stores/bigcommerce.mjs';
import { shopify } from './stores/shopify.mjs';
import { wix } from './stores/wix.mjs';
import { woocommerce } from './stores/woocommerce.mjs';

const KINDS = { shopify, bigcommerce, wix, woocommerce };
/** BigCommerce answers at the root of its store. */
const AT_ROOT = /^\/(api\/storefront\/.*|customer\/current\.jwt)$/;
const visits = new Map();

const bodyOf = async (request) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const text = Buffer.concat(pieces).toString();
  return text ? JSON.parse(text) : undefined;
};

function kindOf(path) {
  const [, kind, rest] = /^\/stores\/(shopify|woocommerce|wix)\/(.*)$/.exec(path) ?? [];
  return kind ? [kind, rest] : ['bigcommerce', AT_ROOT.exec(path)?.[1]];
}

/** Middleware of the test server. */
export function storesServer() {
  return async (context, next) => {
    const visit = context.cookies.get('store');
    if (context.path === '/stores/-') {
      if (context.method === 'POST') {
        const state = await bodyOf(context.req);
        visits.set(visit, { state: { lines: [], codes: [], coupons: {}, ...state }, asked: [] });
      }
      context.body = visits.get(visit) ?? {};
      return undefined;
    }
    const [kind, path] = kindOf(context.path);
    const known = visits.get(visit);
    if (!path || !known) return next();
    const { method, headers } = context;
    const query = new URLSearchParams(context.search);
    const body = await bodyOf(context.req);
    known.asked.push(`${method} ${path}`);
    const answer = KINDS[kind](known.state, { method, path, query, headers, body });
    context.status = answer.status ?? 200;
    context.set({ 'cache-control': 'no-store', ...answer.headers });
    context.type = answer.type ?? (answer.text === undefined ? 'application/json' : 'text/html');
    context.body = answer.text ?? JSON.stringify(answer.body);
    return undefined;
  };
}
