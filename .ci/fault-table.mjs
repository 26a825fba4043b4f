/**
 * Writes `demo/docs/faults.md` from what the last runs of the browser tests found; with `--check` it only
 * compares, and fails when a fault has no test, or when the table says something else than the runs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { NUMBERED, RESULTS } from './fault-reporter.mjs';
import { FAULTS, UNDECIDED } from './faults.mjs';

const TABLE = new URL('../demo/docs/faults.md', import.meta.url);
const ENGINES = ['Chromium', 'Firefox', 'WebKit'];
const HELD = '✓';
const LEFT_OUT = 'left out';

const isCheck = process.argv.includes('--check');
const before = existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '';

/** Of an engine that has not run here, what the table said. */
const saidBefore = (engine, fault) =>
  new RegExp(`^\\| ${fault} \\|.*`, 'm')
    .exec(before)?.[0]
    .split(' | ')
    .slice(-ENGINES.length)
    .at(ENGINES.indexOf(engine))
    ?.replace(' |', '') ?? '';

const runs = new Map(
  ENGINES.map((engine) => [engine, new URL(`${engine}.json`, RESULTS)])
    .filter(([, file]) => existsSync(file))
    .map(([engine, file]) => [engine, JSON.parse(readFileSync(file, 'utf8'))]),
);
if (!runs.has('Chromium')) throw new Error('Run the browser tests first: npm run test:browser.');

function groupedBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Without the number, and without the samples that some are tried with. */
const plain = (name) => {
  const text = name.replace(NUMBERED, '').replace(/: ".*/s, '').trim();
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*');
};

/** `file: promise (how many times); promise` */
function promisesOf(tests) {
  const files = groupedBy(tests, ({ file }) => file);
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, all]) => {
      const names = groupedBy(all, ({ name }) => plain(name));
      const list = [...names].map(([name, same]) =>
        same.length > 1 ? `${name} (${same.length} ways)` : name,
      );
      return `[${file.replace('test/', '').replace('.test.ts', '')}](../../${file}): ${list.join('; ')}`;
    })
    .join('<br>');
}

const problems = [];
const rows = FAULTS.map((fault, at) => {
  const number = at + 1;
  const own = (engine) => runs.get(engine)?.filter((test) => test.fault === number);
  const tests = own('Chromium');
  if (!tests.length) problems.push(`Fault ${number} (${fault}) has no test.`);
  const results = ENGINES.map((engine) => {
    const states = new Set(own(engine)?.map(({ state }) => state));
    if (!runs.has(engine)) return saidBefore(engine, number);
    if (states.has('failed')) problems.push(`Fault ${number} is not held in ${engine}.`);
    return states.has('passed') ? HELD : LEFT_OUT;
  });
  return `| ${number} | ${fault} | ${promisesOf(tests)} | ${results.join(' | ')} |`;
});

const text = `# The fault matrix

Whatever the network, the backend, the browser, the page or the person does: no point is spent twice, no code is lost, no shopper sees another's data, and the store's page does not notice. These are the ${FAULTS.length} faults the tests bring about, what each test promises, and where it was kept. \`npm run test:browser\` and \`npm run test:engines\` find it out; \`npm run faults\` writes this page from what they found, and \`npm test\` fails when the two differ.

| # | fault | held by | ${ENGINES.join(' | ')} |
| --- | --- | --- | ${ENGINES.map(() => '---').join(' | ')} |
${rows.join('\n')}

## What an engine's driver cannot decide

A test that its driver cannot carry out is left out there; where a fault says *${LEFT_OUT}*, all of its tests are.

| what | where | why, and what stands in for it |
| --- | --- | --- |
${UNDECIDED.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;

if (isCheck && text !== before)
  problems.push('demo/docs/faults.md differs from what was found: run npm run faults.');
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else if (!isCheck) writeFileSync(TABLE, text);
