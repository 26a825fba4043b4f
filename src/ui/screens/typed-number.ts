/** Digits as keyboards in Arabic, Persian or full width write them, as plain ones. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** A number as a person types it, grouped or not; `undefined` for none. */
export function typedNumber(text: string): number | undefined {
  const plain = plainDigits(text)
    // A sign before three digits groups them; any other begins a fraction.
    .replace(/[.,٬٫'’\s](?=\d{3}(?!\d))/g, '')
    .replace(/[,٫]/g, '.')
    .replace(/[^\d.]/g, '');
  const number = parseFloat(plain);
  return Number.isFinite(number) ? number : undefined;
}
