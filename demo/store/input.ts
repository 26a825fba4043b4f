import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Says no to a request in words that the visitor will read. */
export function refuse(message: string): never {
  throw new HTTPException(400, { message });
}

type Fields = Record<string, unknown>;

/** The fields of a form, as the browser sent them. */
export function readForm(c: Context): Promise<Fields> {
  return c.req.parseBody().catch(() => refuse('That form did not arrive in one piece.'));
}

/** A text field: trimmed, of one line, and of a length that makes sense. */
export function readText(fields: Fields, name: string, maxLength = 80): string {
  const value = fields[name];
  const text = typeof value === 'string' ? value.trim() : '';
  if (text.length > maxLength) refuse('That is longer than anything we asked for.');
  if (/\p{Cc}/u.test(text)) refuse('That holds characters we cannot read.');
  return text;
}

export function readQuantity(fields: Fields): number {
  const text = readText(fields, 'quantity');
  if (!/^\d$/.test(text)) refuse('Choose a quantity from 0 to 9.');
  return Number(text);
}

export function readEmail(fields: Fields): string {
  const text = readText(fields, 'email', 254);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) refuse('That e-mail address looks unfinished.');
  return text;
}

/** "12", "12.5" or "12.50" as cents; an empty field is nothing. */
export function readAmountMinor(fields: Fields, name: string): number {
  const text = readText(fields, name).replace(',', '.');
  if (text === '') return 0;
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(text)) refuse('Write amounts like 12 or 12.50.');
  return Math.round(Number(text) * 100);
}

/** A path of this shop to go on to; anything else would send visitors to strangers. */
export function readReturnPath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value === '') return fallback;
  const base = 'http://shop.invalid';
  const url = URL.canParse(value, base) ? new URL(value, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return fallback;
  const path = `/${url.pathname.replace(/^\/+/, '')}${url.search}${url.hash}`;
  return /^\/sign-(in|up|out)\b/.test(path) ? fallback : path;
}
