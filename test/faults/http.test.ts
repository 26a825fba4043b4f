import { expect } from '@open-wc/testing';
import { program, redemption, session } from '../support/faulty-answers.js';
import {
  button,
  choose,
  focused,
  isShown,
  named,
  openAt,
  panelWords,
  reads,
  sees,
  words,
} from '../support/ui-launcher.js';
import { REDEEM, SESSION, failed, fault, shows } from './matrix.js';

const down = { status: 500, body: {} };

describe('what an answer may be', () => {
  fault(1, 'shows the button at once, and the points a moment later', async (visit) => {
    const launcher = await visit.open({ [SESSION]: [down, { body: session }] });
    expect(button(launcher).checkVisibility()).to.equal(true);
    expect(words(button(launcher))).to.not.contain('1,240');
    await shows(launcher, '1,240');
    expect(visit.waits.find((ms) => ms < 5_000)).to.be.within(500, 1_000);
  });

  fault(
    2,
    'asks three times, leaves the button usable, and lets the shopper try again',
    async (visit) => {
      const launcher = await visit.open({ [SESSION]: [down] });
      await failed(visit);
      expect(await visit.asked(SESSION)).to.have.length(3);
      await openAt(launcher);
      await reads(launcher, 'This did not load');
      await visit.answers({});
      await choose(launcher, 'Try again');
      await reads(launcher, '1,240');
    },
    { tries: 7 },
  );

  fault(3, 'waits as long as the backend asks', async (visit) => {
    const later = { status: 503, body: {}, headers: { 'Retry-After': '30' } };
    const launcher = await visit.open({ [SESSION]: [later, { body: session }] });
    await shows(launcher, '1,240');
    expect(visit.waits.filter((ms) => ms >= 20_000)).to.deep.equal([30_000]);
  });

  for (const [clock, hours] of [
    ['ahead', 2],
    ['behind', -2],
  ] as const)
    fault(
      4,
      `waits neither for hours nor not at all for a clock that is ${clock}`,
      async (visit) => {
        const date = new Date(Date.now() + hours * 3_600_000).toUTCString();
        await visit.open({
          [SESSION]: [{ status: 503, body: {}, headers: { 'Retry-After': date } }],
        });
        await failed(visit);
        for (const ms of visit.waits) expect(ms).to.be.within(500, 60_000);
      },
    );

  fault(5, 'sends the same redemption again when there were too many', async (visit) => {
    const many = { status: 429, body: {}, headers: { 'Retry-After': '5' } };
    const launcher = await visit.open({ [REDEEM]: [many, { status: 201, body: redemption }] });
    await openAt(launcher, 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await reads(launcher, 'HLD-7KQ2-MX');
    const [first, second] = await visit.asked(REDEEM);
    expect(second!.key).to.equal(first!.key);
    expect(visit.waits).to.include(5_000);
  });

  fault(6, 'renews a token that has run out, once for all who ask', async (visit) => {
    let given = 0;
    const out = { status: 401, body: {} };
    const launcher = await visit.open(
      {
        'GET member': [out, { body: session.member }],
        'GET program': [out, { body: program }],
        'GET member/activity': [out, { body: { items: [] } }],
      },
      {},
      { getToken: async () => `token-${++given}` },
    );
    await openAt(launcher, 'activity');
    await sees(() => launcher.client?.state.activity.status === 'ready', 'the history is read');
    expect(given).to.equal(2);
    expect(visit.codes).to.deep.equal([]);
  });

  fault(7, 'asks nobody twice who is refused twice', async (visit) => {
    const launcher = await visit.open(
      { [SESSION]: [{ status: 401, body: {} }] },
      {},
      { getToken: async () => crypto.randomUUID() },
    );
    await failed(visit);
    expect(visit.codes).to.deep.equal(['session-expired']);
    expect(await visit.asked(SESSION)).to.have.length(2);
    expect(words(button(launcher))).to.not.contain('1,240');
  });

  for (const [what, getToken] of [
    ['never comes', () => new Promise<string>(() => undefined)],
    ['is refused', () => Promise.reject(new Error('no'))],
    ['is nothing', async () => undefined as unknown as string],
  ] as const)
    fault(8, `takes a shopper whose token ${what} for a guest`, async (visit) => {
      const guest = { state: 'guest', program };
      const launcher = await visit.open({ [SESSION]: [{ body: guest }] }, {}, { getToken });
      await sees(() => launcher.client?.state.session === 'guest', 'a guest is here');
      expect((await visit.asked(SESSION))[0]!.token).to.equal(undefined);
      for (const ms of visit.waits) expect(ms).to.be.at.most(10_000);
    });

  fault(9, 'says that an account may not take part, and asks no more', async (visit) => {
    const launcher = await visit.open({ [SESSION]: [{ status: 403, body: {} }] });
    await failed(visit);
    expect(await visit.asked(SESSION)).to.have.length(1);
    await openAt(launcher);
    expect(panelWords(launcher)).to.match(/account/i);
  });

  fault(10, 'leaves no empty button where there is no programme', async (visit) => {
    const launcher = await visit.open({ [SESSION]: [{ status: 404, body: {} }] });
    await failed(visit);
    await sees(() => !button(launcher).checkVisibility(), 'the button is gone');
  });

  fault(11, 'reads the balance again when the points have changed meanwhile', async (visit) => {
    const now = { ...session.member, balance: { available: 300 } };
    const launcher = await visit.open({});
    await openAt(launcher, 'redeem/ten');
    await visit.answers({
      [REDEEM]: [{ status: 409, body: { code: 'insufficient-points' } }],
      'GET member': [{ body: now }],
    });
    await choose(launcher, 'Redeem 1,000 points');
    await reads(launcher, '300');
    expect(launcher.client!.state.vouchers.value?.items ?? []).to.deep.equal([]);
  });

  fault(12, 'says that a reward is gone, with the focus where it was', async (visit) => {
    const launcher = await visit.open({
      [REDEEM]: [{ status: 422, body: { code: 'reward-unavailable' } }],
    });
    await openAt(launcher, 'redeem/ten');
    await sees(() => named(launcher, 'Redeem 1,000 points'), 'it is asked');
    named(launcher, 'Redeem 1,000 points')!.focus();
    await choose(launcher, 'Redeem 1,000 points');
    await reads(launcher, 'can’t be had right now');
    expect(isShown(launcher)).to.equal(true);
    expect(words(focused(launcher))).to.equal('Redeem 1,000 points');
  });

  for (const [what, answer] of [
    ['204', { status: 204, type: '' }],
    ['an empty body', { raw: '' }],
  ] as const)
    fault(13, `takes ${what} for no answer`, async (visit) => {
      const launcher = await visit.open({ [SESSION]: [answer] });
      await failed(visit);
      expect(visit.codes).to.deep.equal(['bad-response']);
      await openAt(launcher);
      await reads(launcher, 'This did not load');
    });

  fault(14, 'follows nobody elsewhere, least of all with a token', async (visit) => {
    const elsewhere = `//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;
    const away = { status: 302, headers: { Location: `${elsewhere}${visit.endpoint}/elsewhere` } };
    await visit.open({ [SESSION]: [away] }, {}, { getToken: async () => 'secret' });
    await failed(visit);
    // Nor with the question a browser asks before.
    const lines = (await visit.asked()).map(({ line }) => line);
    expect(lines.filter((line) => line.endsWith('elsewhere'))).to.deep.equal([]);
  });

  fault(
    15,
    'asks once more, past the cache, when nothing is said to have changed',
    async (visit) => {
      const launcher = await visit.open({
        [SESSION]: [{ status: 304, type: '' }, { body: session }],
      });
      await shows(launcher, '1,240');
      expect(await visit.asked(SESSION)).to.have.length(2);
    },
  );
});
