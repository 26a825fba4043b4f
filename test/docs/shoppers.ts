/** The people and programmes of the guides: who is signed in at the store, and what the backend knows of them. */
import { SignJWT, jwtVerify } from 'jose';
import { type Answer, SHOP, json } from './network.js';
import { type ServerPiece, runServer } from './server-piece.js';

/** Of the server, and of whatever signs for it. */
export const SECRET = 'thirty-two characters or more of it';
const key = new TextEncoder().encode(SECRET);

/** A customer of the store, whom the documented answers of Smile know as Robin, with 640 points. */
export const CUSTOMER = '42';
export const POINTS = '640';
const AT_SMILE = 304_169_228;
/** What the proxy has to ask of the backend once it knows them. */
export const THEIR_OWN = `/v1/customers/${AT_SMILE}`;

export const server = (snippet: string, env: Readonly<Record<string, string>> = {}): ServerPiece =>
  runServer(snippet, {
    env: { SMILE_KEY: 'key-of-the-merchant', TOKEN_SECRET: SECRET, ...env },
    customers: { [CUSTOMER]: AT_SMILE },
  });

/** The token that the guides let a store's own server sign. */
export const ownToken = (secret: string = SECRET): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(CUSTOMER)
    .setAudience('rewards')
    .setExpirationTime('10m')
    .sign(new TextEncoder().encode(secret));

/** A path of the store that gives it to whoever is signed in. */
export const tokenPath =
  (isSignedIn = true): Answer =>
  async () =>
    isSignedIn ? json({ token: await ownToken() }) : json({}, 401);

/** Lets the pages of the store read an answer, with its cookies. */
export const forShop = (response: Response): Response => {
  response.headers.set('access-control-allow-origin', SHOP);
  response.headers.set('access-control-allow-credentials', 'true');
  return response;
};

/** Where the guides have the programme answer. */
export const REWARDS = 'https://rewards.shop.example';
/** A code that the stores of these tests know. */
export const CODE = 'SAVE10';

/** A cart that takes that one code, however it is asked. */
export const bagOf = (codes: string[]): Answer => {
  return async ({ url, body }) => {
    const sent = body ? await new Response(body).text() : '';
    const code = /coupons\/(\w+)/.exec(url)?.[1] ?? new URLSearchParams(sent).get('discount_name');
    const one = code ?? sent;
    if (one !== CODE) return json({ hasError: true, errors: ['There is no such voucher.'] }, 422);
    codes.push(one);
    return json(true);
  };
};

const PROGRAM = {
  name: 'Corner Club',
  points: { one: 'point', other: 'points' },
  currency: 'USD',
  pointsPrecision: 0,
  state: 'active',
};

/** A backend that speaks the standard contract, and checks the token itself. */
export const standardBackend: Answer = async ({ method, url, headers }) => {
  if (method === 'OPTIONS') return forShop(new Response(null));
  const { pathname } = new URL(url);
  const [, token] = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '') ?? [];
  const payload =
    token && (await jwtVerify(token, key, { audience: 'rewards' }).catch(() => undefined))?.payload;
  if (token && !payload) return forShop(json({ code: 'session-expired' }, 401));
  const member = payload && {
    id: payload.sub,
    name: 'Robin',
    balance: { available: Number(POINTS) },
  };
  if (pathname.endsWith('/session'))
    return forShop(json({ state: member ? 'member' : 'guest', member, program: PROGRAM }));
  if (pathname.endsWith('/member') && member) return forShop(json(member));
  if (pathname.endsWith('/program'))
    return forShop(json({ ...PROGRAM, earnings: [], rewards: [], capabilities: [] }));
  return forShop(json({ code: 'not-found' }, 404));
};
