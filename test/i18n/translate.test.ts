import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { withOwnWords } from '../../src/i18n/own-words.js';
import { type Overrides, createTranslate } from '../../src/i18n/translate.js';
import '../support/fakes.js';

const english = new Intl.PluralRules('en');
const translate = (overrides: unknown = {}) =>
  createTranslate(withOwnWords(en, overrides as Overrides), {
    plural: (count) => english.select(count),
    number: String,
  });

describe('a sentence', () => {
  it('is found by its key', () => {
    expect(translate()('word.close')).to.equal('Close');
  });

  it('has its gaps filled', () => {
    const said = translate()('home.next', { points: '160 points', reward: 'tote' });
    expect(said).to.equal('160 points to tote');
  });

  it('keeps a gap nobody fills', () => {
    expect(translate()('home.morning')).to.equal('Good morning, {name}');
  });

  it('fills a gap with what it is given, not with what that might mean', () => {
    expect(translate()('home.morning', { name: '{name} $& $1 <b>' })).to.equal(
      'Good morning, {name} $& $1 <b>',
    );
  });

  it('fills no gap with what every object has', () => {
    const t = translate({ 'word.close': 'Close {toString} {constructor} {__proto__}' });
    expect(t('word.close', {})).to.equal('Close {toString} {constructor} {__proto__}');
  });

  it('is told apart by number', () => {
    const t = translate();
    expect(t('wallet.daysLeft', { count: 1 })).to.equal('1 day left');
    expect(t('wallet.daysLeft', { count: 0 })).to.equal('0 days left');
    expect(t('wallet.daysLeft', { count: 5 })).to.equal('5 days left');
  });

  it('falls back to the other form', () => {
    const own = { 'wallet.daysLeft': { few: 'few', other: 'other' } };
    const t = createTranslate(withOwnWords(en, own), { plural: () => 'many', number: String });
    expect(t('wallet.daysLeft', { count: 9 })).to.equal('other');
  });
});

describe('wording of the store’s own', () => {
  it('is used', () => {
    expect(translate({ 'word.close': 'Shut' })('word.close')).to.equal('Shut');
  });

  it('has its gaps filled, too', () => {
    const t = translate({ 'home.morning': 'Ahoy {name}!' });
    expect(t('home.morning', { name: 'Ines' })).to.equal('Ahoy Ines!');
  });

  it('may have forms where ours has none, and the other way round', () => {
    const t = translate({
      'word.close': { one: 'Shut it', other: 'Shut' },
      'wallet.daysLeft': 'Soon',
    });
    expect(t('word.close', { count: 1 })).to.equal('Shut it');
    expect(t('wallet.daysLeft', { count: 1 })).to.equal('Soon');
  });

  it('may be empty', () => {
    expect(translate({ 'card.hint': '' })('card.hint')).to.equal('');
  });

  it('leaves the rest as it was', () => {
    const t = translate({ nothing: 'Never', 'no.such.key': { other: 'Never' } });
    expect(t('word.back')).to.equal('Back');
  });

  for (const value of [null, 5, true, [], {}, ['a'], () => 'x', { one: 'x' }, Symbol('x')])
    it(`is ours instead where it is no text: ${String(value?.toString() ?? value)}`, () => {
      expect(translate({ 'word.close': value })('word.close')).to.equal('Close');
    });

  for (const one of [5, null, {}, ['a']])
    it(`does no harm where one form is no text: ${JSON.stringify(one)}`, () => {
      const t = translate({ 'wallet.daysLeft': { one, other: 'Soon' } });
      expect(t('wallet.daysLeft', { count: 1 })).to.be.a('string');
      expect(t('wallet.daysLeft', { count: 2 })).to.equal('Soon');
    });

  for (const overrides of [undefined, 5, 'words', true, [], Object.create(null)])
    it(`may be anything: ${JSON.stringify(overrides)}`, () => {
      expect(translate(overrides)('word.close')).to.equal('Close');
    });

  it('is not looked for in what every object has', () => {
    expect(translate(Object.create({ 'word.close': 'inherited' }))('word.close')).to.equal('Close');
  });
});

describe('English', () => {
  const keys = Object.keys(en) as (keyof typeof en)[];
  const forms = (key: keyof typeof en): string[] => {
    const value: unknown = en[key];
    return typeof value === 'string' ? [value] : Object.values(value as object);
  };

  it('leaves no sentence empty', () => {
    expect(keys.filter((key) => forms(key).some((text) => !text.trim()))).to.deep.equal([]);
  });

  it('does not shout', () => {
    expect(keys.filter((key) => forms(key).some((text) => text.includes('!')))).to.deep.equal([]);
  });

  it('sets its apostrophes and dashes as a book does', () => {
    expect(keys.filter((key) => forms(key).some((text) => /['"]/.test(text)))).to.deep.equal([]);
  });

  it('has the same gaps in every form of a sentence', () => {
    const gaps = (text: string): string => [...text.matchAll(/\{\w+\}/g)].sort().join();
    const uneven = keys.filter((key) => new Set(forms(key).map(gaps)).size > 1);
    expect(uneven).to.deep.equal([]);
  });
});
