import { expect } from '@open-wc/testing';
import { type Campaign, runningCampaign } from '../../src/domain/campaign.js';
import { inZone } from './zones.js';

const NOON = Date.UTC(2026, 5, 12, 12);
const campaign = (id: string, from?: string, until?: string): Campaign => ({
  id,
  title: id,
  from,
  until,
});
const running = (...campaigns: Campaign[]) => runningCampaign(campaigns, NOON)?.id;

describe('the campaign that runs', () => {
  it('is none before it starts', () => {
    expect(running(campaign('a', '2026-06-12T12:00:01Z'))).to.equal(undefined);
  });

  it('is none once it is over', () => {
    expect(running(campaign('a', undefined, '2026-06-12T12:00:00Z'))).to.equal(undefined);
  });

  it('runs on the whole of its last day', () => {
    expect(running(campaign('a', '2026-06-01', '2026-06-12'))).to.equal('a');
  });

  it('of several is the one that ends first', () => {
    const [always, later, soon] = [
      campaign('always'),
      campaign('later', undefined, '2026-07-01'),
      campaign('soon', undefined, '2026-06-14'),
    ];
    expect(running(always, later, soon)).to.equal('soon');
    expect(running(soon, always, later)).to.equal('soon');
    expect(running(later, always)).to.equal('later');
    expect(running(always, later)).to.equal('later');
  });

  it('runs for ever when its dates cannot be read', () => {
    expect(running(campaign('a', 'sometime', '9999-12-31'))).to.equal('a');
  });

  for (const [hours, where] of [
    [-8, 'west'],
    [9, 'east'],
  ] as const)
    it(`starts with its first day at the shopper's midnight, ${where} of Greenwich`, () => {
      const midnight = Date.UTC(2026, 5, 13) - hours * 3_600_000;
      const day = [campaign('a', '2026-06-13', '2026-06-14')];
      const at = (ms: number) => inZone(hours, () => runningCampaign(day, ms)?.id);
      expect([at(midnight - 1), at(midnight)]).to.deep.equal([undefined, 'a']);
    });
});
