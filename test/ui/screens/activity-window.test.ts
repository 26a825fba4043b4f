import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/domain/activity.js';
import { CAPABILITIES } from '../../../src/domain/program.js';
import { aProgram, fakeAdapter } from '../../support/fakes.js';
import { PHONE, frames, press, resize } from '../../support/ui-browser.js';
import { $, $$, openAt, pageStyle, ready, sees, words } from '../../support/ui-launcher.js';

const COUNT = 20_000;
const HOUR = 3_600_000;
const KINDS = ['earn', 'redeem', 'earn', 'expire', 'referral'] as const;

/** A line every two hours: some with a text, some on the way, some too long for one row. */
const history = (count: number): Activity[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `line-${at}`,
    at: new Date(Date.UTC(2026, 5, 10) - at * 2 * HOUR).toISOString(),
    kind: KINDS[at % KINDS.length]!,
    title:
      at % 7 ? `Line ${at}` : `Line ${at}, whose title is so long that it has to take two rows`,
    points: at % 3 ? 10 : -10,
    state: at < 3 ? 'pending' : 'final',
    ...(at % 4 === 0 && { text: 'In the shop' }),
  }));

async function opened(items: readonly Activity[] = history(COUNT)) {
  const adapter = fakeAdapter({
    program: async () => aProgram({ capabilities: CAPABILITIES }),
    activity: async () => ({ items }),
  });
  const launcher = await openAt(await ready({}, { adapter }), 'activity');
  const body = $(launcher, '.panel-body')!;
  return {
    launcher,
    body,
    rows: () => $$(launcher, '.entry').length,
    async scrollTo(top: number) {
      body.scrollTop = top;
      await frames(3);
    },
    /** The entries that are seen, from the upper edge to the lower. */
    seen() {
      const { top, bottom } = body.getBoundingClientRect();
      return $$(launcher, '.entry').filter((node) => {
        const box = node.getBoundingClientRect();
        return box.bottom > top && box.top < bottom;
      });
    },
  };
}
const titles = (nodes: Element[]): number[] =>
  nodes.map((node) => Number(words(node.querySelector('.row-title')).match(/\d+/)![0]));
/** So many numbers in a row, from the first of them. */
const inARow = ([first = 0, ...rest]: number[]) => [first, ...rest.map((_, at) => first + at + 1)];

describe('twenty thousand lines', () => {
  it('never stand in the page all at once: at the top, in the middle, at the end (fault 27)', async () => {
    const { body, rows, scrollTo } = await opened();
    for (const part of [0, 0.5, 1]) {
      await scrollTo(part * body.scrollHeight);
      expect(rows()).to.be.within(8, 149);
    }
  });

  it('fill the panel wherever it is scrolled to, without a gap, in their order', async () => {
    const { body, seen, scrollTo } = await opened();
    for (const part of [0, 0.1, 0.5, 0.9, 1]) {
      await scrollTo(part * body.scrollHeight);
      const shown = titles(seen());
      expect(shown.length).to.be.above(5);
      expect(shown).to.deep.equal(inARow(shown));
    }
  });

  it('are reached to the very last', async () => {
    const { body, seen, scrollTo } = await opened();
    for (let turn = 0; turn < 4; turn++) await scrollTo(body.scrollHeight);
    expect(titles(seen()).at(-1)).to.equal(COUNT - 1);
  });

  it('stand where the scroll bar says', async () => {
    const { body, seen, scrollTo } = await opened();
    for (const part of [0.25, 0.5, 0.75]) {
      await scrollTo(part * (body.scrollHeight - body.clientHeight));
      expect(titles(seen())[0]! / COUNT).to.be.closeTo(part, 0.02);
    }
  });

  it('do not move under the eye when those above turn out to be other than guessed', async () => {
    const { body, seen, scrollTo } = await opened();
    await scrollTo(body.scrollHeight / 2);
    for (let turn = 0; turn < 30; turn++) {
      const node = seen()[4]!;
      const before = node.getBoundingClientRect().top;
      await scrollTo(body.scrollTop - 150);
      expect(node.getBoundingClientRect().top - before).to.be.closeTo(150, 1.5);
    }
  });

  it('stay in their place when the page makes them higher', async () => {
    const { body, seen, scrollTo } = await opened();
    await scrollTo(body.scrollHeight / 2);
    const node = seen()[0]!;
    const before = node.getBoundingClientRect().top - body.getBoundingClientRect().top;
    pageStyle('rewards-launcher::part(entry) { padding-block: 30px }');
    await frames(5);
    expect(node.isConnected).to.equal(true);
    const after = node.getBoundingClientRect().top - body.getBoundingClientRect().top;
    expect(after).to.be.closeTo(before, 2);
    const shown = titles(seen());
    expect(shown).to.deep.equal(inARow(shown));
  });

  it('hold on a phone, too', async () => {
    await resize(PHONE);
    const { body, rows, seen, scrollTo } = await opened();
    await scrollTo(body.scrollHeight * 0.7);
    expect(rows()).to.be.below(150);
    expect(titles(seen()).length).to.be.above(5);
  });

  it('stand under the head of their month, and it stays in sight', async () => {
    const { launcher, body, seen, scrollTo } = await opened();
    await scrollTo(body.scrollHeight / 3);
    const edge = body.getBoundingClientRect().top;
    const head = $$(launcher, '.ledger-month').find(
      (node) => Math.abs(node.getBoundingClientRect().top - edge) < 1,
    );
    const below = seen().find((node) => node.getBoundingClientRect().top > edge + 60)!;
    const at = history(COUNT)[titles([below])[0]!]!.at;
    const month = new Date(at).toLocaleDateString('en-US', { month: 'long', year: 'numeric' });
    expect(words(head)).to.contain(month);
  });

  it('are scrolled by the keyboard', async () => {
    const { body, seen } = await opened();
    body.focus();
    /** Until it rests: the browser takes a moment for such a way. */
    const strike = async (key: string): Promise<void> => {
      await press(key);
      for (let still = 0, at = -1; still < 12; at = body.scrollTop) {
        await frames(1);
        still = body.scrollTop === at ? still + 1 : 0;
      }
    };
    await strike('End');
    expect(titles(seen()).at(-1)).to.equal(COUNT - 1);
    await strike('Home');
    expect([titles(seen())[0], body.scrollTop]).to.deep.equal([0, 0]);
    await strike('PageDown');
    expect(body.scrollTop).to.be.within(300, 700);
    expect(body.matches(':focus')).to.equal(true);
  });

  it('keep the same node for a line as long as it is near', async () => {
    const { seen, scrollTo } = await opened();
    const node = seen().at(-1)!;
    await scrollTo(700);
    expect(node.isConnected).to.equal(true);
    expect(seen().includes(node) || node.getBoundingClientRect().bottom < 800).to.equal(true);
  });
});

describe('a history that goes on', () => {
  const paged = async (fail = false) => {
    const all = history(350);
    let isDown = fail;
    const adapter = fakeAdapter({
      program: async () => aProgram({ capabilities: CAPABILITIES }),
      activity: async ({ cursor = '0', limit = 0 }) => {
        if (isDown && cursor !== '0') throw new TypeError('offline');
        const to = Number(cursor) + limit;
        return {
          items: all.slice(Number(cursor), to),
          ...(to < all.length && { nextCursor: String(to) }),
        };
      },
    });
    const launcher = await openAt(await ready({}, { adapter }), 'activity');
    const known = () => launcher.client!.state.activity.value!.items.length;
    return { launcher, known, adapter, mend: () => void (isDown = false) };
  };

  it('reads pages of a hundred, each when it is near (fault 27)', async () => {
    const { launcher, known } = await paged();
    expect(known()).to.equal(100);
    const body = $(launcher, '.panel-body')!;
    const before = body.scrollHeight;
    body.scrollTop = before - body.clientHeight - 300;
    await sees(() => known() === 200, 'the next page is there');
    await frames(3);
    expect(body.scrollHeight).to.be.above(before * 1.8);
    expect(known()).to.equal(200);
  });

  it('loses nothing by a page that fails: not a line, not the place, not the focus', async () => {
    const { launcher, known, mend } = await paged(true);
    const body = $(launcher, '.panel-body')!;
    body.focus();
    body.scrollTop = body.scrollHeight;
    await sees(() => words(body).includes('This did not load'), 'it is said');
    await frames(3);
    expect(known()).to.equal(100);
    const node = $$(launcher, '.entry').at(-9)!;
    const before = node.getBoundingClientRect().top;
    mend();
    const button = $(launcher, '[part~=load-more]')!;
    button.focus({ preventScroll: true });
    button.click();
    await sees(() => known() === 200, 'the next page is there');
    await frames(3);
    expect(node.getBoundingClientRect().top).to.be.closeTo(before, 2);
    expect(button.matches(':focus')).to.equal(true);
  });

  it('waits for whoever has come to its end with the keyboard', async () => {
    const { launcher, known } = await paged();
    const body = $(launcher, '.panel-body')!;
    body.focus();
    await press('Tab');
    expect($(launcher, '[part~=load-more]')!.matches(':focus')).to.equal(true);
    await sees(() => body.scrollTop > 1_000, 'the button is in sight');
    await frames(5);
    expect(known()).to.equal(100);
    await press('Enter');
    await sees(() => known() === 200, 'the next page is there');
  });

  it('keeps the place of the keyboard when there is no more to load', async () => {
    const { launcher, known } = await paged();
    const body = $(launcher, '.panel-body')!;
    body.focus();
    await press('Tab');
    const reached = [];
    for (const count of [200, 300, 350]) {
      await press('Enter');
      await sees(() => known() === count, `${count} entries`);
      reached.push(body.scrollTop);
    }
    await sees(() => body.matches(':focus'), 'the list has the focus');
    expect(body.scrollTop).to.be.closeTo(reached.at(-1)!, 50);
    expect(body.scrollTop).to.be.above(1_000);
  });
});
