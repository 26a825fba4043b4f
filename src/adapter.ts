/** Adapter entry: loyalty backends over HTTP, and the interface of one written by hand. */
export { PRESETS, createFetchAdapter } from './adapter/fetch-adapter.js';
export type { FetchAdapterConfig, Preset } from './adapter/fetch-adapter.js';
export type { RewardsAdapter } from './client/ports.js';
