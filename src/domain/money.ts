/** An amount in the currency's minor unit (cents, yen, fils). */
export interface Money {
  readonly amountMinor: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

// ISO 4217 currencies whose minor unit is not a hundredth.
const ZERO = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const THREE = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

/** Decimal places of a currency's minor unit: 0, 2 or 3. Unknown codes count as 2. */
export const currencyExponent = (currency: string): 0 | 2 | 3 =>
  ZERO.includes(currency) ? 0 : THREE.includes(currency) ? 3 : 2;

/** The amount in major units, for display: 1999 USD is 19.99, 1999 JPY is 1999. */
export const majorAmount = ({ amountMinor, currency }: Money): number =>
  amountMinor / 10 ** currencyExponent(currency);

/** `a` less `b`, never below nothing. Two currencies do not mix: then `a` is returned as it is. */
export const moneyLeft = (a: Money, b: Money): Money =>
  a.currency === b.currency ? { ...a, amountMinor: Math.max(0, a.amountMinor - b.amountMinor) } : a;
