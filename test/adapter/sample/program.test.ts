import { expect } from '@open-wc/testing';
import * as entities from '../../../src/adapter/entities.js';
import {
  PREVIEWS,
  type Preview,
  createSampleAdapter,
} from '../../../src/adapter/sample-adapter.js';
import type { RewardsAdapter } from '../../../src/client/ports.js';
import { selectEarnings, selectRewards } from '../../../src/client/selectors/program.js';
import { runningCampaign } from '../../../src/domain/campaign.js';
import { EARNING_INPUTS, EARNING_KINDS } from '../../../src/domain/earning.js';
import { nextExpiry } from '../../../src/domain/member.js';
import { tierProgress } from '../../../src/domain/tier.js';
import { groupVouchers } from '../../../src/domain/voucher.js';
import { daysUntil } from '../../../src/domain/when.js';
import { clientOf } from '../../support/fakes.js';

const ALIVE = PREVIEWS.filter((name) => !/expired|error|offline/.test(name));
const adapterOf = (preview: Preview) => createSampleAdapter(preview) as Required<RewardsAdapter>;
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The whole history, page by page. */
async function history({ activity }: Required<RewardsAdapter>) {
  const pages = [await activity({})];
  while (pages.at(-1)!.nextCursor) pages.push(await activity({ cursor: pages.at(-1)!.nextCursor }));
  return { pages, lines: pages.flatMap(({ items }) => items) };
}

describe('the sample programme', () => {
  for (const preview of ALIVE)
    it(`speaks as a backend of the contract would: ${preview}`, async () => {
      const adapter = adapterOf(preview);
      const [program, member] = [await adapter.program(), await adapter.member()];
      expect(entities.program(json(program))).to.deep.equal(json(program));
      expect(entities.member(json(member))).to.deep.equal(json(member));
      const vouchers = json(await adapter.vouchers({}));
      expect(entities.page(entities.voucher)(vouchers)).to.deep.equal(vouchers);
      const activity = json(await adapter.activity({}));
      expect(entities.page(entities.activity)(activity)).to.deep.equal(activity);
      const referrals = json(await adapter.referrals({}));
      expect(entities.referrals(referrals)).to.deep.equal(referrals);
    });

  for (const preview of ALIVE)
    it(`has a history that adds up to its balance: ${preview}`, async () => {
      const adapter = adapterOf(preview);
      const { lines } = await history(adapter);
      const sum = (state: string) =>
        lines
          .filter((line) => line.state === state)
          .reduce((total, { points = 0 }) => total + points, 0);
      const { balance } = await adapter.member();
      expect(sum('final')).to.equal(balance?.available);
      expect(sum('pending')).to.equal(balance?.pending ?? 0);
      const latest = lines.find(({ state }) => state === 'final');
      expect(latest?.balanceAfter ?? 0).to.equal(balance?.available);
    });

  it('has older pages, newest first, each line once', async () => {
    const { pages, lines } = await history(adapterOf('member'));
    expect(pages.length).to.be.above(2);
    expect(new Set(lines.map(({ id }) => id)).size).to.equal(lines.length);
    const times = lines.map(({ at }) => Date.parse(at));
    expect(times).to.deep.equal([...times].sort((a, b) => b - a));
  });

  it('shows Ines as she is on every picture of it', async () => {
    const adapter = adapterOf('member');
    const now = Date.now();
    const { name, balance, tier } = await adapter.member();
    expect([name, balance?.available, balance?.pending]).to.deep.equal(['Ines Moreau', 1_240, 360]);
    const expiry = nextExpiry(balance, now)!;
    expect([expiry.points, daysUntil(expiry.at, now)]).to.deep.equal([120, 30]);
    const program = await adapter.program();
    const { current, next, remaining } = tierProgress(program.tiers!, tier);
    expect([current?.name, next?.name]).to.deep.equal(['Wool', 'Cashmere']);
    expect(remaining).to.deep.equal({
      basis: 'spend',
      spend: { amountMinor: 36_000, currency: 'USD' },
    });
    const { items } = await adapter.vouchers({});
    expect(groupVouchers(items, now).ready).to.have.length(2);
    expect(runningCampaign(program.campaigns, now)?.factor).to.equal(2);
  });

  it('has something in each state an earning or a reward can be in', async () => {
    const client = clientOf(adapterOf('member'));
    await client.load('program', 'member');
    const now = Date.now();
    const earnings = selectEarnings(client.state, now).map(({ status }) => status.state);
    expect(new Set(earnings)).to.deep.equal(
      new Set(['open', 'pending', 'limited', 'upcoming', 'locked', 'done']),
    );
    const rewards = selectRewards(client.state, now).map(({ availability }) =>
      availability.available ? 'there' : availability.missing,
    );
    expect(rewards).to.deep.equal(['there', 'there', 'there', 'there', 'there', 160, 1_260]);
  });

  it('has every kind of way to earn, and every way to ask', async () => {
    const { earnings } = await adapterOf('member').program();
    const kinds = earnings.map(({ kind }) => kind);
    expect(EARNING_KINDS.filter((kind) => !kinds.includes(kind))).to.deep.equal([]);
    const top = await adapterOf('top-tier').program();
    const inputs = [...earnings, ...top.earnings].map(({ input }) => input);
    expect(EARNING_INPUTS.filter((input) => !inputs.includes(input))).to.deep.equal([]);
  });

  it('tells a guest what there is, and no one’s points', async () => {
    const session = await createSampleAdapter('guest').session();
    expect(session).to.include({ state: 'guest', identified: true });
    expect(session).to.not.have.property('member');
  });

  it('greets a new member with a hundred points', async () => {
    const { balance, tier } = await adapterOf('new-member').member();
    expect([balance?.available, tier?.currentId]).to.deep.equal([100, 'linen']);
  });

  it('shows at the top what is missing to stay there', async () => {
    const { tier } = await adapterOf('top-tier').member();
    expect(tier?.currentId).to.equal('cashmere');
    expect(daysUntil(tier?.validUntil, Date.now())).to.equal(19);
    expect(tier?.retain).to.have.length(1);
  });

  it('can be empty', async () => {
    const adapter = adapterOf('empty');
    expect((await adapter.session()).member?.balance?.available).to.equal(0);
    for (const list of [adapter.vouchers({}), adapter.activity({}), adapter.referrals({})])
      expect((await list).items).to.deep.equal([]);
  });

  it('loads nothing from the network', async () => {
    expect(JSON.stringify(await adapterOf('member').program())).to.not.match(/imageUrl|logoUrl/);
  });
});
