/**
 * Points as a backend counts them: an integer scaled by the programme's `pointsPrecision`
 * (precision 1: `125` means 12.5 points). May be negative; absent is not zero.
 */
export type Points = number;

/** What a store calls its points. `other` is the plural every language falls back to. */
export interface PointsName {
  readonly one?: string;
  readonly other: string;
  /** Further CLDR plural forms, for languages that have them. */
  readonly zero?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

/** The figure a shopper reads: `125` at precision 1 is `12.5`. */
export const pointsFigure = (points: Points, precision = 0): number => points / 10 ** precision;
