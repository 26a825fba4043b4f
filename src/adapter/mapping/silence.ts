/** Which fields a configuration names and no answer has filled; only development asks. */
import { type Expression, READ_ENTITIES } from './mapping.js';
import type { Within } from './path.js';

/** What is not always there is no mistake: a choice not taken, another entity told of by itself. */
const isConditional = (part: Expression): boolean =>
  typeof part === 'object' && part !== null && ('$if' in part || '$use' in part);

/** Their places in words: `rewards.imageUrl (reward.image_url)`. */
export function unfilled(
  expression: Expression | undefined,
  within: Within,
  place = '',
  seen = new Set<unknown>(),
): string[] {
  if (typeof expression !== 'object' || expression === null || seen.has(expression)) return [];
  seen.add(expression);
  if (Array.isArray(expression))
    return expression.flatMap((part: Expression) => unfilled(part, within, place, seen));
  const filled = within.filled?.get(expression);
  return Object.entries(expression as Record<string, Expression>).flatMap(([key, part]) => {
    const isField = !key.startsWith('$') && filled !== undefined;
    const here = isField ? [place, key].filter(Boolean).join('.') : place;
    // Read, and never filled. What lies inside was not filled either.
    if (isField && isConditional(part)) return [];
    if (isField && !filled.has(key))
      return [`${here} (${typeof part === 'string' ? part : JSON.stringify(part)})`];
    // An entity is told of under its own name.
    const isEntity = READ_ENTITIES.some((name) => name === part);
    const inside = key === '$use' ? !isEntity && within.shapes[String(part)] : part;
    return unfilled(inside, within, here, seen);
  });
}
