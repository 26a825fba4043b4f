import type { FindCustomer, ProxyConfig } from './proxy.js';

/** The backend's part of a proxy. What is left to say is who the shopper is, and where the proxy stands. */
export type Recipe = Pick<ProxyConfig, 'backend' | 'allow' | 'customer' | 'own' | 'hide'>;

export interface WithCustomer {
  /** Which of the backend's customers a shopper of the store is. */
  readonly customer: FindCustomer;
}

/** Every object that stands somewhere under a list or an object of that name; none where there is none. */
export function listAt(answer: unknown, name: string): Readonly<Record<string, unknown>>[] {
  const list = (answer as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item) : [];
}

export function objectAt(answer: unknown, name: string): Readonly<Record<string, unknown>> {
  const value = (answer as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'object' && value ? (value as Record<string, unknown>) : {};
}
