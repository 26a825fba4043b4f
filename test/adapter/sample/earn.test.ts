import { expect } from '@open-wc/testing';
import { type Preview, createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import type { RewardsAdapter } from '../../../src/client/ports.js';
import { errorOf } from '../../support/fakes.js';

let count = 0;
const key = () => ({ idempotencyKey: `k${count++}` });
const shop = (preview: Preview = 'member') => {
  const adapter = createSampleAdapter(preview) as Required<RewardsAdapter>;
  const points = async () => (await adapter.member()).balance?.available;
  const newest = async () => (await adapter.activity({})).items[0];
  return { ...adapter, points, newest };
};

describe('earning in the sample programme', () => {
  it('gives the points at once', async () => {
    const { earn, points, member } = shop();
    expect(await earn({ earningId: 'follow' }, key())).to.include({ state: 'done', points: 50 });
    expect(await points()).to.equal(1_290);
    expect((await member()).earnings?.at(-1)).to.include({ earningId: 'follow', state: 'done' });
  });

  it('gives them once', async () => {
    const { earn, points } = shop();
    await earn({ earningId: 'follow' }, key());
    expect(await errorOf(earn({ earningId: 'follow' }, key()))).to.include({ code: 'conflict' });
    expect(await points()).to.equal(1_290);
  });

  it('keeps the points for a review pending', async () => {
    const { earn, member, newest } = shop();
    const { state } = await earn({ earningId: 'review', input: { text: 'Warm.' } }, key());
    const { balance } = await member();
    expect([state, balance?.available, balance?.pending]).to.deep.equal(['pending', 1_240, 410]);
    expect(await newest()).to.include({ state: 'pending', balanceAfter: 1_240 });
  });

  it('remembers a birthday for the next one', async () => {
    const { earn, points } = shop();
    const input = { birthday: { day: 14, month: 9 } };
    const { state, member } = await earn({ earningId: 'birthday', input }, key());
    expect([state, member?.birthday]).to.deep.equal(['pending', input.birthday]);
    expect(member?.earnings?.at(-1)?.at).to.match(/-09-14$/);
    expect(await points()).to.equal(1_240);
  });

  for (const [earningId, code] of [
    ['birthday', 'invalid-input'],
    ['order', 'invalid-input'],
    ['evening', 'conflict'],
    ['join', 'conflict'],
    ['nothing', 'not-found'],
  ] as const)
    it(`refuses ${earningId} as ${code}`, async () => {
      expect(await errorOf(shop().earn({ earningId }, key()))).to.include({ code });
    });
});
