import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

type Node = Record<string, any>;

export const contract: Node = parse(
  readFileSync(new URL('../../src/adapter/openapi.yaml', import.meta.url), 'utf8'),
);

/** In a test, a field the document does not know is a mistake; outside, it may be ignored. */
function close(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Node;
  if (node['type'] === 'object' && node['properties']) node['additionalProperties'] = false;
  Object.values(node).forEach(close);
}

const closed = structuredClone(contract);
close(closed['components'].schemas);

const ajv = new Ajv2020({ strict: false, allErrors: true });
// The package is CommonJS: its default export is a function, whatever its types say.
(formats as unknown as (target: Ajv2020) => void)(ajv);
ajv.addSchema(closed, 'contract');

const pointer = (path: readonly string[]): string =>
  path
    .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');

/** What is wrong with a value, by the schema at a place of the document. */
export function faults(place: readonly string[], value: unknown): string | undefined {
  const validate = ajv.getSchema(`contract#${pointer(place)}`);
  assert.ok(validate, `the document has no schema at ${place.join(' ')}`);
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

const templates = Object.keys(contract['paths']).map((template) => ({
  template,
  pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

export interface Exchanged {
  readonly method: string;
  readonly path: string;
  readonly sent: unknown;
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

/** Fails unless the document lists this answer of this operation, and the answer is as it says. */
export function assertAsDocumented({ method, path, sent, status, type, body }: Exchanged): void {
  const [address = ''] = path.split('?');
  const template = templates.find(({ pattern }) => pattern.test(address))?.template;
  const what = `${method} ${address} ${status}`;
  const operation = template && contract['paths'][template][method.toLowerCase()];
  if (!operation) {
    assert.equal(status, template ? 405 : 404, `${what}: not in the document`);
    return assertProblem(what, status, type, body);
  }
  const place = ['paths', template, method.toLowerCase()];
  const code = operation.responses[status] ? String(status) : `${String(status)[0]}XX`;
  const listed = operation.responses[code];
  assert.ok(listed, `${what}: the document does not list this status`);
  if (status >= 400) return assertProblem(what, status, type, body);
  if (!listed.content) return assert.equal(body, undefined, `${what}: has a body`);
  assert.equal(type, 'application/json', what);
  const schema = ['responses', code, 'content', 'application/json', 'schema'];
  assert.equal(faults([...place, ...schema], body), undefined, what);
  if (sent !== undefined)
    assert.equal(
      faults([...place, 'requestBody', 'content', 'application/json', 'schema'], sent),
      undefined,
      `${what}: what was sent`,
    );
}

function assertProblem(what: string, status: number, type: string | null, body: unknown): void {
  assert.equal(type, 'application/problem+json', what);
  assert.equal(faults(['components', 'schemas', 'Problem'], body), undefined, what);
  const { status: said, code, detail } = body as Node;
  assert.equal(said, status, what);
  const codes = contract['components'].schemas.Problem.properties.code.description;
  assert.ok(codes.includes(`\`${code}\``), `${what}: the document does not know ${code}`);
  assert.match(detail, /^[A-Z].*\.$/, `${what}: the detail is a sentence`);
  assert.doesNotMatch(JSON.stringify(body), /node_modules|\.ts:|select |insert /i, what);
}
