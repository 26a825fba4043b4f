/** Gives a signed customer token, or `null` when nobody is signed in. */
export type GetToken = () => Promise<string | null | undefined> | string | null | undefined;

/** The token in use. It lives in this closure alone: never stored, logged or put into a URL. */
export interface Auth {
  token(): Promise<string | null>;
  /** A new token in place of a refused one; `null` when there is none. One renewal serves all who ask. */
  renew(refused: string): Promise<string | null>;
  /** The page says who is here: a token, nobody (`null`), or that it should be asked again. */
  set(token: string | null | undefined): void;
}

/** How long a page may take to give a token, in milliseconds; after that the shopper counts as a guest. */
const PATIENCE_MS = 10_000;

const within = (ask: Promise<string | null | undefined>): Promise<string | null | undefined> => {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, null)));
  return Promise.race([ask, late]).finally(() => clearTimeout(timer));
};

export function createAuth(getToken: GetToken | undefined): Auth {
  let current: Promise<string | null> | undefined;

  /** Asks the page; whatever goes wrong there, the shopper is a guest here. */
  const ask = async (): Promise<string | null> => {
    try {
      const token = await within(Promise.resolve(getToken?.()));
      return typeof token === 'string' && token ? token : null;
    } catch {
      return null;
    }
  };

  return {
    token: () => (current ??= ask()),
    async renew(refused) {
      // Whoever comes second finds the renewal already under way.
      const known = current;
      if (getToken && (await known) === refused && current === known) current = ask();
      const renewed = (await current) ?? null;
      return renewed === refused ? null : renewed;
    },
    set(token) {
      if (token !== undefined) current = Promise.resolve(token);
      else if (getToken) current = undefined;
    },
  };
}
