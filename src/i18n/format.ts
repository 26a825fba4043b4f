/** Numbers, money and dates as a shopper reads them. Total: bad input gives a dash, never an error. */
export interface FormatOptions {
  /** A tag `Intl` accepts. */
  readonly locale: string;
  /** What points are called, by plural category; `other` is what is missing. */
  readonly pointsName: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  /** Decimal places points are scaled by. */
  readonly pointsPrecision: number;
}

/** A moment in milliseconds; a day is read in UTC, so that no time zone shifts it. */
export interface FormatMoment {
  readonly ms: number;
  readonly isDay: boolean;
}

export interface Format {
  number(value: number): string;
  percent(value: number): string;
  /** An amount in major units. */
  money(major: number, currency: string): string;
  /** The figure alone: `1,240`. */
  figure(points: number): string;
  /** The figure with its name: `1,240 points`. */
  points(points: number): string;
  /** What so many points are called. */
  unit(points: number): string;
  /** What they are called in a sentence that counts none: three of them, as far as forms tell. */
  units(): string;
  /** Signed: `+50`, `−600`. */
  delta(points: number): string;
  /** `30 June`, with the year when it is not this one. */
  day(moment: FormatMoment | undefined, now: number): string;
  /** `11 August 2026`. */
  date(moment: FormatMoment | undefined): string;
  /** `June 2026`, of a month written `2026-06`. */
  month(month: string): string;
  /** The day of the month alone. */
  dayOfMonth(moment: FormatMoment | undefined): string;
  /** The time of day: `14:30`. */
  time(moment: FormatMoment | undefined): string;
  plural(count: number): Intl.LDMLPluralRule;
  /** The names of the twelve months. */
  months(): string[];
}

const NOTHING = '–';

const total =
  <Args extends unknown[]>(write: (...args: Args) => string) =>
  (...args: Args): string => {
    try {
      return write(...args);
    } catch {
      return NOTHING;
    }
  };

/** Making a format costs far more than using it: each is made once for a page, whoever writes with it. */
const kept = new Map<string, { format(value: number): string }>();

export function createFormat({ locale, pointsName, pointsPrecision }: FormatOptions): Format {
  const keep = (options: object, make: () => { format(value: number): string }) => {
    const key = locale + JSON.stringify(options);
    const format = kept.get(key) ?? make();
    kept.set(key, format);
    return format;
  };
  const dates = (options: Intl.DateTimeFormatOptions, isDay: boolean) => {
    const all = isDay ? { ...options, timeZone: 'UTC' } : options;
    return keep(all, () => new Intl.DateTimeFormat(locale, all));
  };
  const rules = new Intl.PluralRules(locale);

  const write = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    Number.isFinite(value)
      ? keep(options, () => new Intl.NumberFormat(locale, options)).format(value)
      : NOTHING;
  const amount = (points: number): number => points / 10 ** pointsPrecision;
  const figure = total((points: number) =>
    write(amount(points), { maximumFractionDigits: pointsPrecision }),
  );
  const unit = (points: number): string =>
    pointsName[rules.select(Math.abs(amount(points)))] ?? pointsName.other;
  const inWords =
    (options: Intl.DateTimeFormatOptions) =>
    (moment: FormatMoment | undefined): string =>
      moment ? dates(options, moment.isDay).format(moment.ms) : NOTHING;
  const date = total(inWords({ day: 'numeric', month: 'long', year: 'numeric' }));

  return {
    number: total((value) => write(value)),
    percent: total((value) => write(value / 100, { style: 'percent', maximumFractionDigits: 1 })),
    money: total((major, currency) =>
      write(major, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        // A round price reads better without its zeros.
        ...(Number.isInteger(major) && { minimumFractionDigits: 0 }),
      }),
    ),
    figure,
    unit,
    units: () => pointsName[rules.select(3)] ?? pointsName.other,
    points: (points) => `${figure(points)} ${unit(points)}`,
    delta: total((points) =>
      write(amount(points), {
        signDisplay: 'exceptZero',
        maximumFractionDigits: pointsPrecision,
      }).replace('-', '−'),
    ),
    date,
    day: total((moment, now) => {
      if (!moment) return NOTHING;
      const then = new Date(moment.ms);
      const isThisYear =
        then[moment.isDay ? 'getUTCFullYear' : 'getFullYear']() === new Date(now).getFullYear();
      return isThisYear ? inWords({ day: 'numeric', month: 'long' })(moment) : date(moment);
    }),
    month: total((month) =>
      // Elsewhere than in Chromium, less than a month is a date, too.
      dates({ month: 'long', year: 'numeric' }, true).format(
        /^\d{4}-\d\d$/.test(month) ? Date.parse(`${month}-01T00:00Z`) : NaN,
      ),
    ),
    dayOfMonth: total(inWords({ day: 'numeric' })),
    time: total(inWords({ hour: 'numeric', minute: '2-digit' })),
    plural: (count) => rules.select(count),
    months: () =>
      [...Array(12).keys()].map((at) =>
        dates({ month: 'long' }, true).format(Date.UTC(2024, at, 15)),
      ),
  };
}
