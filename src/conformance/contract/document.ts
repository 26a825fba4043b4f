/** The standard contract as it is written down. The build puts the parsed document in this file's place. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const contract = parse(
  readFileSync(new URL('../../adapter/openapi.yaml', import.meta.url), 'utf8'),
) as { readonly components: { readonly schemas: Readonly<Record<string, unknown>> } };
