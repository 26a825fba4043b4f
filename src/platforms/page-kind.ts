import type { Platform } from '../client/ports.js';

type Kind = NonNullable<ReturnType<NonNullable<Platform['pageKind']>>>;

/** Which kind of page a path is, by the first pattern that fits. */
export const pageKind = (path: string, kinds: Partial<Record<Kind, RegExp>>): Kind =>
  (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind]!.test(path)) ?? 'other';
