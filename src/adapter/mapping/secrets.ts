/** Keys that belong on a server, found where every visitor can read them. */

export interface Readable {
  readonly headers?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, unknown>> | undefined;
  readonly token?: string | null | undefined;
  readonly mapping?:
    | {
        readonly vars?: Readonly<Record<string, unknown>>;
        readonly sources?: object;
        readonly actions?: object;
      }
    | undefined;
}

/** Headers that hold nothing else (facts: backends 1). */
const NAMES =
  /^(x-app-token|x-api-key|x-guid|x-shopify-access-token|x-auth-token|x-secret|api-?key|client-?secret|authorization)$/i;
/** How such keys begin. */
const VALUES =
  /^(?:(?:Bearer|Basic|ApiKey-v1) +\S|(?:sk|rk|shp(?:at|ca|pa|ss)|EAAA|sq0csp|pat|secret)[_-])/i;

const pairs = (value: unknown): (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[key, part] as const, ...pairs(part)])
    : [];

/** The places that look like a secret, in words; never the secret itself. */
export function secretsIn({ headers, vars, token, mapping }: Readable): string[] {
  const declared = [...pairs(vars), ...pairs(mapping)];
  const suspects = [...Object.entries(headers ?? {}), ...declared].filter(
    ([name, value]) =>
      typeof value === 'string' &&
      value !== '' &&
      !value.includes('$') &&
      (NAMES.test(name) || VALUES.test(value.replace(/^=/, ''))),
  );
  const found = suspects.map(([name]) => `"${name}"`);
  if (token && VALUES.test(token)) found.push('The token');
  return [...new Set(found)];
}
