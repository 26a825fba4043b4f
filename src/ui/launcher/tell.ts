/** What went wrong behind the launcher is said in the console; it never throws into the page. */
export const tell = (error: unknown): void => console.error('[rewards-launcher]', error);
