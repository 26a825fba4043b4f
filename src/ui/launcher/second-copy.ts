/** Runs in a copy that came too late: the first one serves. */
const SERVING = Symbol.for('rewards-launcher/version');
const first = (globalThis as Record<symbol, unknown>)[SERVING];

if (first && first !== __VERSION__)
  console.info(
    `[rewards-launcher] Version ${String(first)} is on this page already; ${__VERSION__} stays silent.`,
  );

export {};
