import type { Context } from 'hono';
import { Problem, invalid } from '../problem.js';

// Far more than any body needs, and little enough to walk through.
const LEVELS = 32;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

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
  if (isDeeper(body, LEVELS))
    throw invalid([{ field: '', message: `Nest the body ${LEVELS} levels deep at most.` }]);
  return body as Record<string, unknown>;
}
