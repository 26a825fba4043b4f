import { expect } from '@open-wc/testing';
import { createSpeech } from '../../../src/ui/controllers/speech.js';
import '../../support/fakes.js';

describe('the language of the panel', () => {
  const box = () => document.createElement('div');
  const speech = (wished: () => string, own?: object, spoken = [box()]) =>
    createSpeech(spoken, { wished, choose: () => undefined }, own as never);

  it('is the last one chosen, however long the words take', async () => {
    let wish = 'en';
    const { speak, words } = speech(() => wish);
    await speak();
    wish = 'de';
    const german = speak();
    wish = 'en';
    await Promise.all([german, speak()]);
    expect(words(undefined)!.t('word.close')).to.equal('Close');
  });

  it('is told to whoever reads it out, with its direction', async () => {
    const [content, status] = [box(), box()];
    await speech(() => 'ar', undefined, [content, status]).speak();
    expect([content.lang, content.dir, status.lang, status.dir]).to.deep.equal([
      'ar',
      'rtl',
      'ar',
      'rtl',
    ]);
  });

  it('may be one that only the store speaks', async () => {
    const content = box();
    const { speak, words } = speech(() => 'he', { 'word.close': 'סגירה' }, [content]);
    await speak();
    expect([words(undefined)!.t('word.close'), content.dir]).to.deep.equal(['סגירה', 'rtl']);
  });

  it('writes the numbers in its sentences as it does', async () => {
    const { speak, words } = speech(() => 'ar-EG');
    await speak();
    expect(words(undefined)!.t('nav.count', { count: 5 })).to.contain('٥');
  });
});
