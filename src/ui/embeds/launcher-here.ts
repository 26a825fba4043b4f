/** The launcher on the page: whoever has no backend of their own lives by its client. */

/** Each of them says that the launcher has a client, or has another one. */
const TELLING = [
  'rewards-ready',
  'rewards-change',
  'rewards-after-identify',
  'rewards-error',
] as const;

const waiting = new Set<() => void>();
const tell = (): void => waiting.forEach((one) => one());

/** Calls when the launcher may have a client, or another. Returns the function that ends it. */
export function onLauncher(look: () => void): () => void {
  if (!waiting.size) for (const name of TELLING) document.addEventListener(name, tell);
  waiting.add(look);
  return () => {
    waiting.delete(look);
    if (!waiting.size) for (const name of TELLING) document.removeEventListener(name, tell);
  };
}

export const launcherHere = () => document.querySelector('rewards-launcher');
