import { expect } from '@open-wc/testing';
import { member, program, session, tellsOf } from '../support/faulty-answers.js';
import {
  $,
  $$,
  atRest,
  button,
  openAt,
  panelWords,
  reads,
  sees,
  words,
} from '../support/ui-launcher.js';
import { SESSION, failed, fault, shows } from './matrix.js';

const MEMBER = 'GET member';
const PROGRAM = 'GET program';
const ACTIVITY = 'GET member/activity';
const text = JSON.stringify(session);

/** Takes an answer for none, and has nothing of it on screen. */
function refused(number: number, what: string, answer: object, code = 'bad-response'): void {
  fault(
    number,
    `takes ${what} for no answer, and reads a better one when it is asked again`,
    async (visit) => {
      const launcher = await visit.open({ [SESSION]: [answer] });
      await failed(visit);
      expect(visit.codes).to.deep.equal([code]);
      await openAt(launcher);
      await reads(launcher, 'Try again');
      await visit.answers({});
      await launcher.refresh();
      await reads(launcher, '1,240');
    },
    { tries: 8 },
  );
}

/** Whatever a member's answer holds, the panel draws itself. */
async function drawn(launcher: Element): Promise<void> {
  await atRest(launcher);
  expect(panelWords(launcher)).to.not.match(/NaN|Infinity|undefined|null|\[object|Invalid/);
  const { scrollWidth, clientWidth } = $(launcher, '.panel')!;
  expect(scrollWidth, 'nothing sticks out').to.be.at.most(clientWidth);
}

describe('what the body of an answer may be', () => {
  refused(16, 'a text that breaks off', { raw: text.slice(0, -20) });
  refused(16, 'a connection that breaks off', { raw: text, cutAt: 60 }, 'offline');
  refused(17, 'a login page', { raw: '<form><b id="login">Log in</b></form>', type: 'text/html' });
  refused(18, 'JSON that calls itself a text', { raw: text, type: 'text/plain' });
  refused(19, 'UTF-16', { raw: `\ufeff${text}`, encoding: 'utf16le' });
  refused(20, 'ten megabytes', { bytes: 10_000_000 }, 'too-large');
  refused(21, 'a hundred thousand arrays in each other', { nested: 100_000 });

  fault(19, 'reads UTF-8 with a mark in front', async (visit) => {
    const launcher = await visit.open({ [SESSION]: [{ raw: `\ufeff${text}` }] });
    await shows(launcher, '1,240');
  });

  fault(22, 'shows what is there when something is missing', async (visit) => {
    const launcher = await visit.open({
      [MEMBER]: [{ body: { id: 'ines' } }],
      [PROGRAM]: [
        { body: { name: 'Halden Rewards', currency: 'USD', rewards: [{}, { id: 'x' }] } },
      ],
    });
    await openAt(launcher);
    await reads(launcher, '1,240');
    await drawn(launcher);
  });

  fault(23, 'takes null for nothing', async (visit) => {
    const nothing = Object.fromEntries(Object.keys(program).map((key) => [key, null]));
    const launcher = await visit.open({
      [SESSION]: [{ body: { ...session, member: { ...member, name: null, tier: null } } }],
      [MEMBER]: [{ body: { id: 'ines', name: null, balance: null, earnings: null } }],
      [PROGRAM]: [{ body: { ...nothing, name: 'Halden Rewards', currency: 'USD' } }],
      [ACTIVITY]: [{ body: { items: null, nextCursor: null } }],
    });
    for (const screen of ['home', 'earn', 'redeem', 'activity'])
      await drawn(await openAt(launcher, screen));
  });

  fault(24, 'shows a way to earn of a kind it does not know, and its points', async (visit) => {
    const quiz = {
      id: 'quiz',
      kind: 'quiz',
      title: 'Answer our quiz',
      value: { kind: 'fixed', points: 50 },
      hue: 3,
    };
    const launcher = await visit.open({
      [PROGRAM]: [{ body: { ...program, earnings: [quiz], moon: {} } }],
    });
    await openAt(launcher, 'earn');
    await reads(launcher, 'Answer our quiz');
    expect(panelWords(launcher)).to.contain('50');
  });

  for (const available of ['1240', -5, 1e308, 'NaN', '9007199254740993', 0.1 + 0.2, null])
    fault(25, `shows a balance of ${available} as a number or not at all`, async (visit) => {
      const odd = { ...member, balance: { available, pending: available, lifetime: available } };
      const launcher = await visit.open(tellsOf(odd));
      await drawn(await openAt(launcher));
      expect(words(button(launcher))).to.not.match(/NaN|Infinity|e\+/);
    });

  fault(26, 'shows the dates that are one, and hides the others', async (visit) => {
    const dates = [
      1_780_999_200,
      1_780_999_200_000,
      'soon',
      '9999-12-31',
      '2026-06-09T10:00:00',
      '',
      -1,
      {},
      '+275760-09-14',
    ];
    const items = dates.map((at, index) => ({
      id: `a${index}`,
      at,
      kind: 'earn',
      title: `Line ${index}`,
      points: 1,
    }));
    const launcher = await visit.open({
      [ACTIVITY]: [{ body: { items } }],
      [MEMBER]: [
        {
          body: {
            ...member,
            balance: { available: 1_240, expiring: dates.map((at) => ({ points: 1, at })) },
          },
        },
      ],
    });
    for (const screen of ['activity', 'home']) await drawn(await openAt(launcher, screen));
    expect(panelWords(launcher)).to.not.contain('1970');
  });

  fault(
    27,
    'draws the first of five thousand lines at once, and not all of them',
    async (visit) => {
      const items = Array.from({ length: 5_000 }, (_, at) => ({
        id: `a${at}`,
        at: '2026-06-09T10:00:00Z',
        kind: 'earn',
        title: `Order ${at}`,
        points: 10,
      }));
      const launcher = await visit.open({ [ACTIVITY]: [{ body: { items } }] });
      await openAt(launcher, 'activity');
      await reads(launcher, 'Order 0');
      expect($$(launcher, '.panel-body *').length).to.be.below(3_000);
    },
  );

  fault(28, 'ends where pages go round in circles, and shows a line once', async (visit) => {
    const line = (id: string) => ({
      id,
      at: '2026-06-09T10:00:00Z',
      kind: 'earn',
      title: `Order ${id}`,
      points: 10,
    });
    const launcher = await visit.open({
      [ACTIVITY]: [{ body: { items: [line('b'), line('a'), line('b')], nextCursor: 'again' } }],
    });
    await openAt(launcher, 'activity');
    for (let turn = 0; turn < 4; turn++) {
      // The list reads on by itself; asked meanwhile, a reading does nothing.
      await sees(() => launcher.client!.state.activity.status === 'ready', 'nothing is under way');
      await launcher.client!.loadMore('activity');
    }
    const { items, nextCursor } = launcher.client!.state.activity.value!;
    expect(items.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(nextCursor).to.equal(undefined);
  });

  fault(30, 'lets no key of an answer into the prototypes of the page', async (visit) => {
    const bad = '{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}},';
    const spoilt = (body: object): { raw: string } => ({
      raw: bad + JSON.stringify(body).slice(1),
    });
    const launcher = await visit.open({
      [SESSION]: [spoilt(session)],
      [MEMBER]: [spoilt(member)],
      [PROGRAM]: [spoilt(program)],
    });
    await openAt(launcher);
    await reads(launcher, '1,240');
    expect(({} as { bad?: number }).bad).to.equal(undefined);
    expect((launcher.client!.state.member.value as { bad?: number }).bad).to.equal(undefined);
  });
});
