import { expect } from '@open-wc/testing';
import type { RewardsEvent } from '../../../src/index.js';
import { aGuest, aMember, aSession, clientOf, deferred, fakeAdapter } from '../../support/fakes.js';
import { embed, inside, isWaiting, says } from '../../support/embeds.js';
import { isShown, later, listen, pageStyle, put, ready, sees } from '../../support/ui-launcher.js';

const chip = (element: Element) => inside(element).querySelector<HTMLButtonElement>('button.chip')!;

describe('<rewards-balance>', () => {
  it('shows the points of the launcher on the page, and asks nobody itself', async () => {
    const adapter = fakeAdapter();
    const balance = embed('rewards-balance');
    put({}, { adapter });
    await says(balance, '1,240 points');
    expect(adapter.asked).to.deep.equal(['session']);
  });

  it('is there before the launcher or after it', async () => {
    await ready();
    await says(embed('rewards-balance'), '1,240 points');
  });

  it('follows the points as they change', async () => {
    const client = clientOf(
      fakeAdapter({ join: async () => aMember({ balance: { available: 99 } }) }),
    );
    const balance = embed('rewards-balance', {}, client);
    await says(balance, '1,240 points');
    await client.join();
    await says(balance, '99 points');
  });

  it('has a programme of its own where it says so', async () => {
    await says(embed('rewards-balance', { preview: 'member' }), '1,240 points');
  });

  it('tells a guest what the programme is called', async () => {
    const client = clientOf(fakeAdapter({ session: async () => aGuest }));
    await says(embed('rewards-balance', {}, client), 'Halden Rewards');
  });

  it('opens the panel', async () => {
    const launcher = await ready();
    const balance = embed('rewards-balance');
    await says(balance, '1,240 points');
    chip(balance).click();
    await sees(() => isShown(launcher), 'the panel is open');
  });

  it('asks the page where there is no launcher', async () => {
    const balance = embed('rewards-balance', {}, clientOf(fakeAdapter()));
    await says(balance, '1,240 points');
    const [heard] = [listen(document, 'rewards-open')];
    chip(balance).click();
    expect((heard[0] as RewardsEvent<'rewards-open'>).detail.screen).to.equal('home');
  });

  it('keeps its room until the points are there, and tells nobody of it', async () => {
    const session = deferred<ReturnType<typeof aSession>>();
    const balance = embed(
      'rewards-balance',
      {},
      clientOf(fakeAdapter({ session: () => session.promise })),
    );
    await balance.updateComplete;
    const { height } = balance.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(inside(balance).ariaHidden).to.equal('true');
    session.resolve(aSession());
    await says(balance, '1,240 points');
    expect(balance.getBoundingClientRect().height).to.equal(height);
    expect(inside(balance).ariaHidden).to.equal(null);
  });

  it('leaves no hole where the backend does not answer', async () => {
    const client = clientOf(
      fakeAdapter({ session: () => Promise.reject(new TypeError('no backend')) }),
    );
    const balance = embed('rewards-balance', {}, client);
    await sees(() => !isWaiting(balance), 'it has given up');
    expect(balance.getBoundingClientRect().height).to.equal(0);
  });

  it('shows nothing of one shopper while it is asked who the next is', async () => {
    const noa = aMember({ id: 'noa', balance: { available: 7 } });
    const answers = [Promise.resolve(aSession())];
    const next = deferred<ReturnType<typeof aSession>>();
    const client = clientOf(
      fakeAdapter({ session: () => answers.shift() ?? next.promise, member: async () => noa }),
    );
    const balance = embed('rewards-balance', {}, client);
    await says(balance, '1,240 points');
    void client.identify('another');
    await balance.updateComplete;
    expect(inside(balance).textContent).to.not.contain('1,240');
    next.resolve(aSession(noa));
    await says(balance, '7 points');
  });

  it('speaks the language of its launcher', async () => {
    await ready({ preview: 'member', locale: 'de' });
    await says(embed('rewards-balance'), '1.240 points');
  });

  it('keeps the focus when nothing has changed', async () => {
    const client = clientOf(fakeAdapter());
    const balance = embed('rewards-balance', {}, client);
    await says(balance, '1,240 points');
    const button = chip(balance);
    button.focus();
    await client.refresh();
    await balance.updateComplete;
    expect(chip(balance) === button).to.equal(true);
  });

  it('wears the look of the tokens, and not of the page’s text', async () => {
    pageStyle('rewards-balance { text-transform: uppercase; letter-spacing: 9px; line-height: 4 }');
    const balance = embed('rewards-balance', {}, clientOf(fakeAdapter()));
    await says(balance, '1,240 points');
    const look = getComputedStyle(chip(balance));
    expect([look.textTransform, look.letterSpacing]).to.deep.equal(['none', 'normal']);
  });

  it('stands where the page puts it', async () => {
    pageStyle('rewards-balance { display: block; margin: 7px }');
    const balance = embed('rewards-balance', {}, clientOf(fakeAdapter()));
    const { display, margin } = getComputedStyle(balance);
    expect([display, margin]).to.deep.equal(['block', '7px']);
  });

  it('lets go of its client when it has gone', async () => {
    const client = clientOf(fakeAdapter());
    const { subscribe } = client;
    let count = 0;
    Object.assign(client, {
      subscribe: (listener: never) => {
        count++;
        const end = subscribe(listener);
        return () => {
          count--;
          end();
        };
      },
    });
    later(() => Object.assign(client, { subscribe }));
    const balance = embed('rewards-balance', {}, client);
    await says(balance, '1,240 points');
    document.body.prepend(balance);
    expect(count, 'moved').to.equal(1);
    balance.remove();
    await sees(() => count === 0, 'nobody listens');
    document.body.append(balance);
    await sees(() => count === 1, 'it listens again');
  });
});
