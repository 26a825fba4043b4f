import { expect } from '@open-wc/testing';
import { $$, reads, words as wordsOf } from '../../support/ui-launcher.js';
import { inDays, shopperAt } from './odd.js';

const activity = (each: object) => ({
  activity: {
    items: { $list: '$lines.rows', each: { id: { $get: 'id', as: 'id' }, title: 'what', ...each } },
  },
});
const LINES = { sources: { lines: { path: '/lines', needs: 'member' } } } as const;
const WALLET = { sources: { held: { path: '/held', needs: 'member' } } } as const;
const vouchers = (each: object) => ({
  vouchers: {
    items: { $list: '$held.rows', each: { id: { $get: 'id', as: 'id' }, title: 'name', ...each } },
  },
});
const at = { $get: 'on', as: 'date' };

/** A ladder of two, by spending. */
const LADDER = {
  tiers: {
    period: '=rolling',
    tiers: {
      $list: '$shop.tiers',
      by: 'from',
      each: {
        id: { $first: [{ $get: 'id', as: 'id' }, '=base'] },
        name: 'name',
        needs: [
          {
            $if: { $above: ['from', 0] },
            give: { basis: '=spend', spend: { $get: 'from', as: 'money' } },
          },
        ],
      },
    },
  },
};
const TIERS = [{ name: 'Basic' }, { id: 2, name: 'Gold', from: 500 }];

describe('awkward case', () => {
  it('4: of several wallets the main one is shown, and the one for status lifts', async () => {
    const wallets = [
      { kind: 'status', balance: 320 },
      { kind: 'spend', balance: 640 },
    ];
    const { words } = await shopperAt('tiers', {
      answers: { 'GET /me': { id: 7, wallets }, 'GET /shop': { tiers: TIERS } },
      program: LADDER,
      member: {
        balance: { available: { $find: '$me.wallets', by: 'kind', is: '=spend', get: 'balance' } },
        tier: {
          currentId: '=base',
          progress: [
            {
              basis: '=spend',
              spend: {
                $find: '$me.wallets',
                by: 'kind',
                is: '=status',
                get: { $get: 'balance', as: 'money' },
              },
            },
          ],
        },
      },
    });
    expect(words()).to.contain('$180 to Gold');
  });

  it('5: a line that changes nothing has no figure', async () => {
    const { launcher } = await shopperAt('activity', {
      answers: { 'GET /lines': { rows: [{ id: 1, what: 'You are Gold now', on: '2026-05-01' }] } },
      mapping: LINES,
      entities: activity({ at, points: 'change' }),
    });
    const [line] = $$(launcher, '.entry');
    expect(wordsOf(line))
      .to.contain('You are Gold now')
      .and.not.match(/[+−-]?\d+ points|\+0/);
  });

  it('6: points on the way, with a day or without, never count as a balance', async () => {
    const coming = [{ sum: 60, on: inDays(9) }, { sum: 10 }];
    const { words } = await shopperAt('activity', {
      answers: {
        'GET /me': { id: 7, points: 640, coming },
        'GET /lines': {
          rows: [{ id: 1, what: 'Order', on: '2026-05-01', change: 60, state: 'PENDING' }],
        },
      },
      mapping: LINES,
      member: {
        balance: {
          available: '$me.points',
          pending: { $sum: '$me.coming', of: 'sum' },
          activating: { $list: '$me.coming', each: { points: 'sum', at } },
        },
      },
      entities: activity({
        at,
        points: 'change',
        state: { $match: 'state', cases: { PENDING: '=pending' } },
      }),
    });
    expect(words()).to.contain('Balance 640').and.contain('On the way 70');
  });

  it('7: a balance below nothing is shown as it is', async () => {
    const { launcher } = await shopperAt('home', {
      answers: { 'GET /me': { id: 7, active: 0, owed: 25 } },
      member: { balance: { available: { $calc: ['-', '$me.active', '$me.owed'] } } },
    });
    await reads(launcher, '-25');
  });

  it('8: what expires has a day; what never does, and what is nothing, is left out', async () => {
    const buckets = [{ sum: 12, on: `${inDays(20)}` }, { sum: 40 }, { sum: 0, on: inDays(1) }];
    const { launcher, words } = await shopperAt('home', {
      answers: { 'GET /me': { id: 7, points: 640, buckets } },
      member: {
        balance: {
          available: '$me.points',
          expiring: {
            $list: '$me.buckets',
            where: { $all: ['on', { $above: ['sum', 0] }] },
            each: { points: 'sum', at },
          },
        },
      },
    });
    await reads(launcher, '12 points expire on');
    expect(words()).to.not.contain('40 points expire').and.not.contain('0 points expire');
  });

  it('11: no code, several codes, and a code that is not told any more', async () => {
    const rows = [
      { id: 1, name: 'At the till' },
      { id: 2, name: 'Two of them', codes: ['A-1', 'A-2'] },
      { id: 3, name: 'Gift card', last: 'y7k2' },
    ];
    const { words } = await shopperAt('wallet', {
      answers: { 'GET /held': { rows } },
      mapping: WALLET,
      entities: {
        vouchers: {
          items: {
            $list: '$held.rows',
            each: {
              $if: 'codes',
              give: {
                $list: 'codes',
                each: { id: '.', title: '^.name', code: '.', state: '=active' },
              },
              else: {
                id: { $get: 'id', as: 'id' },
                title: 'name',
                state: '=active',
                maskedCode: { $text: '•••• {last}' },
              },
            },
          },
        },
      },
    });
    for (const text of ['No code needed', 'A-1', 'A-2', '•••• y7k2', 'seen this code once'])
      expect(words()).to.contain(text);
  });

  it('12: points that come back by themselves say when', async () => {
    const { words } = await shopperAt('wallet', {
      answers: { 'GET /held': { rows: [{ id: 1, name: 'Mug', back: inDays(10) }] } },
      mapping: WALLET,
      entities: vouchers({
        state: '=active',
        code: '=M1',
        returnsAt: { $get: 'back', as: 'date' },
      }),
    });
    expect(words()).to.match(/Unused by .+, its points come back\./);
  });

  it('13: a value that is partly used says what is left', async () => {
    const { words } = await shopperAt('wallet', {
      answers: { 'GET /held': { rows: [{ id: 1, name: 'Gift card', worth: 20, left: 7.5 }] } },
      mapping: WALLET,
      entities: vouchers({
        code: '=G1',
        amount: { $get: 'worth', as: 'money' },
        left: { $get: 'left', as: 'money' },
        state: { $if: { $above: ['worth', 'left'] }, give: '=partly-used', else: '=active' },
      }),
    });
    expect(words()).to.contain('$7.50 left');
  });

  it('14: amounts without a sign get it from their kind; what was voided says so', async () => {
    const rows = [
      { id: 1, what: 'Redeemed', on: '2026-05-03', sum: 100, type: 'sub' },
      { id: 2, what: 'Order', on: '2026-05-02', sum: 60, type: 'add' },
      { id: 3, what: 'Order sent back', on: '2026-05-01', sum: 40, type: 'add', void: true },
    ];
    const { launcher } = await shopperAt('activity', {
      answers: { 'GET /lines': { rows } },
      mapping: LINES,
      entities: activity({
        at,
        kind: { $match: 'type', cases: { add: '=earn', sub: '=redeem' } },
        points: { $match: 'type', cases: { add: 'sum', sub: { $calc: ['*', 'sum', -1] } } },
        state: { $if: { $is: ['void', true] }, give: '=voided' },
      }),
    });
    const lines = $$(launcher, '.entry').map((node) => wordsOf(node));
    expect(lines[0]).to.contain('−100');
    expect(lines[1]).to.contain('+60');
    expect(lines[2]).to.contain('Taken back');
    expect(wordsOf($$(launcher, '.ledger-month')[0])).to.contain('−40');
  });

  it('15: a tier that takes spending or orders says both', async () => {
    const tiers = [{ name: 'Basic' }, { id: 2, name: 'Gold', spend: 500, orders: 4, all: false }];
    const { words } = await shopperAt('tiers', {
      answers: { 'GET /shop': { tiers } },
      member: { tier: { currentId: '=base', progress: [{ basis: '=orders', orders: 1 }] } },
      program: {
        tiers: {
          period: '=calendar',
          tiers: {
            $list: '$shop.tiers',
            each: {
              id: { $first: [{ $get: 'id', as: 'id' }, '=base'] },
              name: 'name',
              needs: [
                { $if: 'spend', give: { basis: '=spend', spend: { $get: 'spend', as: 'money' } } },
                { $if: 'orders', give: { basis: '=orders', orders: 'orders' } },
              ],
              needsMode: { $if: { $is: ['all', true] }, give: '=all', else: '=any' },
            },
          },
        },
      },
    });
    expect(words()).to.contain('$500').and.contain('or 4 orders');
  });

  it('16: what no answer tells, points or money, the store tells', async () => {
    const measure = {
      $match: '$vars.tierBasis',
      cases: { points: { basis: '=points', points: '.' } },
      else: { basis: '=spend', spend: { $get: '.', as: 'money' } },
    };
    const at16 = (tierBasis: string) =>
      shopperAt('tiers', {
        vars: { tierBasis },
        answers: {
          'GET /me': { id: 7, points: 640, progress: 300 },
          'GET /shop': { tiers: TIERS },
        },
        mapping: { shapes: { measure } },
        member: {
          tier: { currentId: '=base', progress: [{ $use: 'measure', with: '$me.progress' }] },
        },
        program: {
          tiers: {
            period: '=rolling',
            tiers: {
              $list: '$shop.tiers',
              each: {
                id: { $first: [{ $get: 'id', as: 'id' }, '=base'] },
                name: 'name',
                needs: [{ $use: 'measure', with: 'from' }],
              },
            },
          },
        },
      });
    expect((await at16('points')).words()).to.contain('200 points to Gold');
    expect((await at16('spend')).words()).to.contain('$200 to Gold');
  });

  it('17: a tier that would be lost says until when, and what keeps it', async () => {
    const { words } = await shopperAt('tiers', {
      answers: {
        'GET /me': { id: 7, points: 640, until: inDays(30), keep: 123 },
        'GET /shop': { tiers: TIERS },
      },
      program: LADDER,
      member: {
        tier: {
          currentId: '=2',
          validUntil: { $get: '$me.until', as: 'date' },
          retain: [{ basis: '=spend', spend: { $get: '$me.keep', as: 'money' } }],
        },
      },
    });
    expect(words()).to.contain('$123 more keeps it');
  });

  it('18: a lowest tier without an id is still where one stands; the highest has nothing above', async () => {
    const base = await shopperAt('tiers', {
      answers: { 'GET /shop': { tiers: TIERS } },
      program: LADDER,
      member: { tier: { currentId: { $first: ['$me.tier', '=base'] } } },
    });
    expect(base.words()).to.match(/Basic.*You’re here/);
    const top = await shopperAt('tiers', {
      answers: { 'GET /me': { id: 7, tier: 2, next: null }, 'GET /shop': { tiers: TIERS } },
      program: LADDER,
      member: { tier: { currentId: { $get: '$me.tier', as: 'id' } } },
    });
    expect(top.words()).to.contain('The highest tier is yours');
  });

  it('19: progress that is not given is what is needed less what is missing', async () => {
    const { words } = await shopperAt('tiers', {
      answers: { 'GET /me': { id: 7, missing: 180 }, 'GET /shop': { tiers: TIERS } },
      program: LADDER,
      member: {
        tier: {
          currentId: '=base',
          progress: [
            {
              basis: '=spend',
              spend: { $calc: ['-', 500, '$me.missing'], as: 'money' },
            },
          ],
        },
      },
    });
    expect(words()).to.contain('$180 to Gold');
  });

  it('20: a referral tells both sides and what the friend must spend', async () => {
    const { words } = await shopperAt('refer', {
      answers: {
        'GET /me': { id: 7, points: 640, link: 'https://r.example.com/abc' },
        'GET /shop': { refer: { get: 500, give: 10, least: 50 } },
      },
      program: {
        referral: {
          sender: { points: '$shop.refer.get' },
          friend: {
            amount: { $get: '$shop.refer.give', as: 'money' },
            minSpend: { $get: '$shop.refer.least', as: 'money' },
          },
        },
      },
      entities: { referrals: { url: '$me.link', items: [] } },
    });
    expect(words()).to.contain('$10').and.contain('off $50 or more').and.contain('500');
  });

  it('21: a friend’s address is never shown, nor kept, in full', async () => {
    const { launcher, words } = await shopperAt('refer', {
      answers: {
        'GET /me': {
          id: 7,
          link: 'https://r.example.com/abc',
          friends: [{ mail: 'mia.tern@example.com' }],
        },
      },
      program: { referral: { sender: { points: 5 }, friend: { points: 5 } } },
      entities: {
        referrals: {
          url: '$me.link',
          items: {
            $list: '$me.friends',
            each: { name: { $get: 'mail', as: 'masked' }, state: '=invited' },
          },
        },
      },
    });
    expect(words()).to.contain('m•••@example.com');
    expect(JSON.stringify(launcher.client!.state)).to.not.contain('mia.tern');
  });
});

describe('awkward case 22: who is here, as backends tell it', () => {
  const state = {
    session: {
      state: {
        $match: '$me.state',
        cases: { member: '=member', disabled: '=blocked' },
        else: '=guest',
      },
      identified: { $is: ['$me.state', '=candidate'] },
      member: { $if: { $is: ['$me.state', '=member'] }, give: { $use: 'member' } },
      program: { $use: 'summary' },
    },
  } as const;
  for (const [told, text] of [
    ['candidate', 'Join for free'],
    ['disabled', 'Not available for this account'],
    ['member', '640'],
  ] as const)
    it(`${told}`, async () => {
      const { launcher } = await shopperAt('home', {
        answers: { 'GET /me': { id: 7, points: 640, state: told } },
        mapping: { actions: { join: { path: '/join' } } },
        entities: state,
      });
      await reads(launcher, text);
    });

  it('nobody', async () => {
    const { launcher } = await shopperAt('home', { answers: { 'GET /me': undefined } });
    await reads(launcher, 'Good things come back to you');
  });
});
