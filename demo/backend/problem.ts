export interface FieldError {
  readonly field: string;
  /** A sentence to put beside the field. */
  readonly message: string;
}

/** The stable codes of the contract that a backend itself answers with. */
export type ProblemCode =
  | 'not-signed-in'
  | 'session-expired'
  | 'blocked'
  | 'not-found'
  | 'invalid-input'
  | 'insufficient-points'
  | 'reward-unavailable'
  | 'conflict'
  | 'rate-limited'
  | 'too-large'
  | 'unavailable';

const TITLES: Record<ProblemCode, string> = {
  'not-signed-in': 'Sign in first',
  'session-expired': 'The session is over',
  blocked: 'This account is blocked',
  'not-found': 'Not found',
  'invalid-input': 'Something in the request is not right',
  'insufficient-points': 'Not enough points',
  'reward-unavailable': 'This reward cannot be had',
  conflict: 'That does not work any more',
  'rate-limited': 'Too many requests',
  'too-large': 'The request is too large',
  unavailable: 'Something went wrong on our side',
};

export interface ProblemExtras {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal: thrown where it is noticed, answered as `application/problem+json`. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(detail);
  }

  get body() {
    const { code, status, detail } = this;
    const { errors } = this.extras;
    return {
      type: 'about:blank',
      title: TITLES[code],
      status,
      detail,
      code,
      ...(errors && { errors }),
    };
  }
}

export const invalid = (errors: readonly FieldError[]): Problem =>
  new Problem(422, 'invalid-input', errors[0]?.message ?? 'Check what was sent.', { errors });

export const notFound = (what: string): Problem =>
  new Problem(404, 'not-found', `There is no such ${what}.`);

export const unavailable = (detail: string): Problem =>
  new Problem(422, 'reward-unavailable', detail);

export const conflict = (detail: string): Problem => new Problem(409, 'conflict', detail);
