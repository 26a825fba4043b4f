import { expect } from '@open-wc/testing';
import type { Birthday } from '../../../src/domain/member.js';
import { errorOf } from '../../support/fakes.js';
import { key, shop } from './shop.js';

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

  it('asks for the year where a birthday is to have one', async () => {
    const { earn } = shop('top-tier');
    const tell = (birthday: Birthday) =>
      earn({ earningId: 'birthday', input: { birthday } }, key());
    expect(await errorOf(tell({ day: 14, month: 9 }))).to.include({ code: 'invalid-input' });
    expect(await tell({ day: 14, month: 9, year: 1988 })).to.include({ state: 'pending' });
  });

  it('knows a code by its digits, and takes several receipts', async () => {
    const { earn, points } = shop();
    const enter = (text: string) => earn({ earningId: 'receipt', input: { text } }, key());
    expect(await errorOf(enter('ABC'))).to.include({
      code: 'invalid-input',
      detail: 'We don’t know this code, or it has been used.',
    });
    await enter('A1');
    await enter('A2');
    expect(await points()).to.equal(1_360);
  });

  for (const [earningId, input] of [
    ['birthday', { birthday: { day: 30, month: 2 } }],
    ['survey', {}],
    ['letter', {}],
    ['review', {}],
  ] as const)
    it(`takes no ${earningId} without what it asks for`, async () => {
      const error = await errorOf(shop().earn({ earningId, input }, key()));
      expect(error).to.include({ code: 'invalid-input' });
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
