import type { Context } from 'hono';
import { notFound } from '../problem.js';

/** The id in the path; what cannot be one names nothing. */
export function readId(c: Context, what: string, name = 'id'): string {
  const id = c.req.param(name) ?? '';
  if (!/^[\w-]{1,80}$/.test(id)) throw notFound(what);
  return id;
}
