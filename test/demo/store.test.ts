/** The demo shop from door to door, as a browser without scripts and the widget in it see it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createDemo } from '../../demo/demo.js';
import { emptyCluster } from '../support/cluster.js';
import { Browser, ORIGIN } from '../support/e2e-browser.js';

describe('the demo shop', () => {
  let demo: Awaited<ReturnType<typeof createDemo>>;
  let browser: Browser;
  before(async () => {
    demo = await createDemo({ cluster: await emptyCluster() });
  });
  after(() => demo.close());
  beforeEach(() => {
    browser = new Browser(demo);
  });

  const apply = (code: string) =>
    browser.json<{ applied: boolean; reason?: string }>('/cart/codes', {
      method: 'POST',
      body: JSON.stringify({ code }),
    });

  it('carries the widget on every page, as any store owner would paste it', async () => {
    for (const path of ['/', '/bag', '/sign-in', '/terms', '/nowhere'])
      assert.match(
        await (await browser.ask(path)).text(),
        /<rewards-launcher\s+endpoint="\/apps\/rewards"/,
        path,
      );
    const home = await (await browser.ask('/')).text();
    assert.match(home, /<script type="module" src="\/rewards-launcher\/index.js"><\/script>/);
  });

  it('hands the widget no token while nobody is signed in, and a good one afterwards', async () => {
    assert.deepEqual(await browser.json('/account/token'), { token: null });
    assert.equal((await browser.rewards<{ state: string }>('session')).state, 'guest');
    await browser.send('/sign-in', { shopperId: 'ines', return: '/bag' });
    assert.equal(browser.path, '/bag');
    const session = await browser.rewards<{ state: string; member: { name: string } }>('session');
    assert.equal(session.member.name, 'Ines Moreau');
  });

  it('takes a redeemed code in the bag, and says on the receipt which points are on the way', async () => {
    await browser.send('/sign-in', { shopperId: 'ines' });
    await browser.send('/bag', { productId: 'harbour-throw', quantity: '1' });
    const empty = await browser.read('/bag');
    const { voucher } = await browser.rewards<{ voucher: { code: string } }>('member/redemptions', {
      rewardId: 'amount-5',
    });
    assert.deepEqual(await apply(voucher.code), { applied: true });
    const { codes } = await browser.json<{ codes: string[] }>('/cart.json');
    assert.deepEqual(codes, [voucher.code]);
    const summary = await browser.read('/bag/summary');
    assert.match(summary, new RegExp(voucher.code));
    assert.match(summary, /Rewards\s+[-−]\$5/);
    assert.doesNotMatch(empty, /Rewards\s+[-−]\$5/);

    const thanks = await browser.send('/orders', {});
    assert.match(browser.path, /^\/orders\/\d+/);
    assert.match(thanks, /Thank you, Ines/);
    assert.match(thanks, /after \$5(\.00)? off/);
    assert.match(thanks, /points on the way/);
    assert.match(await browser.read('/bag'), /Your bag is empty/);
    const { items } = await browser.rewards<{ items: { code: string; state: string }[] }>(
      'member/vouchers',
    );
    assert.equal(items.find(({ code }) => code === voucher.code)?.state, 'used');
  });

  it('brings the points once the order is delivered', async () => {
    await browser.send('/sign-in', { shopperId: 'noah' });
    const available = async () =>
      (await browser.rewards<{ balance: { available: number } }>('member')).balance.available;
    const start = await available();
    await browser.send('/bag', { productId: 'harbour-throw', quantity: '1' });
    await browser.send('/orders', {});
    assert.equal(await available(), start);
    const number = browser.path.split('/').at(-1)!;
    const account = await browser.send(`/account/orders/${number}/deliver`, {});
    assert.match(account, /The points have arrived/);
    assert.ok((await available()) > start);
  });

  it('says why a code does not work, and keeps the bag as it was', async () => {
    const nothing = await apply('HLD-0000-0000');
    assert.equal(nothing.applied, false);
    assert.match(nothing.reason!, /bag is empty/);
    await browser.send('/bag', { productId: 'harbour-throw', quantity: '1' });
    const unknown = await apply('HLD-0000-0000');
    assert.equal(unknown.applied, false);
    assert.ok(unknown.reason);
    assert.deepEqual((await browser.json<{ codes: string[] }>('/cart.json')).codes, []);
  });

  it('takes a code out of the bag again', async () => {
    await browser.send('/sign-in', { shopperId: 'mia' });
    await browser.send('/bag', { productId: 'harbour-throw', quantity: '1' });
    const { voucher } = await browser.rewards<{ voucher: { code: string } }>('member/redemptions', {
      rewardId: 'amount-5',
    });
    await apply(voucher.code);
    const path = `/cart/codes/${encodeURIComponent(voucher.code)}`;
    assert.deepEqual(await browser.json(path, { method: 'DELETE' }), { removed: true });
    assert.doesNotMatch(await browser.read('/bag/summary'), new RegExp(voucher.code));
  });

  it('lets a friend’s first order use the gift, and remembers the link until then', async () => {
    await browser.read('/?ref=INES42');
    const { voucher } = await browser.rewards<{ voucher: { code: string } }>(
      'referrals/INES42/claims',
      { email: 'pia@example.org' },
    );
    await browser.send('/bag', { productId: 'harbour-throw', quantity: '1' });
    assert.deepEqual(await apply(voucher.code), { applied: true });
    const thanks = await browser.send('/orders', { email: 'pia@example.org' });
    assert.match(thanks, /after \$10(\.00)? off/);
    assert.match(thanks, /Create an account/);
  });

  it('keeps the bag through a sign-in, and nothing after a sign-out', async () => {
    await browser.send('/bag', { productId: 'harbour-throw', quantity: '2' });
    await browser.send('/sign-in', { shopperId: 'ines', return: '/bag' });
    assert.match(await browser.read('/bag'), /Harbour throw/);
    await browser.send('/sign-out', {});
    assert.match(await browser.read('/bag'), /Your bag is empty/);
    assert.deepEqual(await browser.json('/account/token'), { token: null });
  });

  it('lets no other site send its forms', async () => {
    const response = await demo.app.request(`${ORIGIN}/sign-in`, {
      method: 'POST',
      headers: { Origin: 'http://elsewhere.test' },
      body: new URLSearchParams({ shopperId: 'ines' }),
    });
    assert.equal(response.status, 403);
  });
});
