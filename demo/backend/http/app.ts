import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { Problem } from '../problem.js';
import { type Handler, type Services, send } from './exchange.js';
import { memberRoutes } from './member-routes.js';
import { programRoutes } from './program-routes.js';
import { referralRoutes } from './referral-routes.js';
import { rewardRoutes } from './reward-routes.js';

export type Methods = Partial<Record<'GET' | 'POST' | 'PATCH' | 'DELETE', Handler>>;
export type Routes = Readonly<Record<string, Methods>>;

const BODY_LIMIT = 64 * 1024;

/** The standard backend contract over HTTP. */
export function createApp(services: Services, storeUrl: string | undefined): Hono {
  const app = new Hono();
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
      allowHeaders: [
        'Authorization',
        'Content-Type',
        'Idempotency-Key',
        'Accept-Language',
        'If-None-Match',
      ],
      exposeHeaders: ['Date', 'ETag', 'Retry-After'],
      maxAge: 7200,
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: refuseSize }));
  const routes: Routes = {
    ...programRoutes(services),
    ...memberRoutes(services),
    ...rewardRoutes(services),
    ...referralRoutes(services, storeUrl),
  };
  for (const [path, methods] of Object.entries(routes)) {
    for (const [method, handler] of Object.entries(methods)) app.on(method, path, handler);
    app.all(path, () => refuseMethod(Object.keys(methods)));
  }
  app.all('*', () => {
    throw new Problem(404, 'not-found', 'There is nothing at this address.');
  });
  app.onError((error, c) => sendProblem(c, error));
  return app;
}

function refuseSize(): never {
  throw new Problem(413, 'too-large', 'A request may hold 64 kB at most.');
}

function refuseMethod(allowed: readonly string[]): never {
  const list = allowed.join(', ');
  throw new Problem(405, 'invalid-input', `This address answers to ${list} only.`, {
    headers: { Allow: list },
  });
}

function sendProblem(c: Context, error: Error): Response {
  if (error instanceof Problem)
    return send(c, { status: error.status, body: error.body, ...error.extras });
  // What went wrong stays here: the shopper is told that, not what.
  console.error(error);
  const problem = new Problem(500, 'unavailable', 'Something went wrong. Try again in a moment.');
  return send(c, { status: 500, body: problem.body });
}
