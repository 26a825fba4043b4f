/** What a page goes through: it sleeps, comes back, is not looked at, and its clock is wrong. */
import { expect } from '@open-wc/testing';
import { member, session, tellsOf } from '../support/faulty-answers.js';
import {
  $,
  $$,
  button,
  isShown,
  later,
  openAt,
  panelWords,
  reads,
  sees,
  words,
} from '../support/ui-launcher.js';
import { SESSION, type Visit, fault, shows } from './matrix.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RICH = tellsOf({ ...member, balance: { available: 2_000 } });

/** From now on the device's clock says another time. */
function setClock(byMs: number): void {
  const { now } = Date;
  later(() => (Date.now = now));
  Date.now = () => now() + byMs;
}

/** What is asked once something happens: so much is awaited, and the moments after. */
async function askedAfter(visit: Visit, act: () => unknown, least = 0): Promise<string[]> {
  const { length } = await visit.asked();
  const moment = () => new Promise((resolve) => setTimeout(resolve, 200));
  act();
  while ((await visit.asked()).length < length + least) await moment();
  await moment();
  return (await visit.asked()).slice(length).map(({ line }) => line);
}

/** The device wakes up, and says so in every way it has. */
function wake(): void {
  for (const event of ['online', 'focus', 'pageshow', 'online']) dispatchEvent(new Event(event));
  for (let time = 0; time < 3; time++) document.dispatchEvent(new Event('visibilitychange'));
}

const comeBack = (): unknown =>
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

/** Whether anybody looks at the page. */
function look(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  later(() => Reflect.deleteProperty(document, 'hidden'));
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('what a page may go through', () => {
  fault(
    50,
    'an element that is put into another document looks and works the same',
    async (visit) => {
      const launcher = await visit.open({});
      await shows(launcher, '1,240');
      await openAt(launcher, 'redeem');
      const looks = () =>
        [
          button(launcher),
          $(launcher, '.panel')!,
          $(launcher, '.panel-body')!,
          $(launcher, '.tab')!,
        ].map((part) => {
          const { fontSize, position, borderRadius, overflowY, display } = getComputedStyle(part);
          return { fontSize, position, borderRadius, overflowY, display };
        });
      const before = looks();
      const frame = document.createElement('iframe');
      frame.width = String(innerWidth);
      frame.height = String(innerHeight);
      document.body.append(frame);
      frame.contentDocument!.body.append(launcher);
      await sees(() => JSON.stringify(looks()) === JSON.stringify(before), 'it looks as it did');
      await launcher.show('wallet');
      await reads(launcher, 'Wallet');
      launcher.remove();
      frame.remove();
    },
  );

  fault(
    52,
    'back from the browser’s memory the points are fresh, and the panel is closed',
    async (visit) => {
      const added: string[] = [];
      const { addEventListener: plain } = window;
      later(() => (window.addEventListener = plain));
      window.addEventListener = ((...given: Parameters<typeof plain>) => {
        added.push(given[0]);
        plain.apply(window, given);
      }) as typeof plain;
      const launcher = await visit.open({});
      await shows(launcher, '1,240');
      button(launcher).focus();
      await openAt(launcher);
      await visit.answers(RICH);
      setClock(HOUR);
      comeBack();
      await sees(() => !isShown(launcher), 'it is closed');
      await shows(launcher, '2,000');
      expect(document.activeElement === launcher).to.equal(true);
      // A page that listens to these is not kept.
      expect(added).to.not.include.members(['unload']);
      expect(added).to.not.include.members(['beforeunload']);
    },
  );

  fault(53, 'a page that wakes after hours sends one request', async (visit) => {
    const launcher = await visit.open({});
    await openAt(launcher, 'activity');
    await reads(launcher, 'Order');
    await launcher.hide();
    await visit.answers(RICH);
    setClock(8 * HOUR);
    expect(await askedAfter(visit, wake, 1)).to.deep.equal([SESSION]);
    await shows(launcher, '2,000');
  });

  fault(53, 'an open panel then reads again what it shows, and each once', async (visit) => {
    const launcher = await visit.open({});
    await openAt(launcher, 'activity');
    await reads(launcher, 'Order');
    setClock(8 * HOUR);
    const asked = await askedAfter(visit, wake, 4);
    expect(asked[0]).to.equal(SESSION);
    expect(asked.sort()).to.deep.equal([
      'GET member',
      'GET member/activity',
      'GET program',
      SESSION,
    ]);
  });

  fault(
    54,
    'attributes that change while it loads: the last word of each counts',
    async (visit) => {
      const late = (id: string, available: number, waitMs: number) => ({
        body: { ...session, member: { id, balance: { available } } },
        waitMs,
      });
      const launcher = await visit.open(
        {
          [SESSION]: [late('first', 111, 300), late('second', 222, 150), late('third', 333, 10)],
          'GET member': [{ body: { id: 'third', balance: { available: 333 } } }],
        },
        { token: 'first', locale: 'en', label: 'One', placement: 'top-start' },
      );
      for (const [times, token, locale, label] of [
        [1, 'second', 'ar', 'Two'],
        [2, 'third', 'de', 'Three'],
      ] as const) {
        await visit.arrives(SESSION, times);
        Object.assign(launcher, { token, label });
        launcher.setAttribute('locale', locale);
        launcher.setAttribute('placement', 'bottom-start');
      }
      await shows(launcher, '333');
      expect((await visit.asked(SESSION)).at(-1)!.token).to.equal('third');
      await openAt(launcher, 'activity');
      await reads(launcher, 'Verlauf');
      // Long enough for the slower answers to those who are not here any more.
      await new Promise((resolve) => setTimeout(resolve, 240));
      await new Promise((resolve) => setTimeout(resolve, 240));
      expect(words(button(launcher))).to.not.match(/111|222/);
      expect($(launcher, '.panel-content')!.lang).to.equal('de');
      expect($(launcher, '.root')!.dataset['placement']).to.equal('bottom-start');
    },
  );

  fault(55, 'a page nobody looks at asks for nothing until somebody does', async (visit) => {
    look(true);
    const launcher = await visit.open({});
    expect(await askedAfter(visit, () => undefined)).to.deep.equal([]);
    expect(words(button(launcher))).to.equal('Rewards');
    look(false);
    await shows(launcher, '1,240');
  });
});

describe('a clock that is wrong', () => {
  const ticket = { id: 'v1', rewardId: 'ten', kind: 'amount-off', state: 'active' };
  const wallet = () => {
    const until = (ms: number): string => new Date(Date.now() + ms).toISOString();
    return {
      'GET member/vouchers': [
        {
          body: {
            items: [
              { ...ticket, title: 'Good', code: 'GOOD-1', expiresAt: until(3 * HOUR) },
              { ...ticket, id: 'v2', title: 'Gone', code: 'GONE-1', expiresAt: until(-3 * HOUR) },
            ],
          },
        },
      ],
    };
  };

  for (const days of [-1, 1])
    fault(
      64,
      `by ${days} day: what has expired is gone, what has not can be used`,
      async (visit) => {
        const lines = wallet();
        setClock(days * DAY);
        const launcher = await visit.open(lines);
        await openAt(launcher, 'wallet');
        await reads(launcher, 'Good');
        expect($$(launcher, '[part~=code]').map(words)).to.deep.equal(['GOOD-1']);
      },
    );

  fault(64, 'a language nobody knows is English, and every number is there', async (visit) => {
    const launcher = await visit.open({}, { locale: 'xx-YY' });
    await openAt(launcher, 'activity');
    await reads(launcher, 'Order');
    expect(panelWords(launcher)).to.include('1,240');
  });
});
