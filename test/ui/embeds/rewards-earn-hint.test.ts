import { expect } from '@open-wc/testing';
import type { CartLine } from '../../../src/domain/cart.js';
import type { Program } from '../../../src/domain/program.js';
import { quoted } from '../../../src/ui/embeds/quotes.js';
import { EMBED_PARTS } from '../../../src/theme/parts.js';
import {
  aGuest,
  aProgram,
  aPurchase,
  aSession,
  aSummary,
  clientOf,
  fakeAdapter,
  usd,
} from '../../support/fakes.js';
import { embed, inside, isWaiting, says } from '../../support/embeds.js';
import { isShown, put, ready, sees } from '../../support/ui-launcher.js';

const shop = (program: Partial<Program> = {}, more: Parameters<typeof fakeAdapter>[0] = {}) =>
  fakeAdapter({ program: async () => aProgram({ earnings: [aPurchase()], ...program }), ...more });
/** A backend with a product that earns nothing, whatever it costs. */
const picky = () => {
  const questions: (readonly CartLine[])[] = [];
  const adapter = shop(
    { earnings: [aPurchase({ hasExclusions: true })], capabilities: ['quote'] },
    {
      quote: async (lines) => {
        questions.push(lines);
        const each = lines.map(({ productId, total }) => ({
          points: productId === 'gift-card' ? 0 : total.amountMinor / 20,
        }));
        return { points: 0, lines: each };
      },
    },
  );
  return { adapter, questions };
};
const hint = (attributes: Record<string, string>, adapter = shop()) =>
  embed('rewards-earn-hint', attributes, clientOf(adapter));

describe('<rewards-earn-hint>', () => {
  it('says what a price earns', async () => {
    await says(hint({ price: '49.90' }), 'Earn 249 points with this purchase');
  });

  it('says it anew when the price changes', async () => {
    const element = hint({ price: '49.90' });
    await says(element, 'Earn 249 points with this purchase');
    element.setAttribute('price', '10');
    await says(element, 'Earn 50 points with this purchase');
  });

  it('invites a guest who may join, and leads there', async () => {
    const adapter = shop({ capabilities: ['join'] }, { session: async () => aGuest });
    const launcher = await ready({}, { adapter });
    const element = embed('rewards-earn-hint', { price: '24' });
    await says(element, 'Join free and earn 120 points with this purchase');
    inside(element).querySelector('button')!.click();
    await sees(() => isShown(launcher), 'the panel is open');
  });

  for (const [what, attributes, program] of [
    ['a price that is none', { price: 'on request' }, {}],
    ['no price', {}, {}],
    ['a price below nothing', { price: '-5' }, {}],
    ['nothing to earn', { price: '0.10' }, {}],
    ['another currency', { price: '10', currency: 'EUR' }, {}],
    ['a paused programme', { price: '10' }, { state: 'paused' }],
  ] as const)
    it(`takes no room for ${what}`, async () => {
      const session = { ...aSession(), program: { ...aSummary, ...program } };
      const element = hint({ ...attributes }, shop(program, { session: async () => session }));
      await sees(() => !isWaiting(element), 'it is decided');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

  it('keeps its line until it is known', async () => {
    const element = hint({ price: '49.90' }, shop({}, { session: () => new Promise(() => {}) }));
    await element.updateComplete;
    const { height } = element.getBoundingClientRect();
    expect(height).to.be.above(10);
    const member = hint({ price: '24' });
    const newcomer = hint(
      { price: '24' },
      shop({ capabilities: ['join'] }, { session: async () => aGuest }),
    );
    await says(member, 'Earn 120 points with this purchase');
    await says(newcomer, 'Join free and earn 120 points with this purchase');
    for (const known of [member, newcomer])
      expect(known.getBoundingClientRect().height).to.be.closeTo(height, 0.1);
  });

  it('asks the backend where some products do not count', async () => {
    const { adapter } = picky();
    await says(
      hint({ price: '10', product: 'throw' }, adapter),
      'Earn 50 points with this purchase',
    );
    const none = hint({ price: '50', product: 'gift-card' }, adapter);
    await sees(() => !isWaiting(none), 'it is decided');
    expect(none.getBoundingClientRect().height).to.equal(0);
  });

  it('five hundred of them ask once who is here, once for the rules, and twice for products', async () => {
    const { adapter, questions } = picky();
    put({}, { adapter });
    const all = [...Array(500).keys()].map((at) =>
      embed('rewards-earn-hint', { price: String(at + 1), product: `p${at}` }),
    );
    await says(all[499]!, 'Earn 2,500 points with this purchase');
    expect(adapter.times('session')).to.equal(1);
    expect(adapter.times('program')).to.equal(1);
    expect(questions.map(({ length }) => length)).to.deep.equal([250, 250]);
  });

  it('has no part that is not on the list, nor has the chip', async () => {
    const adapter = shop({ capabilities: ['join'] }, { session: async () => aGuest });
    const element = hint({ price: '24' }, adapter);
    const chip = embed('rewards-balance', {}, clientOf(adapter));
    await says(element, 'Join free and earn 120 points with this purchase');
    await says(chip, 'Halden Rewards');
    const parts = [element, chip].flatMap((one) =>
      [...one.shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
    );
    expect([...new Set(parts)].sort()).to.deep.equal([...EMBED_PARTS].sort());
  });

  it('answers whoever is here when another comes in the same moment', async () => {
    const { adapter } = picky();
    const client = clientOf(adapter);
    await client.load('program');
    const line = (productId: string) => ({ productId, quantity: 1, total: usd(10) });
    const former = quoted(client, line('throw'));
    Object.defineProperty(client, 'state', {
      value: { ...client.state, session: 'guest' },
    });
    await Promise.all([former, quoted(client, line('throw'))]);
    expect(String(quoted(client, line('throw')))).to.equal('50');
  });

  it('promises nothing where the backend does not tell', async () => {
    const { adapter } = picky();
    adapter.quote = () => Promise.reject(new TypeError('no answer'));
    const element = hint({ price: '10', product: 'throw' }, adapter);
    await sees(() => !isWaiting(element), 'it is decided');
    expect(inside(element).childElementCount).to.equal(0);
  });
});
