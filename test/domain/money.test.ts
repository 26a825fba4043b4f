import { expect } from '@open-wc/testing';
import { currencyExponent, majorAmount, moneyLeft } from '../../src/domain/money.js';

describe('money', () => {
  for (const [currency, exponent] of [
    ['JPY', 0],
    ['KRW', 0],
    ['USD', 2],
    ['EUR', 2],
    ['KWD', 3],
    ['TND', 3],
    ['XYZ', 2],
  ] as const)
    it(`gives ${currency} ${exponent} decimal places`, () => {
      expect(currencyExponent(currency)).to.equal(exponent);
    });

  for (const currency of ['', ' ', 'PY', 'F X'])
    it(`takes ${JSON.stringify(currency)}, which is no currency, for one of hundredths`, () => {
      expect(currencyExponent(currency)).to.equal(2);
    });

  for (const [amountMinor, currency, major] of [
    [1_999, 'USD', 19.99],
    [1_999, 'JPY', 1_999],
    [1_999, 'KWD', 1.999],
    [-550, 'EUR', -5.5],
    [0, 'USD', 0],
  ] as const)
    it(`shows ${amountMinor} ${currency} as ${major}`, () => {
      expect(majorAmount({ amountMinor, currency })).to.equal(major);
    });
});

describe('what is left of an amount', () => {
  const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

  it('is the difference', () => {
    expect(moneyLeft(usd(4_000), usd(1_500))).to.deep.equal(usd(2_500));
  });

  it('is never below nothing', () => {
    expect(moneyLeft(usd(4_000), usd(5_000))).to.deep.equal(usd(0));
  });

  it('does not mix two currencies', () => {
    expect(moneyLeft(usd(4_000), { amountMinor: 1, currency: 'EUR' })).to.deep.equal(usd(4_000));
  });
});
