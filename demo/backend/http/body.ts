import type { Context } from 'hono';
import { Problem, invalid } from '../problem.js';

/** The JSON object that was sent; no body is an empty one. */
export async function readBody(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const text = await c.req.text();
  if (!text) return {};
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new Problem(415, 'invalid-input', 'Send the body as application/json.');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Problem(400, 'invalid-input', 'The body is not valid JSON.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalid([{ field: '', message: 'The body must be a JSON object.' }]);
  return body as Record<string, unknown>;
}
