import { expect } from '@open-wc/testing';
import { createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import { RewardsError } from '../../../src/client/errors.js';
import {
  aMember,
  aProgram,
  aSession,
  aVoucher,
  deferred,
  fakeAdapter,
} from '../../support/fakes.js';
import { $, choose, named, openAt, panelWords, ready, sees } from '../../support/ui-launcher.js';

/** A shop on a device that changes hands. */
async function shared(first: string) {
  let who = first;
  const member = () => aMember({ id: who, name: who });
  const adapter = fakeAdapter({
    session: async () => aSession(member()),
    member: async () => member(),
    program: async () => aProgram({ capabilities: ['vouchers', 'referrals', 'invite'] }),
    vouchers: async () => ({
      items: who === first ? [aVoucher({ code: 'SECRET-1' })] : [],
    }),
    referrals: async () => ({ url: '/r/x', items: [] }),
    invite: () => Promise.reject(new RewardsError('invalid-input', { detail: 'Not sam again' })),
  });
  const launcher = await ready({}, { adapter });
  const hand = async (next: string): Promise<void> => {
    who = next;
    await launcher.identify(`token-of-${next}`);
    await sees(() => launcher.client?.state.member.value?.id === next, `${next} is here`);
  };
  return { launcher, hand };
}

describe('a device that changes hands', () => {
  it('keeps nothing of the first shopper in a panel that is closed', async () => {
    const { launcher, hand } = await shared('ada');
    await openAt(launcher, 'wallet');
    await sees(() => panelWords(launcher).includes('SECRET-1'), 'the code is read');
    await launcher.hide();
    await hand('bo');
    expect(panelWords(launcher)).to.not.contain('SECRET-1');
  });

  it('shows the next shopper no refusal that was meant for the first', async () => {
    const { launcher, hand } = await shared('ada');
    await openAt(launcher, 'refer');
    await sees(() => $(launcher, 'input[type=email]'), 'a friend can be invited');
    $<HTMLInputElement>(launcher, 'input[type=email]')!.value = 'sam@example.com';
    await choose(launcher, 'Send');
    await sees(() => panelWords(launcher).includes('Not sam again'), 'it is refused');
    await hand('bo');
    await launcher.show('refer');
    await sees(() => $(launcher, 'input[type=email]'), 'a friend can be invited');
    expect(panelWords(launcher)).to.not.contain('Not sam again');
  });
});

describe('points that are being spent', () => {
  it('are not taken back by putting the question away', async () => {
    const own = createSampleAdapter('member');
    const held = deferred<void>();
    const redeem: typeof own.redeem = async (request, options) => {
      await held.promise;
      return own.redeem!(request, options);
    };
    const launcher = await openAt(await ready({}, { adapter: { ...own, redeem } }), 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await choose(launcher, 'Not now');
    expect($(launcher, '.dialog'), 'the question stays').to.not.equal(null);
    held.resolve();
    await sees(() => panelWords(launcher).includes('all yours'), 'it is celebrated');
  });

  it('do not bring a shopper back who has gone on meanwhile', async () => {
    const own = createSampleAdapter('member');
    const held = deferred<void>();
    const launcher = await openAt(await ready({}, { adapter: own }), 'redeem/ten');
    (window as { rewardsLauncher?: unknown[] }).rewardsLauncher?.push([
      'platform',
      {
        apply: async () => {
          await held.promise;
          return { applied: true };
        },
      },
    ]);
    await choose(launcher, 'Redeem 1,000 points');
    await choose(launcher, 'Apply to my bag');
    await choose(launcher, 'Keep for later');
    await choose(launcher, 'Earn');
    held.resolve();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(launcher.screen).to.equal('earn');
    expect(Boolean(named(launcher, 'Earn'))).to.equal(true);
  });
});

describe('a screen that cannot be drawn', () => {
  it('has failed, and the page knows nothing of it', async () => {
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent): void => void thrown.push(event.message);
    addEventListener('error', note);
    const own = createSampleAdapter('member');
    const adapter = {
      ...own,
      program: async () => ({ ...(await own.program()), rewards: [null as never] }),
    };
    const launcher = await openAt(await ready({}, { adapter }), 'redeem');
    await sees(() => panelWords(launcher).includes('This did not load'), 'it is said');
    await choose(launcher, 'Earn');
    await sees(() => panelWords(launcher).includes('For you'), 'all else is there');
    removeEventListener('error', note);
    expect(thrown).to.deep.equal([]);
  });
});
