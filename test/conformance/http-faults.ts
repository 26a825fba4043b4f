/** What is wrong around the bodies: types, headers, refusals, tokens, origins. */
import { type PlantedFault, at, signedAs } from './planted-fault.js';

/** Forged tokens are those that are not the shopper's; `alg: none` has no signature. */
const isUnsigned = (headers: Headers): boolean =>
  Boolean(headers.get('authorization')?.endsWith('.'));

const json = { 'content-type': 'application/json' };

export const HTTP_FAULTS: readonly PlantedFault[] = [
  {
    title: 'a web page in the place of JSON',
    plant: at('GET /member', (_, answer) => {
      answer.headers = { 'content-type': 'text/html' };
      answer.raw = '<!doctype html><title>Sign in</title>';
    }),
    place: 'GET member',
    tells: /a web page \(HTML\) comes with status 200/,
  },
  {
    title: 'JSON that says it is text',
    plant: at('GET /program', (_, answer) => (answer.headers['content-type'] = 'text/plain')),
    place: 'GET program',
    tells: /content type is "text\/plain"; it must be "application\/json"/,
  },
  {
    title: 'JSON that is cut off',
    plant: at('GET /member', (body, answer) => (answer.raw = JSON.stringify(body).slice(0, -5))),
    place: 'GET member',
    tells: /not valid JSON/,
  },
  {
    title: 'an answer that is larger than 1 MB',
    plant: at('GET /member', (body) => (body.name = 'x'.repeat(1_100_000))),
    place: 'GET member',
    tells: /larger than 1 MB/,
  },
  {
    title: 'an answer that takes too long',
    plant: at('GET /member', (_, answer) => (answer.delayMs = 1_500)),
    args: ['--timeout', '700'],
    place: 'GET member',
    tells: /no answer within 0\.7 s/,
  },
  {
    title: 'a redirect',
    plant: at('GET /member', (_, answer) =>
      Object.assign(answer, { status: 302, headers: { location: '/login' }, raw: '' }),
    ),
    place: 'GET member',
    tells: /redirects to \/login/,
  },
  {
    title: 'a personal answer that caches may share',
    plant: at(
      'GET /member',
      (_, { headers }) => (headers['cache-control'] = 'public, max-age=600'),
    ),
    place: 'GET member',
    tells: /"Cache-Control: public, max-age=600" lets a cache show one shopper's answer to another/,
  },
  {
    title: 'a personal answer that says nothing of caches',
    plant: at('GET /member/activity', (_, { headers }) => delete headers['cache-control']),
    place: 'GET member/activity',
    tells: /without Cache-Control/,
  },
  {
    title: 'a session that caches may share',
    plant: at(
      'GET /session',
      (_, { headers }) => (headers['cache-control'] = 'public, max-age=60'),
    ),
    place: 'GET session',
    tells: /lets a cache/,
  },
  {
    title: 'a programme without an ETag',
    plant: at('GET /program', (_, { headers }) => delete headers['etag']),
    place: 'GET program',
    tells: /there is no ETag/,
  },
  {
    title: 'an ETag that is not looked at',
    plant: async ({ path, headers }, answer, instead) => {
      if (path === '/program' && headers.has('if-none-match'))
        Object.assign(answer, await instead({ headers: { 'if-none-match': '' } }));
    },
    place: 'GET program',
    tells: /its own ETag in If-None-Match it answers 200; it must answer 304/,
  },
  {
    title: 'an error that is not problem+json',
    plant: (_, answer) => {
      if (answer.status === 404) answer.headers = json;
    },
    place: 'GET rewards-launcher-check-unknown',
    tells: /content type is "application\/json"; it must be "application\/problem\+json"/,
  },
  {
    title: 'an error without a stable code',
    plant: (_, answer) => {
      if (answer.status === 404) answer.body.code = 'E1042';
    },
    place: 'GET rewards-launcher-check-unknown',
    tells: /code "E1042", which the contract does not know; it must be "not-found"/,
  },
  {
    title: 'an error that tells of its insides',
    plant: (_, answer) => {
      if (answer.status === 404) answer.body.detail = 'Error: no row (/srv/app/src/rows.ts:12:3)';
    },
    place: 'GET rewards-launcher-check-unknown',
    tells: /tells of its own insides/,
  },
  {
    title: 'a redemption for every id',
    plant: ({ method, path }, answer) => {
      if (method === 'GET' && path.startsWith('/member/redemptions/') && answer.status === 404)
        Object.assign(answer, { status: 200, headers: json, body: { id: 'r', state: 'pending' } });
    },
    place: 'GET member/redemptions/{id}',
    tells: /a redemption that there is not is answered with 200; it must be refused with 404/,
  },
  {
    title: 'a token that nobody has signed is believed',
    plant: async ({ path, headers }, answer, instead) => {
      if (path === '/session' && isUnsigned(headers))
        Object.assign(answer, await instead({ headers: { authorization: signedAs.header } }));
    },
    place: 'GET session',
    tells: /a token that nobody has signed \(alg none\) is believed: anybody can be any shopper/,
  },
  {
    title: 'a token that is over reads as a guest',
    plant: async ({ path }, answer, instead) => {
      if (path === '/session' && answer.status === 401)
        Object.assign(answer, await instead({ headers: { authorization: '' } }));
    },
    place: 'GET session',
    tells: /answered as a guest, so that a shopper whose token is over is signed out/,
  },
  {
    title: 'a member that is told to whoever asks',
    plant: async ({ path, isSigned }, answer, instead) => {
      if (path === '/member' && !isSigned && answer.status === 401)
        Object.assign(answer, await instead({ headers: { authorization: signedAs.header } }));
    },
    place: 'GET member',
    tells: /told to whoever asks, without a token/,
  },
  {
    title: 'a promise of what is not there',
    plant: ({ path }, answer) => {
      if (path === '/member/activity')
        Object.assign(answer, {
          status: 404,
          body: { title: 'None', status: 404, code: 'not-found' },
        });
    },
    place: 'GET program',
    tells: /capabilities promises "activity", and GET member\/activity is not there/,
  },
  {
    title: 'a refusal that other origins can not read',
    plant: (_, answer) => {
      if (answer.status === 401) delete answer.headers['access-control-allow-origin'];
    },
    args: ['--origin', 'https://shop.example'],
    place: 'GET session',
    tells: /a refusal has no Access-Control-Allow-Origin/,
  },
  {
    title: 'a preflight that forgets a header',
    plant: ({ method }, answer) => {
      if (method === 'OPTIONS')
        answer.headers['access-control-allow-headers'] = 'Authorization, Content-Type';
    },
    args: ['--origin', 'https://shop.example'],
    place: 'OPTIONS member/redemptions',
    tells: /Access-Control-Allow-Headers lacks idempotency-key/,
  },
  {
    title: 'a preflight that allows another origin',
    plant: ({ method }, answer) => {
      if (method === 'OPTIONS')
        answer.headers['access-control-allow-origin'] = 'https://other.example';
    },
    args: ['--origin', 'https://shop.example'],
    place: 'OPTIONS program',
    tells: /so that a page of https:\/\/shop\.example can not read it/,
  },
];
