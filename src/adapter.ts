/** Adapter entry: loyalty backends over HTTP, and the interface of one written by hand. */
export { createFetchAdapter } from './adapter/fetch-adapter.js';
export type { FetchAdapterConfig } from './adapter/fetch-adapter.js';
export type { Hooks } from './adapter/mapping/mapped-adapter.js';
export type * from './adapter/mapping/mapping.js';
export { PRESET_NAMES } from './adapter/presets/names.js';
export type { RewardsAdapter } from './client/ports.js';
