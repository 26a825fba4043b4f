import { expect } from '@open-wc/testing';
import { member, redemption, session, tellsOf } from '../support/faulty-answers.js';
import {
  button,
  choose,
  isShown,
  named,
  openAt,
  panelWords,
  put,
  reads,
  sees,
  words,
} from '../support/ui-launcher.js';
import { REDEEM, SESSION, failed, fault, shows } from './matrix.js';

const ISSUED = { status: 201, body: redemption };

/** The device says that it is connected again. */
const online = (): unknown => dispatchEvent(new Event('online'));

/** Presses the last button of a redemption. */
const confirm = (launcher: Element): Promise<void> => choose(launcher, 'Redeem 1,000 points');

describe('what the network may do', () => {
  for (const [number, what, answer] of [
    [33, 'breaks', { resets: true }],
    [34, 'never answers', { hangs: true }],
    [35, 'sends a byte now and then', { dripMs: 20 }],
  ] as const)
    fault(
      number,
      `${what}: the shopper is told in time, and all is well once it is back`,
      async (visit) => {
        const launcher = await visit.open({ [SESSION]: [answer] });
        await failed(visit);
        expect(visit.codes[0]).to.match(/^(offline|timeout)$/);
        for (const ms of visit.waits) expect(ms).to.be.at.most(10_000);
        await openAt(launcher);
        await reads(launcher, 'Try again');
        await visit.answers({});
        online();
        await shows(launcher, '1,240');
      },
      { tries: 9 },
    );

  fault(
    36,
    'is not there at first: a plain launcher, and the points when it comes',
    async (visit) => {
      const launcher = await visit.open({ [SESSION]: [{ resets: true }] });
      expect(button(launcher).checkVisibility()).to.equal(true);
      await failed(visit);
      expect(isShown(launcher)).to.equal(false);
      await visit.answers({});
      online();
      await shows(launcher, '1,240');
    },
    { tries: 4 },
  );

  fault(
    37,
    'loses the answer of a redemption: it is checked, and done once',
    async (visit) => {
      const launcher = await visit.open({
        [REDEEM]: [...Array.from({ length: 8 }, () => ({ resets: true })), ISSUED],
      });
      await openAt(launcher, 'redeem/ten');
      await confirm(launcher);
      await sees(
        () => launcher.client!.state.redemptions[0]?.state === 'checking',
        'it is being checked',
      );
      await reads(launcher, 'HLD-7KQ2-MX');
      const keys = (await visit.asked(REDEEM)).map(({ key }) => key);
      expect(new Set(keys).size).to.equal(1);
    },
    { tries: 12 },
  );

  fault(
    38,
    'is asked once, however often and however long the button is pressed',
    async (visit) => {
      const launcher = await visit.open({ [REDEEM]: [{ ...ISSUED, waitMs: 100 }] });
      await openAt(launcher, 'redeem/ten');
      await sees(() => named(launcher, 'Redeem 1,000 points'), 'it is asked');
      const confirmation = named(launcher, 'Redeem 1,000 points')!;
      for (let press = 0; press < 20; press++) confirmation.click();
      await reads(launcher, 'HLD-7KQ2-MX');
      expect(await visit.asked(REDEEM)).to.have.length(1);
    },
  );

  fault(39, 'lets another tab know of what was done in this one', async (visit) => {
    const launcher = await visit.open({});
    await shows(launcher, '1,240');
    await visit.answers(tellsOf({ ...member, balance: { available: 777 } }));
    const other = new BroadcastChannel(
      `rewards-launcher/${JSON.stringify([null, visit.endpoint, {}])}`,
    );
    other.postMessage('changed');
    await shows(launcher, '777');
    other.close();
  });

  fault(40, 'is finished by the next page when this one is closed meanwhile', async (visit) => {
    const launcher = await visit.open({ [REDEEM]: [{ hangs: true }] });
    await openAt(launcher, 'redeem/ten');
    await confirm(launcher);
    await visit.arrives(REDEEM);
    launcher.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await visit.answers({ [REDEEM]: [ISSUED], 'GET member': [{ body: redemption.member }] });
    const next = put({ endpoint: visit.endpoint });
    await shows(next, '315');
    const keys = (await visit.asked(REDEEM)).map(({ key }) => key);
    expect(keys.length).to.be.above(1);
    expect(new Set(keys).size).to.equal(1);
  });

  fault(41, 'answers late for a shopper who has gone: nothing of it is shown', async (visit) => {
    const launcher = await visit.open({
      [SESSION]: [
        { body: { ...session, member: { id: 'first', balance: { available: 777 } } }, waitMs: 300 },
        { body: session },
      ],
    });
    await sees(() => launcher.client, 'somebody is asked for');
    await visit.arrives(SESSION);
    await launcher.identify('another');
    await shows(launcher, '1,240');
    await new Promise((resolve) => setTimeout(resolve, 249));
    await new Promise((resolve) => setTimeout(resolve, 249));
    expect(words(button(launcher))).to.contain('1,240');
    expect(panelWords(launcher)).to.not.contain('777');
  });

  fault(
    44,
    'forbids the answer: one clear word to the store, and a plain launcher',
    async (visit) => {
      const elsewhere = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}${visit.endpoint}`;
      const launcher = await visit.open({}, { endpoint: elsewhere });
      await failed(visit);
      expect(visit.codes).to.deep.equal(['offline']);
      expect(button(launcher).checkVisibility()).to.equal(true);
      const isTold = (): boolean => visit.said.some((one) => one.includes('CORS'));
      await sees(isTold, 'the store is told why');
      await launcher.refresh();
      expect(visit.said.filter((one) => one.includes('CORS'))).to.have.length(1);
    },
    { tries: 9 },
  );
});
