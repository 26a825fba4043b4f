const told = new Set<string>();

/** One note to the store's developer, when a backend on another site is not to be reached. */
export function tellUnreached({ endpoint }: { endpoint: string | null }): void {
  const { origin } = new URL(endpoint ?? '', document.baseURI);
  if (origin === location.origin || !navigator.onLine || told.has(origin)) return;
  told.add(origin);
  console.warn(
    `[rewards-launcher] ${origin} was not reached. If it is up, its answers must allow this page: Access-Control-Allow-Origin: ${location.origin} (CORS), also for OPTIONS.`,
  );
}
