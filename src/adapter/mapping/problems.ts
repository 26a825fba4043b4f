/** What a declared backend means by its refusals. */
import type { ErrorCode } from '../../client/errors.js';
import { evaluate, holds } from './expression.js';
import type { ErrorRule } from './mapping.js';
import type { Scope } from './path.js';

export interface Verdict {
  readonly code: ErrorCode;
  /** A sentence that a rule allows shoppers to read. */
  readonly detail: string | undefined;
}

/** The first rule that fits an answer; the item of the scope is its body. */
export function ruleFor(
  rules: readonly ErrorRule[],
  status: number,
  scope: Scope,
): Verdict | undefined {
  for (const { status: statuses, when = true, code, detail } of rules) {
    const isMeant = statuses ? statuses.includes(status) : status >= 400;
    if (!isMeant || !holds(when, scope)) continue;
    const sentence = evaluate(detail, scope);
    return { code, detail: typeof sentence === 'string' ? sentence : undefined };
  }
  return undefined;
}
