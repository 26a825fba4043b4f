/** What the platforms do for a page themselves, as their documentation has it. */
import { SignJWT } from 'jose';
import type { Answer } from './network.js';
import { CUSTOMER, SECRET } from './shoppers.js';

const key = new TextEncoder().encode(SECRET);

/** Shopify's app proxy: it leads from the store to the server, says who is signed in, and signs what it says. */
export const appProxy =
  (server: Answer, { isSignedIn = true, path = '/proxy' } = {}): Answer =>
  async (asked) => {
    const url = new URL(asked.url);
    url.pathname = url.pathname.replace('/apps/rewards', path);
    url.searchParams.set('shop', 'your-store.myshopify.com');
    url.searchParams.set('logged_in_customer_id', isSignedIn ? CUSTOMER : '');
    url.searchParams.set('path_prefix', '/apps/rewards');
    url.searchParams.set('timestamp', String(Math.floor(Date.now() / 1000)));
    const message = [...new Set(url.searchParams.keys())]
      .map((name) => `${name}=${url.searchParams.getAll(name).join(',')}`)
      .sort()
      .join('');
    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    const secret = await crypto.subtle.importKey('raw', key, hmac, false, ['sign']);
    const signed = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(message));
    const hex = [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0'));
    url.searchParams.set('signature', hex.join(''));
    asked.headers.delete('cookie');
    return server({ ...asked, url: url.href });
  };

/** The token of BigCommerce's current customer, signed with the secret of the app. */
export const currentCustomer = (clientId: string, storeHash: string): Promise<string> =>
  new SignJWT({
    customer: { id: Number(CUSTOMER), email: 'robin@shop.example', group_id: '1' },
    operation: 'current_customer',
    store_hash: storeHash,
    application_id: clientId,
    version: 1,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer('bc/apps')
    .setSubject(storeHash)
    .setAudience(clientId)
    .setIssuedAt()
    .setExpirationTime('15m')
    .sign(key);
