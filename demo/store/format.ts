/** Money as the loyalty backend and the widget write it. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

const locale = 'en-US';

/** "$38" for round amounts, "$38.50" for others: the way a small shop writes its price tags. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const digits = amountMinor % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(amountMinor / 100)
    .replace('-', '−');
}

export function formatDate(date: string | Date): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(date),
  );
}

export function formatPoints(points: number): string {
  return `${points.toLocaleString(locale)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}
