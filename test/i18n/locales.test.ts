import { expect } from '@open-wc/testing';
import { launcherLocales } from '../../src/i18n/launcher-locales.js';
import { allLauncherWords } from '../../src/i18n/launcher-soon-words.js';
import { loadLocale } from '../../src/i18n/load-locale.js';
import type { Messages } from '../../src/i18n/messages.js';
import { LOCALES } from '../../src/i18n/negotiate.js';
import '../support/fakes.js';

type Key = keyof Messages;

const forms = (messages: Messages, key: Key): Record<string, string> => {
  const value: unknown = messages[key];
  return typeof value === 'string' ? { other: value } : (value as Record<string, string>);
};
const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

for (const locale of LOCALES.filter((known) => known !== 'en'))
  describe(`the words in "${locale}"`, () => {
    let english: Messages;
    let words: Messages;
    let keys: Key[];
    before(async () => {
      english = await loadLocale('en');
      words = await loadLocale(locale);
      keys = Object.keys(english) as Key[];
    });
    const wrong = (isWrong: (key: Key) => unknown) => keys.filter(isWrong);

    it('are all there, in the order of the English ones', () => {
      expect(Object.keys(words)).to.deep.equal(keys);
    });

    it('leave no sentence empty, and none in English', () => {
      expect(
        wrong((key) => Object.values(forms(words, key)).some((text) => !text.trim())),
      ).to.deep.equal([]);
      const same = wrong((key) => {
        const text = forms(words, key)['other']!;
        return (
          /[a-z]{4}/i.test(text.replace(/\{\w+\}/g, '')) && text === forms(english, key)['other']
        );
      });
      // Names of things that are called so everywhere.
      expect(same.filter((key) => key !== 'refer.whatsapp')).to.deep.equal([]);
    });

    it('have the same gaps; only a number may be said by its form', () => {
      const uneven = wrong((key) => {
        const wanted = gaps(forms(english, key)['other']!);
        return Object.entries(forms(words, key)).some(([form, text]) => {
          const given = gaps(text).join();
          const isNumber = /zero|one|two/.test(form);
          return (
            given !== wanted.join() &&
            !(isNumber && given === wanted.filter((gap) => gap !== '{count}').join())
          );
        });
      });
      expect(uneven).to.deep.equal([]);
    });

    it('have every form that the language counts in', () => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      const missing = wrong((key) => {
        if (typeof words[key] === 'string') return false;
        return pluralCategories.some((form) => !(form in forms(words, key)));
      });
      expect(missing).to.deep.equal([]);
    });

    it('count where English counts', () => {
      const counting = (messages: Messages) =>
        keys.filter((key) => typeof messages[key] !== 'string');
      expect(counting(words)).to.deep.equal(counting(english));
    });

    it('do not shout', () => {
      expect(
        wrong((key) => Object.values(forms(words, key)).some((text) => /[!！]/.test(text))),
      ).to.deep.equal([]);
    });

    it('are hardly longer than what was planned for', () => {
      // 40 % more, and a word for the short ones.
      const long = wrong(
        (key) =>
          forms(words, key)['other']!.length > forms(english, key)['other']!.length * 1.4 + 14,
      );
      expect(long).to.deep.equal([]);
    });

    it('are there for the launcher, too', () => {
      const own = launcherLocales[locale as keyof typeof launcherLocales];
      expect(Object.keys(own).sort()).to.deep.equal(Object.keys(allLauncherWords).sort());
      expect(gaps(own.unseen)).to.deep.equal(['{count}']);
    });
  });
