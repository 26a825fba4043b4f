import { type Identify, bearerOf } from './identify.js';
import { textOf, verifyJwt } from './jwt.js';
import { sessionExpired } from './refusal.js';

export interface BigcommerceCustomer {
  readonly clientId: string;
  /** The app's client secret. */
  readonly secret: string;
  /** Needed where the app is installed in more than one store. */
  readonly storeHash?: string;
}

/**
 * A store on BigCommerce: the page fetches `/customer/current.jwt?app_client_id=…` and shows that token,
 * which lives for fifteen minutes. Without a token, the shopper is a guest.
 */
export function bigcommerceCustomer(config: BigcommerceCustomer): Identify {
  const { clientId, secret, storeHash } = config;
  if (!clientId || !secret) throw new TypeError('bigcommerceCustomer needs clientId and secret');
  const key = new TextEncoder().encode(secret);
  return async (request) => {
    const token = bearerOf(request);
    if (token === undefined) return null;
    const payload = await verifyJwt(token, key, {
      algorithms: ['HS256'],
      issuer: 'bc/apps',
      audience: clientId,
      maxTokenAge: '15m',
      clockTolerance: 30,
      ...(storeHash && { subject: storeHash }),
    });
    // The same secret signs other things than who is signed in.
    if (payload['operation'] !== 'current_customer') throw sessionExpired();
    const customer = payload['customer'] as { id?: unknown; email?: unknown } | null | undefined;
    const id = textOf(customer?.id);
    if (!id) throw sessionExpired();
    return { id, email: textOf(customer?.email) };
  };
}
