import { expect } from '@open-wc/testing';
import { choose, named, reads, sees } from '../../support/ui-launcher.js';
import { inDays, shopperAt } from './odd.js';

const reward = (more: object) => ({
  rewards: {
    $list: '$shop.rewards',
    each: { id: { $get: 'id', as: 'id' }, title: 'name', ...more },
  },
});
const CAN_REDEEM = { redeem: { path: '/spend', body: { id: '$input.rewardId' } } };

describe('awkward case', () => {
  it('1: a slider that tells its limits in money and no step', async () => {
    const { words } = await shopperAt('redeem', {
      answers: { 'GET /shop': { rewards: [{ id: 1, name: 'Off', per: 100, least: 1, most: 25 }] } },
      mapping: { actions: CAN_REDEEM },
      program: reward({
        cost: {
          kind: '=variable',
          min: { $calc: ['*', 'least', 'per'] },
          max: { $calc: ['*', 'most', 'per'] },
          step: { $first: ['step', 'per'] },
          valuePerStep: { $get: 'least', as: 'money' },
        },
      }),
    });
    expect(words()).to.match(/Choose your amount .*\$1\$6/);
  });

  it('2: a cost that is only told in words is read where there is one figure in it', async () => {
    const rewards = [
      { id: 1, name: 'Mug', cost: '150 Points' },
      { id: 2, name: 'Mystery', cost: 'Between 100 and 300 points' },
    ];
    const { launcher, words } = await shopperAt('redeem', {
      answers: { 'GET /shop': { rewards } },
      mapping: { actions: CAN_REDEEM },
      program: reward({
        cost: {
          $let: { points: { $get: 'cost', as: 'figure' } },
          in: {
            $if: '$points',
            give: { kind: '=fixed', points: '$points' },
            else: { kind: '=text', text: 'cost' },
          },
        },
      }),
    });
    expect(words()).to.contain('150 points');
    await choose(launcher, /^Mystery/);
    await reads(launcher, 'redeemed at checkout or in the shop');
    expect(named(launcher, /^Redeem \d/)).to.equal(undefined);
  });

  it('3: a cost that depends on the tier is the one of the shopper’s own', async () => {
    const rewards = [{ id: 1, name: 'Mug', costs: [{ is: 200 }, { tier: 'gold', is: 150 }] }];
    const { words } = await shopperAt('redeem', {
      answers: { 'GET /me': { id: 7, points: 640, tier: 'gold' }, 'GET /shop': { rewards } },
      program: reward({
        cost: {
          kind: '=fixed',
          points: {
            $first: [
              { $find: 'costs', by: 'tier', is: '$me.tier', get: 'is' },
              { $find: 'costs', where: { $not: 'tier' }, get: 'is' },
            ],
          },
        },
      }),
    });
    expect(words()).to.contain('150 points').and.not.contain('200 points');
  });

  it('10: what is redeemed at checkout is shown, and not redeemed here', async () => {
    const { launcher } = await shopperAt('redeem', {
      answers: { 'GET /shop': { rewards: [{ id: 1, name: 'Flexible', at: 'checkout' }] } },
      mapping: { actions: CAN_REDEEM },
      program: reward({
        cost: { kind: '=fixed', points: 100 },
        elsewhere: { $is: ['at', '=checkout'] },
      }),
    });
    await choose(launcher, /^Flexible/);
    await reads(launcher, 'redeemed at checkout or in the shop');
    expect(named(launcher, 'Redeem 100 points')).to.equal(undefined);
  });

  it('9: a redemption that is still being made is waited for', async () => {
    let polls = 0;
    const { launcher } = await shopperAt('redeem', {
      answers: {
        'GET /shop': { rewards: [{ id: 1, name: 'Mug' }] },
        'POST /spend': { job: 'j1', status: 'QUEUED' },
        'GET /jobs/j1': () => ({ job: 'j1', status: ++polls < 2 ? 'QUEUED' : 'OK', code: 'MUG-7' }),
      },
      mapping: {
        sources: { job: { path: '/jobs/{$input.id}' } },
        actions: {
          redeem: {
            path: '/spend',
            body: { id: '$input.rewardId', key: '$key' },
            result: { id: 'job', state: '=pending', pollAfterMs: 500 },
          },
        },
        shapes: { made: { id: '$job.job', title: '=Mug', state: '=active', code: '$job.code' } },
      },
      entities: {
        redemption: {
          id: '$job.job',
          state: { $match: '$job.status', cases: { OK: '=done' }, else: '=pending' },
          pollAfterMs: 500,
          voucher: { $if: { $is: ['$job.status', '=OK'] }, give: { $use: 'made' } },
        },
      },
      program: reward({ cost: { kind: '=fixed', points: 100 } }),
    });
    await choose(launcher, /^Mug/);
    await choose(launcher, 'Redeem 100 points');
    await reads(launcher, 'This takes a moment');
    await reads(launcher, 'MUG-7');
    expect(polls).to.equal(2);
  });

  it('29: restrictions are sentences, or the figures they are made of', async () => {
    const { launcher, words } = await shopperAt('redeem', {
      answers: {
        'GET /shop': {
          rewards: [{ id: 1, name: 'Mug', rules: 'Not on sale items.', least: '50.00' }],
        },
      },
      program: reward({
        cost: { kind: '=fixed', points: 100 },
        conditions: 'rules',
        minSpend: { $get: 'least', as: 'money' },
      }),
    });
    await choose(launcher, /^Mug/);
    await reads(launcher, 'One order of $50 or more');
    expect(words()).to.contain('Not on sale items.');
  });

  it('31: a picture is an address; a class of an icon font is none', async () => {
    const rewards = [
      { id: 1, name: 'Mug', icon: 'fa-mug' },
      { id: 2, name: 'Cup', icon: 'shapes/cup.svg' },
    ];
    const { launcher } = await shopperAt('redeem', {
      answers: { 'GET /shop': { rewards } },
      program: reward({
        cost: { kind: '=fixed', points: 100 },
        imageUrl: { $get: 'icon', as: 'url', base: '=https://static.example.com/media/' },
      }),
    });
    const { rewards: read } = launcher.client!.state.program.value!;
    expect(read.map(({ imageUrl }) => imageUrl)).to.deep.equal([
      undefined,
      'https://static.example.com/media/shapes/cup.svg',
    ]);
  });

  it('32: a reward that comes in several forms is chosen from', async () => {
    const sizes = [
      { sku: 's', label: 'Small', stock: 0 },
      { sku: 'l', label: 'Large', stock: 3 },
    ];
    const { launcher, words } = await shopperAt('redeem', {
      answers: { 'GET /shop': { rewards: [{ id: 1, name: 'Shirt', sizes }] } },
      mapping: { actions: CAN_REDEEM },
      program: reward({
        cost: { kind: '=fixed', points: 100 },
        options: {
          $list: 'sizes',
          each: { id: 'sku', title: 'label', soldOut: { $not: { $above: ['stock', 0] } } },
        },
      }),
    });
    await choose(launcher, /^Shirt/);
    await reads(launcher, 'Choose one');
    expect(words()).to.contain('Small').and.contain('Large');
  });

  it('30: a schedule that is not a date is shown by its name, one that is over not at all', async () => {
    const promos = [
      { id: 1, name: 'Tuesday hours', rule: 'BEGIN:VEVENT RRULE:FREQ=WEEKLY' },
      { id: 2, name: 'Old times', until: '2020-01-01' },
      { id: 3, name: 'This week', until: inDays(4) },
    ];
    const { launcher } = await shopperAt('home', {
      answers: { 'GET /shop': { promos } },
      program: {
        campaigns: {
          $list: '$shop.promos',
          each: {
            id: { $get: 'id', as: 'id' },
            title: 'name',
            until: { $get: 'until', as: 'date' },
          },
        },
      },
    });
    await sees(() => launcher.client!.state.program.value, 'the programme is there');
    await reads(launcher, 'This week');
  });
});
