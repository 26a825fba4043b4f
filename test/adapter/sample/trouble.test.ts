import { expect } from '@open-wc/testing';
import { createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import { clientOf, errorOf } from '../../support/fakes.js';

describe('the sample programme in trouble', () => {
  for (const [preview, code] of [
    ['error', 'unavailable'],
    ['offline', 'offline'],
  ] as const)
    it(`refuses everything: ${preview}`, async () => {
      const adapter = createSampleAdapter(preview);
      for (const ask of [adapter.session, adapter.program, adapter.member, adapter.redeem])
        expect(await errorOf((ask as () => Promise<unknown>)())).to.include({ code });
    });

  it('expires behind points and a programme that stay on screen', async () => {
    const client = clientOf(createSampleAdapter('expired'));
    await client.load();
    expect(client.state.session).to.equal('member');
    await client.load('program', 'member', 'vouchers');
    expect(client.state.session).to.equal('expired');
    expect(client.state.member.value?.balance?.available).to.equal(1_240);
    expect(client.state.program.status).to.equal('ready');
    await client.refresh();
    expect(client.state.session).to.equal('expired');
  });
});
