/**
 * A backend that goes wrong as it is told, over a real connection: `POST /faulty/<visit>/-` brings the
 * script of a visit, `GET` the log of what was asked. Below `/faulty/<visit>/` each request gets the next
 * answer of its line (`"GET session": [...]`), the last one for good; what has no line is not found.
 */
import { setTimeout as pause } from 'node:timers/promises';

const visits = new Map();

const textOf = async (request) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

/** @param {import('./faulty-answers.ts').FaultyAnswer} answer */
function bytesOf({ body, raw, encoding = 'utf8', bytes, nested }) {
  if (bytes) return Buffer.alloc(bytes, ' ');
  if (nested) return Buffer.from('['.repeat(nested));
  return Buffer.from(raw ?? (body === undefined ? '' : JSON.stringify(body)), encoding);
}

async function send(response, answer) {
  const { status = 200, type = 'application/json', headers, cutAt, dripMs, waitMs, hangs } = answer;
  if (answer.resets) return response.destroy();
  if (hangs) return undefined;
  if (waitMs) await pause(waitMs);
  const bytes = bytesOf(answer);
  response.writeHead(status, {
    ...(type && { 'content-type': type }),
    'cache-control': 'no-store',
    ...(cutAt && { 'content-length': String(bytes.length) }),
    ...headers,
  });
  if (cutAt) return response.write(bytes.subarray(0, cutAt), () => response.destroy());
  if (dripMs)
    for (let at = 0; !response.destroyed; at++) {
      response.write(bytes.subarray(at, at + 1).length ? bytes.subarray(at, at + 1) : ' ');
      await pause(dripMs);
    }
  return response.end(bytes);
}

/** Middleware of the test server. */
export function faultServer() {
  return async (context, next) => {
    const [, visit, path] = /^\/faulty\/([^/]+)\/(.*)$/.exec(context.path) ?? [];
    if (!visit) return next();
    const text = await textOf(context.req);
    if (path === '-' && context.method === 'POST') {
      visits.set(visit, { lines: JSON.parse(text), asked: visits.get(visit)?.asked ?? [] });
      context.body = '';
      return undefined;
    }
    const known = visits.get(visit);
    if (path === '-') {
      context.body = known?.asked ?? [];
      return undefined;
    }
    const { method, headers, search } = context;
    known?.asked.push({
      line: `${method} ${path}`,
      search,
      at: Date.now(),
      token: headers.authorization?.replace('Bearer ', ''),
      key: headers['idempotency-key'],
      body: text,
    });
    const line = known?.lines[`${method} ${path}`];
    const answer = (line?.length > 1 ? line.shift() : line?.[0]) ?? { status: 404, body: {} };
    context.respond = false;
    await send(context.res, answer);
    return undefined;
  };
}
