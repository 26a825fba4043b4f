import { expect } from '@open-wc/testing';
import { press } from '../../support/ui-browser.js';
import {
  $,
  $$,
  choose,
  focused,
  has,
  listen,
  panelWords,
  preview,
  reads,
  sees,
  words,
} from '../../support/ui-launcher.js';

describe('earning in the sample programme', () => {
  const fill = (launcher: Element, name: string, value: string) => {
    const field = $<HTMLInputElement>(launcher, `.claim [name=${name}]`)!;
    field.value = value;
    field.focus();
    return field;
  };
  const unfolded = async (way: string, kind = 'member') => {
    const launcher = await preview(kind, `earn/${way}`);
    await sees(() => $(launcher, '.claim'), 'the form is there');
    return launcher;
  };

  it('is thanked for where it was done, says what comes next, and has the focus', async () => {
    const launcher = await unfolded('word');
    fill(launcher, 'text', 'a1');
    await press('Enter');
    await sees(() => $(launcher, '.thanks'), 'it is thanked for');
    const thanks = $(launcher, '.thanks')!;
    expect(words(thanks)).to.equal('25 points are yours135 points to Canvas tote');
    expect(focused(launcher) === thanks).to.equal(true);
    expect(words(thanks.closest('section')!.querySelector('h3'))).to.equal('For you');
    expect(thanks.closest('li')!.querySelector('.row')!.localName).to.equal('div');
  });

  it('puts what is done where it belongs when one comes again', async () => {
    const launcher = await unfolded('word');
    fill(launcher, 'text', 'a1');
    await press('Enter');
    await sees(() => $(launcher, '.thanks'), 'it is thanked for');
    await choose(launcher, 'Home');
    await choose(launcher, 'Earn');
    await sees(() => has(launcher, '.row') && !has(launcher, '.thanks'), 'it is over');
    const groups = $$(launcher, '.section').map(words);
    expect(groups.at(-1)).to.match(/^Done.*Enter the code in your parcel ?\+25 in/);
  });

  it('says of a birthday why it counts from next year, before and after', async () => {
    const launcher = await unfolded('birthday');
    const soon = new Date(Date.now() + 12 * 86_400_000);
    fill(launcher, 'day', String(soon.getDate()));
    const month = fill(launcher, 'month', String(soon.getMonth() + 1));
    month.dispatchEvent(new Event('change', { bubbles: true }));
    await reads(launcher, 'We need 30 days’ notice');
    await choose(launcher, 'Save');
    await sees(() => $(launcher, '.thanks'), 'it is thanked for');
    expect(words($(launcher, '.thanks'))).to.equal('Thank you. 200 points are on the way');
    const row = words($(launcher, '.thanks')!.closest('li'));
    expect(row).to.contain('We need 30 days’ notice, so your points come on');
  });

  it('sends once however long Enter is held', async () => {
    const launcher = await unfolded('word');
    const asked = listen(launcher, 'rewards-earn');
    const field = fill(launcher, 'text', 'no digits');
    field.form!.requestSubmit();
    await sees(() => words($(launcher, '.error')), 'it is refused');
    expect(asked).to.have.length(1);
    const held = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    expect(field.dispatchEvent(held)).to.equal(false);
    expect(focused(launcher) === field).to.equal(true);
    expect(field.value).to.equal('no digits');
  });

  it('asks at the top for the year, too', async () => {
    expect(has(await unfolded('birthday', 'top-tier'), '[name=year]')).to.equal(true);
  });

  it('shows what every order earns, doubled while a campaign runs', async () => {
    const text = panelWords(await preview('member', 'earn'));
    expect(text).to.contain('10points per $1');
    expect(text).to.match(/Usually 5. Double points weekend. Ends on \w+ \d+/);
  });
});
