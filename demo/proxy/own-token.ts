import { type JSONWebKeySet, createLocalJWKSet, createRemoteJWKSet } from 'jose';
import { type Identify, bearerOf } from './identify.js';
import { textOf, verifyJwt } from './jwt.js';
import { sessionExpired } from './refusal.js';

interface Checks {
  readonly issuer?: string;
  readonly audience?: string;
}

export type OwnToken = Checks &
  (
    | { /** Shared with the server that signs: HS256. */ readonly secret: string }
    | {
        /** Public keys of the server that signs, or where they are. */ readonly jwks:
          string | JSONWebKeySet;
      }
  );

const WITH_PUBLIC_KEYS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];

/** RFC 7518, 3.2: a key for HS256 is as long as what it makes. */
const LEAST_BYTES = 32;

function secretKey(secret: string): Uint8Array {
  const key = new TextEncoder().encode(secret);
  if (key.byteLength < LEAST_BYTES)
    throw new TypeError(`The secret of ownToken needs ${LEAST_BYTES} bytes at least`);
  return key;
}

const publicKeys = (jwks: string | JSONWebKeySet) =>
  typeof jwks === 'string' ? createRemoteJWKSet(new URL(jwks)) : createLocalJWKSet(jwks);

/**
 * Any store with a server: it signs a JWT with the shopper's id in `sub` and an `exp` in the near future,
 * and its page shows that token. Without a token, the shopper is a guest.
 */
export function ownToken(config: OwnToken): Identify {
  const { issuer, audience } = config;
  const key = 'jwks' in config ? publicKeys(config.jwks) : secretKey(config.secret);
  // Which algorithms are good is never the token's to say.
  const algorithms = 'jwks' in config ? WITH_PUBLIC_KEYS : ['HS256'];
  return async (request) => {
    const token = bearerOf(request);
    if (token === undefined) return null;
    const payload = await verifyJwt(token, key, {
      algorithms,
      ...(issuer && { issuer }),
      ...(audience && { audience }),
      clockTolerance: 5,
    });
    if (!payload.sub) throw sessionExpired();
    const isVerified = payload['email_verified'] !== false;
    return { id: payload.sub, email: isVerified ? textOf(payload['email']) : undefined };
  };
}
