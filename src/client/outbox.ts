import { toJson } from '../domain/json.js';
import type { RedeemRequest, Storage } from './ports.js';
import { OUTBOX_SLOT } from './system.js';

/** What a shopper had before; kept only where the backend takes no keys, to see by it what was done. */
export interface Before {
  readonly available: number | undefined;
  readonly voucherIds: readonly string[] | undefined;
}

/** A redemption whose fate is not known yet. */
export interface OutboxEntry {
  readonly key: string;
  readonly request: RedeemRequest;
  readonly before?: Before;
}

/**
 * Redemptions that must not be lost: written down before the first request leaves, struck out when the
 * backend has answered for good. Kept by a hash of the member's id, so that one shopper's entries are
 * never replayed for another and the device does not tell who it was.
 */
export interface Outbox {
  entries(): readonly OutboxEntry[];
  add(entry: OutboxEntry): void;
  remove(key: string): void;
}

/** A 53-bit hash (cyrb53); it need not be secret, only not the id itself. */
export function hashId(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

const isEntry = (value: unknown): value is OutboxEntry => {
  const entry = value as Partial<OutboxEntry> | null;
  return typeof entry?.key === 'string' && typeof entry.request?.rewardId === 'string';
};

type Kept = Record<string, OutboxEntry[]>;

/** What is kept, by the hash of whose it is; anything else that stands in its place counts as nothing. */
const parse = (text: string | undefined): Kept => {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept && !Array.isArray(kept) ? ({ ...kept } as Kept) : {};
  } catch {
    return {};
  }
};

export function openOutbox(storage: Storage, programKey: string, memberId: string): Outbox {
  const owner = hashId(`${programKey} ${memberId}`);
  const read = (kept: Kept): OutboxEntry[] => {
    const entries: unknown = Object.hasOwn(kept, owner) ? kept[owner] : [];
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  };
  // Read each time: another tab may have written in between.
  const write = (change: (entries: OutboxEntry[]) => OutboxEntry[]): void => {
    const kept = parse(storage.get(OUTBOX_SLOT));
    const entries = change(read(kept));
    if (entries.length) kept[owner] = entries;
    else delete kept[owner];
    if (Object.keys(kept).length) storage.set(OUTBOX_SLOT, toJson(kept));
    else storage.remove(OUTBOX_SLOT);
  };
  return {
    entries: () => read(parse(storage.get(OUTBOX_SLOT))),
    add: (entry) => write((entries) => [...entries, entry]),
    remove: (key) => write((entries) => entries.filter((entry) => entry.key !== key)),
  };
}
