export const ERROR_CODES = [
  'not-signed-in',
  'session-expired',
  'blocked',
  'not-found',
  'invalid-input',
  'insufficient-points',
  'reward-unavailable',
  'conflict',
  'rate-limited',
  'offline',
  'timeout',
  'bad-response',
  'too-large',
  'unavailable',
  'unknown-outcome',
  'cancelled',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Codes after which the same request may succeed by itself. */
const RETRYABLE = /^(rate-limited|offline|timeout|unavailable|unknown-outcome)$/;

export interface RewardsErrorOptions {
  readonly retryAfterMs?: number | undefined;
  readonly detail?: string | undefined;
  readonly cause?: unknown;
}

/** The one error of this library. It never holds a token, an address or a body. */
export class RewardsError extends Error {
  override readonly name = 'RewardsError';
  readonly retryable: boolean;
  /** How long the backend asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The backend's own sentence, as plain text; only for kinds of refusal that a shopper can act on. */
  readonly detail: string | undefined;

  constructor(
    readonly code: ErrorCode,
    { retryAfterMs, detail, cause }: RewardsErrorOptions = {},
  ) {
    super(code, { cause });
    this.retryable = RETRYABLE.test(code);
    this.retryAfterMs = retryAfterMs;
    this.detail = detail;
  }
}

/** Anything thrown, as a `RewardsError`: an adapter written by hand may throw what it likes. */
export const toRewardsError = (thrown: unknown): RewardsError => {
  if (thrown instanceof RewardsError) return thrown;
  // A second copy of this library on the page has a class of its own.
  const { code, retryAfterMs, detail } = (thrown ?? {}) as Partial<RewardsError>;
  if (ERROR_CODES.includes(code as ErrorCode))
    return new RewardsError(code as ErrorCode, { retryAfterMs, detail, cause: thrown });
  const isAbort = (thrown as Error | undefined)?.name === 'AbortError';
  return new RewardsError(isAbort ? 'cancelled' : 'unavailable', { cause: thrown });
};

/** Whether a request was turned away unread: that says nothing of an earlier try whose answer was lost. */
export const isAtTheDoor = ({ code }: RewardsError): boolean =>
  /^(rate-limited|session-expired|not-signed-in|blocked)$/.test(code);
