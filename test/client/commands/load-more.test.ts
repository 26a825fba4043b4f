import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import type { PageRequest } from '../../../src/client/ports.js';
import type { Activity } from '../../../src/domain/activity.js';
import type { Page } from '../../../src/domain/page.js';
import { clientOf, fakeAdapter, settled } from '../../support/fakes.js';

await import('../../../src/client/commands/commands.js');

const line = (id: string): Activity => ({
  id,
  at: '2026-06-01',
  kind: 'earn',
  title: id,
  state: 'final',
});
type Answer = Page<Activity> | RewardsError;

/** A client that has read the first of these pages, and what it asked for. */
async function history(...pages: Answer[]) {
  const asked: PageRequest[] = [];
  const activity = async (request: PageRequest) => {
    asked.push(request);
    // A network takes its time.
    await settled();
    const page = pages.shift();
    if (!page || page instanceof RewardsError) throw page ?? new Error('asked too often');
    return page;
  };
  const client = clientOf(fakeAdapter({ activity }));
  await client.load('activity');
  const ids = () => client.state.activity.value?.items.map(({ id }) => id).join(' ');
  return { client, asked, ids };
}

const page = (ids: string, nextCursor?: string): Page<Activity> => ({
  items: ids.split(' ').filter(Boolean).map(line),
  ...(nextCursor && { nextCursor }),
});

describe('a long list', () => {
  it('goes on where it ended', async () => {
    const { client, asked, ids } = await history(page('a b', '2'), page('c'));
    await client.loadMore('activity');
    expect(ids()).to.equal('a b c');
    expect(asked.map(({ cursor }) => cursor)).to.deep.equal([undefined, '2']);
  });

  it('asks for at most a hundred lines at once', async () => {
    const { asked } = await history(page('a'));
    expect(asked[0]?.limit).to.be.within(1, 100);
  });

  it('ends with its last page', async () => {
    const { client, asked } = await history(page('a', '2'), page('b'));
    await client.loadMore('activity');
    await client.loadMore('activity');
    expect(client.state.activity.value?.nextCursor).to.equal(undefined);
    expect(asked).to.have.length(2);
  });

  it('shows a line that comes twice once', async () => {
    const { client, ids } = await history(page('a b', '2'), page('b c', '3'));
    await client.loadMore('activity');
    expect(ids()).to.equal('a b c');
  });

  it('shows a line that comes twice on the first page once', async () => {
    const { ids } = await history(page('a b a'));
    expect(ids()).to.equal('a b');
  });

  for (const [what, second] of [
    ['the same cursor again', page('c', '2')],
    ['nothing new', page('a b', '3')],
    ['no line at all', page('', '3')],
  ] as const)
    it(`ends where a page brings ${what}`, async () => {
      const { client, asked } = await history(page('a b', '2'), second);
      await client.loadMore('activity');
      await client.loadMore('activity');
      expect(asked).to.have.length(2);
    });

  it('can be tried again after a page that failed', async () => {
    const { client, ids } = await history(page('a', '2'), new RewardsError('offline'), page('b'));
    await client.loadMore('activity');
    expect(client.state.activity.error).to.include({ code: 'offline' });
    expect(ids()).to.equal('a');
    await client.loadMore('activity');
    expect(ids()).to.equal('a b');
    expect(client.state.activity.error).to.equal(undefined);
  });

  it('stays as good as it was when a page fails: nobody has to read it again', async () => {
    const { client } = await history(page('a', '2'), new RewardsError('unavailable'));
    await client.loadMore('activity');
    expect(client.state.activity).to.include({ status: 'ready' });
  });

  it('says so when a page fails because the session has run out', async () => {
    const { client } = await history(page('a', '2'), new RewardsError('session-expired'));
    await client.loadMore('activity');
    expect(client.state.activity).to.include({ status: 'failed' });
  });

  it('asks for a page once, however impatient the shopper is', async () => {
    const { client, asked } = await history(page('a', '2'), page('b', '3'));
    await Promise.all([client.loadMore('activity'), client.loadMore('activity')]);
    expect(asked).to.have.length(2);
  });

  it('does not go on before it has begun', async () => {
    const adapter = fakeAdapter();
    await clientOf(adapter).loadMore('activity');
    expect(adapter.asked).to.deep.equal([]);
  });

  it('keeps its pages when it is read again, with what is new on top', async () => {
    const { client, ids } = await history(page('d c', 'p2'), page('b a', 'p3'), page('e d', 'p2'));
    await client.loadMore('activity');
    await client.refresh();
    expect(ids()).to.equal('e d c b a');
    expect(client.state.activity.value?.nextCursor).to.equal('p3');
  });

  it('begins anew when so much is new that there is a gap', async () => {
    const { client, ids } = await history(page('b', 'p2'), page('a', 'p3'), page('z y', 'p2'));
    await client.loadMore('activity');
    await client.refresh();
    expect(ids()).to.equal('z y');
    expect(client.state.activity.value?.nextCursor).to.equal('p2');
  });
});
