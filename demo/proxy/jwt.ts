import {
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  errors,
  jwtVerify,
} from 'jose';
import { sessionExpired } from './refusal.js';

/** Refusals that are about the token. Others are about fetching keys: no fault of the shopper's. */
const ABOUT_THE_TOKEN =
  /^ERR_(JWT|JWS|JOSE_ALG_NOT_ALLOWED|JOSE_NOT_SUPPORTED|JWKS_NO_MATCHING|JWKS_MULTIPLE)/;

export const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value) || typeof value === 'number' ? String(value) : undefined;

/** What a token says, once its signature, its time and its claims are found to be good. */
export async function verifyJwt(
  token: string,
  key: Uint8Array | JWTVerifyGetKey,
  options: JWTVerifyOptions & { readonly algorithms: string[] },
): Promise<JWTPayload> {
  const checks = { ...options, requiredClaims: ['exp', ...(options.requiredClaims ?? [])] };
  try {
    const { payload } =
      key instanceof Uint8Array
        ? await jwtVerify(token, key, checks)
        : await jwtVerify(token, key, checks);
    return payload;
  } catch (thrown) {
    if (thrown instanceof errors.JOSEError && ABOUT_THE_TOKEN.test(thrown.code))
      throw sessionExpired();
    throw thrown;
  }
}
