import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createBackend } from '../../demo/backend/backend.js';
import { emptyCluster } from '../support/cluster.js';
import { ownDatabase } from './harness.js';

const SCRIPT = fileURLToPath(new URL('killed-backend.ts', import.meta.url));
const START = 20_000;
const BODIES = [
  { rewardId: 'amount-5' },
  { rewardId: 'your-amount', points: 820 },
  { rewardId: 'gift-card-25' },
  { rewardId: 'canvas-tote', optionId: 'indigo' },
  { rewardId: 'amount-10' },
];

/** When the server is killed: so many answers have come, and so many ms have passed since. */
const KILLS = [
  { answers: 0, ms: 130 },
  { answers: 2, ms: 11 },
  { answers: 5, ms: 3 },
];

interface Attempt {
  readonly key: string;
  readonly body: object;
}
type Answer = { status: number; body: any } | undefined;

let dataDir: string;
let options: object;
let headers: Record<string, string>;
let drop: () => Promise<void>;
let server: ChildProcess | undefined;
let url: string;

before(async () => {
  const database = await ownDatabase();
  drop = database.drop;
  dataDir = await mkdtemp(join(tmpdir(), 'rewards-'));
  const { databaseUrl } = database;
  options = { tokenSecret: 'of the store', ...(databaseUrl ? { databaseUrl } : { dataDir }) };
  const cluster = databaseUrl ? {} : { cluster: await emptyCluster() };
  const { app, merchant, close } = await createBackend({ ...options, ...cluster });
  const name = { name: 'New Shopper', email: 'killed@example.com' };
  const { id: shopperId } = await merchant.createShopper(name);
  headers = {
    Authorization: `Bearer ${await merchant.token(shopperId)}`,
    'Content-Type': 'application/json',
  };
  const joining = { method: 'POST', headers: { ...headers, 'Idempotency-Key': 'join' } };
  assert.equal((await app.request('/member', joining)).status, 201);
  await merchant.adjustPoints({ shopperId, points: START - 100, reason: 'For a test' });
  await close();
});
after(async () => {
  await kill();
  await drop();
  await rm(dataDir, { recursive: true });
});

async function start(): Promise<void> {
  const args = ['--import', 'tsx', SCRIPT, JSON.stringify(options)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  server = child;
  const ended = once(child, 'exit').then(([code]) => assert.fail(`it ended with ${code}`));
  ended.catch(() => {});
  const [port] = await Promise.race([once(child.stdout, 'data'), ended]);
  url = `http://localhost:${String(port).trim()}`;
}

async function kill(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}

/** Nothing, when the connection broke. */
async function send({ key, body }: Attempt): Promise<Answer> {
  try {
    const response = await fetch(`${url}/member/redemptions`, {
      method: 'POST',
      headers: { ...headers, 'Idempotency-Key': key },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return undefined;
  }
}

/** Sends all at once and kills the server among them. */
async function sendAndKill(attempts: readonly Attempt[], { answers, ms }: (typeof KILLS)[0]) {
  let come = 0;
  let enough = () => {};
  const isTime = new Promise<void>((resolve) => (enough = resolve));
  const sent = attempts.map(async (attempt) => {
    const answer = await send(attempt);
    if (answer && ++come === answers) enough();
    return answer;
  });
  if (answers) await isTime;
  await wait(ms);
  await kill();
  return Promise.all(sent);
}

const get = async (path: string): Promise<any> =>
  (await fetch(`${url}${path}`, { headers })).json();

/** What a repetition is to be told: which redemption it was, or why there was none. */
const outcome = (answer: Answer) =>
  answer && [answer.status, answer.body.id ?? answer.body.code, answer.body.voucher?.code];

test('a server killed among redemptions has done each of them once or will do it once', async () => {
  const known = new Map<string, ReturnType<typeof outcome>>();
  let lost = 0;
  await start();
  for (const [round, moment] of KILLS.entries()) {
    const attempts = Array.from({ length: 10 }, (_, index) => ({
      key: `round-${round}-${index}`,
      body: BODIES[(round + index) % BODIES.length]!,
    }));
    const come = await sendAndKill(attempts, moment);
    lost += come.filter((answer) => !answer).length;
    await start();
    const again = await Promise.all(attempts.map(send));
    for (const [index, { key }] of attempts.entries()) {
      if (come[index]) assert.deepEqual(outcome(again[index]), outcome(come[index]), key);
      known.set(key, outcome(again[index]));
    }
    await assertOneForEach([...known.values()]);
  }
  assert.ok(lost >= KILLS.length, `only ${lost} of the answers were lost: it was killed too late`);
  const statuses = new Set([...known.values()].map((told) => told?.[0]));
  assert.deepEqual(statuses, new Set([201, 202, 409]), 'there were redemptions and refusals');
});

async function assertOneForEach(told: readonly ReturnType<typeof outcome>[]): Promise<void> {
  const refused = told.filter((entry) => entry?.[0] === 409);
  for (const entry of refused) assert.equal(entry?.[1], 'insufficient-points');
  const redeemed = told.filter((entry) => !refused.includes(entry)).map((entry) => entry?.[1]);
  const vouchers = (await get('/member/vouchers?limit=100')).items;
  assert.deepEqual(vouchers.map(({ redemptionId }: any) => redemptionId).sort(), redeemed.sort());
  const { available } = (await get('/member')).balance;
  const spent = vouchers.reduce((sum: number, { points }: any) => sum + points, 0);
  assert.equal(available, START - spent);
  const lines = (await get('/member/activity?limit=100')).items.toReversed();
  assert.equal(lines.length, 2 + redeemed.length, 'joined, adjusted, and a line for each');
  let sum = 0;
  for (const line of lines) assert.equal(line.balanceAfter, (sum += line.points));
  assert.equal(sum, available);
}
