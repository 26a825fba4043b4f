import { createHash, randomBytes } from 'node:crypto';
import { SignJWT, jwtVerify } from 'jose';

const AUDIENCE = 'halden-rewards';
const LIFETIME_S = 600;

/** Short-lived proofs of who a shopper is, made by the store's server and read by this one. */
export interface Tokens {
  sign(shopperId: string): Promise<string>;
  /** The shopper's id, or nothing when the token is not (or no longer) good. */
  read(token: string): Promise<string | undefined>;
}

export function createTokens(secret: string | undefined, now: () => number): Tokens {
  // Without a secret, tokens of this process are good for this process.
  const key = secret ? createHash('sha256').update(secret).digest() : randomBytes(32);
  return {
    sign(shopperId) {
      const seconds = Math.floor(now() / 1000);
      return new SignJWT()
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setSubject(shopperId)
        .setAudience(AUDIENCE)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + LIFETIME_S)
        .sign(key);
    },
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          audience: AUDIENCE,
          requiredClaims: ['sub', 'exp'],
          currentDate: new Date(now()),
        });
        // Whoever signs may put anything there; only text that can be stored can be an id.
        const { sub } = payload as { sub?: unknown };
        return typeof sub === 'string' && !sub.includes('\0') ? sub : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
