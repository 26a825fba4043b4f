/** Who asks, as somebody who can be trusted says. */
export interface Shopper {
  readonly id: string;
  /** Told by the store, not by the page. */
  readonly email?: string | undefined;
}

/**
 * Says who the shopper is; nobody is a guest. Throws a `Refusal` when a proof was shown that does not
 * hold: then nothing is answered, not even what is for everybody.
 */
export type Identify = (request: Request) => Promise<Shopper | null>;

/** The token of `Authorization: Bearer …`; nothing without such a header. */
export function bearerOf(request: Request): string | undefined {
  const header = request.headers.get('authorization');
  return header === null ? undefined : (/^Bearer +(\S+)$/i.exec(header)?.[1] ?? '');
}
