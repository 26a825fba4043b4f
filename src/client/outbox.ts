import type { RedeemRequest, Storage } from './ports.js';

/** A redemption whose fate is not known yet. */
export interface OutboxEntry {
  readonly key: string;
  readonly request: RedeemRequest;
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

const parse = (text: string | undefined): OutboxEntry[] => {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isEntry) : [];
  } catch {
    return [];
  }
};

export function openOutbox(storage: Storage, programKey: string, memberId: string): Outbox {
  const slot = `rewards-launcher/outbox/${hashId(`${programKey} ${memberId}`)}`;
  // Read each time: another tab may have written in between.
  const read = (): OutboxEntry[] => parse(storage.get(slot));
  const write = (entries: OutboxEntry[]): void =>
    entries.length ? storage.set(slot, JSON.stringify(entries)) : storage.remove(slot);
  return {
    entries: read,
    add: (entry) => write([...read(), entry]),
    remove: (key) => write(read().filter((entry) => entry.key !== key)),
  };
}
