/** The backend's clock, as its answers tell it (RFC 9110, `Date`): a shopper's own may be days off. */
export interface ServerClock {
  hear(response: Response): void;
  /** Milliseconds since 1970; by the device's own clock until an answer has told better. */
  now(): number;
}

export function createServerClock(): ServerClock {
  let ahead: number | undefined;
  return {
    hear({ headers }) {
      const told = Date.parse(headers.get('date') ?? '') - Date.now();
      // The latest that was told: an answer out of a cache tells an earlier time.
      if (told > (ahead ?? -Infinity)) ahead = told;
    },
    now: () => Date.now() + (ahead ?? 0),
  };
}
