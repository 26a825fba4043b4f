/** Backends that are declared, over HTTP on this machine. */
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// A middleware in plain JavaScript, shared with the browser tests.
// @ts-expect-error It has no types.
import { payloads } from '../support/payloads-server.mjs';

export interface Context {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly req: IncomingMessage;
  status: number;
  type: string;
  body: string;
  set(headers: Readonly<Record<string, string>>): void;
}

/** Serves what `answer` says; closed when it is disposed of. */
export async function served(answer: (context: Context) => unknown) {
  const server = createServer(async (req, res) => {
    const context: Context = {
      url: req.url ?? '/',
      method: req.method,
      headers: req.headers,
      req,
      status: 200,
      type: 'application/json',
      body: '',
      set: (headers) =>
        Object.entries(headers).forEach(([name, value]) => res.setHeader(name, value)),
    };
    await answer(context);
    res.writeHead(context.status, { 'content-type': context.type }).end(context.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Documented answers of other backends, at `/payloads/<backend>`. */
export const servedPayloads = () => {
  const answer = payloads() as (context: Context, next: () => void) => Promise<void>;
  return served((context) => answer(context, () => {}));
};
