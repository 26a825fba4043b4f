import type { ConnectOptions } from '../../connect.js';
import type { RewardsLauncher } from './rewards-launcher.js';

/** What the JSON child of the tag may hold. */
interface ChildConfig {
  readonly adapter?: Record<string, unknown>;
  readonly messages?: Record<string, unknown>;
  /** Selectors of what the launcher keeps clear of, beside the widgets it knows. */
  readonly avoid?: unknown;
}

export interface LauncherConfig {
  readonly connect: ConnectOptions;
  readonly messages: Record<string, unknown> | undefined;
  readonly avoid: unknown;
}

const CHILD = ':scope > script[type="application/json"]';

/** While the document still arrives, a child may come yet. */
const parsed = (): Promise<unknown> =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));

async function readChild(host: Element): Promise<ChildConfig> {
  const isLoading = document.readyState === 'loading';
  const text = host.querySelector(CHILD)?.textContent;
  try {
    const value: unknown = text ? JSON.parse(text) : isLoading || {};
    if (typeof value === 'object' && value && !Array.isArray(value)) return value as ChildConfig;
  } catch {
    // Said below: what is not JSON and what is JSON but no object are the same mistake.
  }
  // None yet, or half of it.
  if (isLoading) return parsed().then(() => readChild(host));
  console.warn('[rewards-launcher] The JSON in the tag is no object.');
  return {};
}

/** Configuration, strongest first: properties and attributes, then the JSON child. */
export async function readConfig(host: RewardsLauncher): Promise<LauncherConfig> {
  const child = await readChild(host);
  const { endpoint, token, platform, preview, adapter, getToken } = host;
  const { baseUrl } = child.adapter ?? {};
  const given: Record<string, string> = {};
  for (const name of ['preset', 'program', 'currency'] as const)
    if (host[name]) given[name] = host[name];
  const base = endpoint ?? (typeof baseUrl === 'string' ? baseUrl : null);
  // Not yet set is `undefined`, taken away is `null`.
  if (base === null && !host.client && !adapter && (preview ?? null) === null)
    console.warn('[rewards-launcher] Give the tag an `endpoint`, or `preview` to try it.');
  return {
    connect: {
      endpoint: base,
      token,
      platform,
      clientId: host.getAttribute('client-id'),
      preview,
      adapter,
      getToken,
      config: { ...child.adapter, ...given },
    },
    messages: host.messages ?? child.messages,
    avoid: child.avoid,
  };
}
