import { expect } from '@open-wc/testing';
import { hashId, openOutbox } from '../../src/client/outbox.js';
import { fakeStorage } from '../support/fakes.js';

await import('../../src/client/commands/commands.js');

const entry = (key: string) => ({ key, request: { rewardId: 'ten' } });
/** Where an outbox writes. */
const slotOf = (memberId: string) => {
  const storage = fakeStorage();
  openOutbox(storage, 'shop', memberId).add(entry('k'));
  return [...storage.kept.keys()][0]!;
};

describe('what is kept on the device', () => {
  it('does not tell who it belongs to', () => {
    const storage = fakeStorage();
    openOutbox(storage, 'shop', 'ines@example.com').add(entry('k'));
    expect(JSON.stringify([...storage.kept])).to.not.contain('ines');
  });

  for (const [programKey, memberId] of [
    ['shop', 'noah'],
    ['other-shop', 'ines'],
  ] as const)
    it(`is kept apart by programme and member: ${memberId} of ${programKey}`, () => {
      const storage = fakeStorage();
      openOutbox(storage, 'shop', 'ines').add(entry('k'));
      const other = openOutbox(storage, programKey, memberId);
      expect(other.entries()).to.deep.equal([]);
      other.add(entry('l'));
      other.remove('k');
      expect(openOutbox(storage, 'shop', 'ines').entries()).to.deep.equal([entry('k')]);
    });

  it('is found again under the same hash, in any later version', () => {
    expect(hashId('shop ines')).to.equal(hashId('shop ines'));
    expect(new Set(Array.from({ length: 5_000 }, (_, n) => hashId(`m${n}`))).size).to.equal(5_000);
  });

  it('sees what another tab wrote meanwhile', () => {
    const storage = fakeStorage();
    const [mine, other] = [openOutbox(storage, '', 'a'), openOutbox(storage, '', 'a')];
    mine.add(entry('one'));
    other.add(entry('two'));
    mine.remove('one');
    expect(other.entries()).to.deep.equal([entry('two')]);
  });

  for (const garbage of ['', 'null', '{', '7', '"x"', '[null,1,"x",{"key":"k"},[]]'])
    it(`survives ${JSON.stringify(garbage)} in its place`, () => {
      const storage = fakeStorage(new Map([[slotOf('ines'), garbage]]));
      const outbox = openOutbox(storage, 'shop', 'ines');
      expect(outbox.entries()).to.deep.equal([]);
      outbox.add(entry('k'));
      expect(outbox.entries()).to.deep.equal([entry('k')]);
      outbox.remove('k');
      expect(storage.kept.size).to.equal(0);
    });
});
