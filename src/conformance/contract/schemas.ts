/** The contract's schemas, made ready to be held against answers. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parseWhen } from '../../domain/when.js';
import { contract } from './document.js';

/** `must` says in words what a value has to be, where its type does not. */
export type Node = Record<string, any>;

const INSTANT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A moment as the contract writes it, that the calendar has. */
export const isWhen = (text: string): boolean =>
  (INSTANT.test(text) || DAY.test(text)) && parseWhen(text) !== undefined;

const isWeb = (text: string, base?: string): boolean =>
  URL.canParse(text, base) && /^https?:$/.test(new URL(text, base).protocol);

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  when: isWhen,
  address: (text) => isWeb(text, 'https://relative.invalid'),
  'whole-address': (text) => isWeb(text),
};

const tagOf = (branches: readonly Node[]): string | undefined =>
  Object.keys(branches[0]?.['properties'] ?? {}).find((key) =>
    branches.every((branch) => branch['properties']?.[key]?.const !== undefined),
  );

/** One of several shapes is told by its `kind` or `basis`: then only that one is held against it. */
function tag(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Node;
  const name = Array.isArray(node['oneOf']) && tagOf(node['oneOf']);
  if (name) {
    node['discriminator'] = { propertyName: name };
    node['must'] = node['oneOf'].map((branch: Node) => branch['properties'][name].const);
  }
  if (node['pattern'] === '^[A-Z]{3}$') node['must'] = 'a code of ISO 4217 in capitals, as USD';
  Object.values(node).forEach(tag);
}

function prepare(): Node {
  const document = structuredClone(contract) as Node;
  const schemas = document['components'].schemas as Node;
  tag(schemas);
  schemas['When'] = {
    type: 'string',
    format: 'when',
    must: 'an instant as 2026-06-30T22:00:00Z, or a day as 2026-06-30',
  };
  const must = 'an http(s) address';
  schemas['Url'] = { type: 'string', format: 'address', must };
  schemas['Referrals'].properties.url = { type: 'string', format: 'whole-address', must };
  // Whole addresses are looked for everywhere in that answer, not in the name alone.
  delete schemas['Referral'].properties.name.not;
  return document;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, discriminator: true });
// The package is CommonJS: its default export is a function, whatever its types say.
(formats as unknown as (target: Ajv2020) => void)(ajv);
for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, validate);
ajv.addSchema(prepare(), 'contract');

/** What a value has against the schema of a name, in the words of the validator. */
export function errorsOf(schema: string, value: unknown): readonly ErrorObject[] {
  const validate = ajv.getSchema(`contract#/components/schemas/${schema}`);
  if (!validate) throw new Error(`The contract has no schema ${schema}.`);
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

/** The codes a refusal may have. */
export const CODES: readonly string[] = [
  ...String((contract as Node)['components'].schemas.Problem.properties.code.description).matchAll(
    /`([a-z-]+)`/g,
  ),
].map(([, code]) => code!);
