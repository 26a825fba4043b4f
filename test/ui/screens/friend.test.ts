import { expect } from '@open-wc/testing';
import { createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import { RewardsError } from '../../../src/client/errors.js';
import {
  $,
  choose,
  focused,
  has,
  listen,
  openAt,
  panelWords,
  preview,
  reads,
  ready,
  sees,
} from '../../support/ui-launcher.js';

describe('a friend who comes by a link', () => {
  const land = () => preview('guest', 'friend/INES42');

  it('reads who sent what', async () => {
    const launcher = await land();
    await reads(launcher, 'Ines sent you $10');
    expect(panelWords(launcher)).to.contain('To spend on your first order of $50 or more.');
  });

  it('is told when the address is unfinished, and where', async () => {
    const launcher = await land();
    await reads(launcher, 'Get my $10');
    const field = $<HTMLInputElement>(launcher, 'input[type=email]')!;
    field.value = 'sam@';
    await choose(launcher, 'Get my $10');
    await reads(launcher, 'That address looks unfinished.');
    expect(field).to.have.attribute('aria-invalid', 'true');
    expect($(launcher, `#${field.getAttribute('aria-describedby')}`)!.textContent).to.contain(
      'unfinished',
    );
    expect(focused(launcher) === field).to.equal(true);
  });

  it('gets the gift', async () => {
    const heard = listen(document, 'rewards-after-claim');
    const launcher = await land();
    await reads(launcher, 'Get my $10');
    $<HTMLInputElement>(launcher, 'input[type=email]')!.value = 'sam@example.com';
    await choose(launcher, 'Get my $10');
    await reads(launcher, 'FRIEND-8PLW');
    expect(heard.map(({ detail }) => detail)).to.deep.equal([{ code: 'INES42' }]);
  });

  it('can copy the code, and finds it again after closing', async () => {
    const launcher = await land();
    await reads(launcher, 'Get my $10');
    $<HTMLInputElement>(launcher, 'input[type=email]')!.value = 'sam@example.com';
    await choose(launcher, 'Get my $10');
    await reads(launcher, 'FRIEND-8PLW');
    expect($(launcher, '[part~=copy-button]')).to.have.attribute(
      'aria-label',
      'Copy code FRIEND-8PLW',
    );
    await launcher.hide();
    await launcher.show();
    expect(panelWords(launcher)).to.contain('FRIEND-8PLW');
  });

  it('with two links sees the gift of each', async () => {
    const own = createSampleAdapter('guest');
    const adapter = {
      ...own,
      invitation: async (code: string) => ({
        ...(await own.invitation!(code)),
        senderName: code === 'A' ? 'Ana' : 'Ben',
      }),
    };
    const launcher = await openAt(await ready({}, { adapter }), 'friend/A');
    await reads(launcher, 'Ana sent you $10');
    await launcher.show('friend/B');
    await reads(launcher, 'Ben sent you $10');
  });

  it('is told when the link is none any more', async () => {
    const adapter = {
      ...createSampleAdapter('guest'),
      invitation: () => Promise.reject(new RewardsError('not-found')),
    };
    const launcher = await openAt(await ready({}, { adapter }), 'home');
    await launcher.show('friend/OLD');
    await reads(launcher, 'This link does not work any more');
  });

  it('may try again when the connection was lost', async () => {
    const own = createSampleAdapter('guest');
    let isDown = true;
    const adapter = {
      ...own,
      invitation: (code: string) =>
        isDown ? Promise.reject(new RewardsError('offline')) : own.invitation!(code),
    };
    const launcher = await openAt(await ready({}, { adapter }), 'home');
    await launcher.show('friend/INES42');
    await sees(() => has(launcher, '.state'), 'it is said');
    isDown = false;
    await choose(launcher, 'Try again');
    await reads(launcher, 'Ines sent you $10');
  });
});
