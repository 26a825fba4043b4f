import type { Hono } from 'hono';
import type { Merchant } from './merchant.js';

export interface Backend {
  readonly app: Hono;
  readonly merchant: Merchant;
  close(): Promise<void>;
}
