/** What a developer is told of a declaration, in words. */
import { unfilled } from './silence.js';
import { type Readable, secretsIn } from './secrets.js';
import type { Expression } from './mapping.js';
import type { Within } from './path.js';

const warn = (text: string): void => console.warn(`[rewards-launcher] ${text}`);

export function warnOfSecrets(config: Readable): void {
  for (const secret of secretsIn(config))
    warn(
      `${secret} looks like a server's secret. Whoever opens this page can read and use it: take it ` +
        'out, make a new one, and let a small proxy of yours add it (demo/docs/proxy.md).',
    );
}

export const warnOfPreset = (name: string, known: readonly string[]): void =>
  warn(`Preset "${name}" is unknown; "standard" serves. There are, besides: ${known.join(', ')}.`);

export const warnOfSilence = (entity: string, fields: readonly string[]): void =>
  warn(`Configured for "${entity}", and no answer has filled it: ${fields.join('; ')}.`);

/** What was told already, by what holds a programme's fields. */
const told = new WeakMap<Within, Set<string>>();

/** How long other answers may take to fill what the first one did not, in milliseconds. */
const PATIENCE_MS = 3_000;

/** Tells once, after its first answers, which fields of an entity none of them filled. */
export function tellSilence(
  entity: string,
  expression: Expression | undefined,
  within: Within,
  tell?: (entity: string, fields: readonly string[]) => void,
): void {
  const known = told.get(within) ?? new Set();
  if (known.has(entity)) return;
  told.set(within, known.add(entity));
  const look = (say: typeof warnOfSilence): void => {
    const fields = unfilled(expression, within);
    if (fields.length) say(entity, fields);
  };
  if (tell) look(tell);
  else setTimeout(look, PATIENCE_MS, warnOfSilence);
}
