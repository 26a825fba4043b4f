import { KEYS } from './keys.js';
import type { Messages } from './messages.js';
import { type Overrides, isPlural } from './translate.js';

/** The store's own wording over ours; what is no sentence counts as nothing. */
export function withOwnWords(messages: Messages, own: Overrides): Messages {
  const all: Record<string | number, unknown> = { ...messages };
  for (const [at, name] of KEYS) {
    const text = Object.hasOwn(own, name) ? own[name] : undefined;
    if (typeof text === 'string' || isPlural(text)) all[at] = text;
  }
  return all as Messages;
}
