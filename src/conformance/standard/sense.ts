/** What a schema can not say of any answer: currencies, addresses of people, HTML, amounts. */
import { type Check } from '../check.js';
import { pathText, valueText, walk } from '../walk.js';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const HTML = /<\/?[a-z][^<>]*>|&(nbsp|amp|lt|gt|quot|#\d+);/i;

/** Amounts that only count upwards. */
const NEVER_NEGATIVE = /^(pending|lifetime|earned|min|max|amountMinor|balanceAfter)$/;

const isMoney = (value: unknown): value is { amountMinor?: unknown; currency: string } =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { currency?: unknown }).currency === 'string';

/** Goes through a whole answer. */
export function checkSense({ report }: Check, place: string, body: unknown): void {
  walk(body, (value, path) => {
    const key = String(path.at(-1) ?? '');
    const where = () => pathText(path, body);
    if (isMoney(value) && /^[A-Z]{3}$/.test(value.currency) && !CURRENCIES.has(value.currency))
      report.fault(
        place,
        `${pathText([...path, 'currency'], body)} is "${value.currency}", which is no currency`,
        'send a code of ISO 4217, as USD',
      );
    if (
      typeof value === 'number' &&
      value < 0 &&
      NEVER_NEGATIVE.test(key) &&
      key !== 'balanceAfter'
    )
      report.fault(
        place,
        `${where()} is ${valueText(value)}; it must not be negative`,
        'send what there is, or leave it out where it is not known',
      );
    if (typeof value === 'string' && HTML.test(value) && !/url$/i.test(key))
      report.fault(
        place,
        `${where()} holds HTML (${HTML.exec(value)![0].slice(0, 30)}); it is shown as it stands`,
        'send plain text',
      );
  });
}
