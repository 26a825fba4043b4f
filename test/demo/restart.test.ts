import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hono } from 'hono';
import { createBackend } from '../../demo/backend/backend.js';
import { ownDatabase } from './harness.js';

test('what was done is still there after a restart, at any address', async () => {
  const { drop, databaseUrl } = await ownDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'rewards-'));
  const options = {
    tokenSecret: 'a secret of the store',
    ...(databaseUrl ? { databaseUrl } : { dataDir }),
  };
  const first = await createBackend(options);
  const token = await first.merchant.token('sam');
  const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': 'once' };
  const joined = await first.app.request('/member', { method: 'POST', headers });
  assert.equal(joined.status, 201);
  await first.close();

  const second = await createBackend(options);
  const site = new Hono().route('/apps/rewards', second.app);
  const session = (await (await site.request('/apps/rewards/session', { headers })).json()) as any;
  assert.equal(session.member.balance.available, 100);
  for (const [method, path, status] of [
    ['GET', '/nowhere', 404],
    ['PUT', '/member', 405],
    ['GET', '/member/redemptions/none', 404],
  ] as const) {
    const answer = await site.request(`/apps/rewards${path}`, { method, headers });
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
  }
  await second.close();
  await drop();
  await rm(dataDir, { recursive: true });
});
