import { type Identify } from './identify.js';
import { notSignedIn, sessionExpired } from './refusal.js';

export interface ShopifyAppProxy {
  /** The app's client secret. */
  readonly secret: string;
  /** `name.myshopify.com`: needed where the app is installed in more than one store. */
  readonly shop?: string;
  /** How old a signed request may be. */
  readonly maxAgeSeconds?: number;
  readonly now?: () => number;
}

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The one value of a parameter. One that is there twice was put there by somebody else. */
const only = (query: URLSearchParams, name: string): string | undefined => {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
};

/** A store on Shopify: its app proxy signs what it passes on, and says who is signed in. */
export function shopifyAppProxy(config: ShopifyAppProxy): Identify {
  const { secret, shop, maxAgeSeconds = 300, now = Date.now } = config;
  if (!secret) throw new TypeError('shopifyAppProxy needs the secret of the app');
  const encoder = new TextEncoder();
  let key: Promise<CryptoKey> | undefined;

  const isSigned = async (query: URLSearchParams): Promise<boolean> => {
    const signature = only(query, 'signature') ?? '';
    if (!/^[0-9a-f]{64}$/i.test(signature)) return false;
    const message = [...new Set(query.keys())]
      .filter((name) => name !== 'signature')
      .map((name) => `${name}=${query.getAll(name).join(',')}`)
      .sort()
      .join('');
    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    key ??= crypto.subtle.importKey('raw', encoder.encode(secret), hmac, false, ['verify']);
    return crypto.subtle.verify(hmac, await key, bytesOf(signature), encoder.encode(message));
  };

  return async (request) => {
    const query = new URL(request.url).searchParams;
    if (!query.has('signature')) throw notSignedIn();
    if (!(await isSigned(query))) throw sessionExpired();
    const timestamp = only(query, 'timestamp') ?? '';
    const age = /^\d{1,12}$/.test(timestamp) ? now() / 1_000 - Number(timestamp) : Infinity;
    if (Math.abs(age) > maxAgeSeconds) throw sessionExpired();
    if (shop && only(query, 'shop') !== shop) throw sessionExpired();
    const id = query.has('logged_in_customer_id') ? only(query, 'logged_in_customer_id') : '';
    if (id === '') return null;
    if (!id || !/^\d+$/.test(id)) throw sessionExpired();
    return { id };
  };
}
