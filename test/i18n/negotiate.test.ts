import { expect } from '@open-wc/testing';
import { LOCALES, canonicalTag, negotiate } from '../../src/i18n/negotiate.js';
import { loadLocale } from '../../src/i18n/load-locale.js';
import '../support/fakes.js';

describe('the language of the panel', () => {
  it('is the one wished for, and its region writes the numbers', () => {
    expect(negotiate('en-GB')).to.deep.equal({ locale: 'en', format: 'en-GB', dir: 'ltr' });
  });

  it('is understood in other spellings', () => {
    expect(negotiate('EN_gb').format).to.equal('en-GB');
    expect(negotiate('en-latn-US').format).to.equal('en-Latn-US');
  });

  it('is English throughout where there are no words for it', () => {
    expect(negotiate('tlh-KL')).to.deep.equal({ locale: 'en', format: 'en', dir: 'ltr' });
  });

  for (const tag of [
    '',
    ' ',
    'x',
    '-',
    '--',
    'en-',
    '*',
    'en US',
    'toString',
    'constructor',
    '__proto__',
    'x-private',
    'i-klingon',
    'a'.repeat(5_000),
    '💬',
    'en\u0000',
    null,
    undefined,
  ])
    it(`is English for ${JSON.stringify(tag)?.slice(0, 20)}`, () => {
      const { locale, format } = negotiate(tag);
      expect(locale).to.equal('en');
      expect(() => new Intl.NumberFormat(format).format(1)).to.not.throw();
    });

  it('is nothing where the tag is none', () => {
    expect(canonicalTag('not a tag')).to.equal(undefined);
    expect(canonicalTag('DE_de')).to.equal('de-DE');
  });

  it('has all its words', async () => {
    const english = await loadLocale('en');
    for (const locale of LOCALES)
      expect(Object.keys(await loadLocale(locale))).to.deep.equal(Object.keys(english));
  });
});
