/** How another backend's words become ours: pure data, valid as JSON. */
import type { ErrorCode } from '../../client/errors.js';

/**
 * Says what to take of an answer.
 *
 * - A text is a path: `customer.points_balance`, `tiers.0.name`. A list on the way is gone through item
 *   by item; `*` goes through what an object holds, `{}` through its `{key, value}` pairs. `$name` begins
 *   at a source (or at `$vars`, `$input`, `$page`, `$key`, `$now`), `^` at the item around, `.` is the item.
 * - A text that begins with `=` is the text after it. Numbers and booleans are themselves.
 * - A list is the list of what its expressions give; lists in it are joined.
 * - An object is an object of expressions, but for the one with a key that begins with `$`: an operator
 *   (`expression.ts` lists them), whose value `as` makes into something of the contract (`convert.ts`).
 *
 * Nothing, null, an empty text and a missing key are the same. Only an object's own keys are read.
 */
export type Expression =
  string | number | boolean | null | readonly Expression[] | { readonly [key: string]: Expression };

/** How a list comes in pages. `$page.cursor`, `.number` (from 1), `.offset`, `.limit` say where to go on. */
export interface Paging {
  readonly style?: 'cursor' | 'number' | 'offset';
  /** Where the answer tells the next cursor. */
  readonly next?: Expression;
  /** Whether there is another page. Without it, a page that is full leads on. */
  readonly more?: Expression;
  /** The rows as they came, to count them; needed where `more` is not told. */
  readonly rows?: Expression;
  /** Most rows the backend gives at once; 100 without it. */
  readonly max?: number;
}

/** What is sent. Gaps in `path` are percent-encoded; without a value for one, nothing is asked. */
export interface RequestTemplate {
  readonly path: string;
  /** Names for what the gaps need and a path alone does not reach. */
  readonly let?: { readonly [name: string]: Expression };
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: { readonly [name: string]: Expression };
  readonly headers?: { readonly [name: string]: Expression };
  readonly body?: Expression;
  /** `form`: the body goes as `application/x-www-form-urlencoded`. */
  readonly encode?: 'json' | 'form';
}

/** Something that is read. */
export interface Source extends RequestTemplate {
  /** Only a member has it: asked for nobody (401) or not found (404), it is nothing and no failure. */
  readonly needs?: 'member';
  /** The same for everybody: kept in memory for ten minutes. */
  readonly public?: boolean;
  /** Further refusals that mean "there is none". */
  readonly none?: readonly ErrorCode[];
  readonly page?: Paging;
}

/** Something that is written. It is repeated only when `$key` stands somewhere in what is sent. */
export interface Action extends RequestTemplate {
  /** The answer takes the place of this source while `result` is read. */
  readonly feeds?: string;
  /** What came of it; without it, the member is read anew. The item is the answer. */
  readonly result?: Expression;
}

/** The first rule that fits says what an answer means; on statuses below 400 only rules that name them. */
export interface ErrorRule {
  readonly status?: readonly number[];
  /** A condition over the body. */
  readonly when?: Expression;
  readonly code: ErrorCode;
  /** A sentence of the backend that shoppers may read. */
  readonly detail?: Expression;
}

export const READ_ENTITIES = [
  'session',
  'program',
  'member',
  'vouchers',
  'activity',
  'referrals',
  'redemption',
  'invitation',
  'eligibility',
  'quote',
] as const;
export type EntityName = (typeof READ_ENTITIES)[number];

export const ACTIONS = [
  'redeem',
  'undo',
  'earn',
  'join',
  'update',
  'leave',
  'invite',
  'remind',
  'claim',
] as const;
export type ActionName = (typeof ACTIONS)[number];

export interface Mapping {
  /** How it was shown to be right. */
  readonly proof?: string;
  /** What differs from store to store: a currency, a customer's id. Values, not expressions. */
  readonly vars?: { readonly [name: string]: unknown };
  /** How the shopper's token is sent; `Authorization: Bearer …` without it. */
  readonly auth?: { readonly header?: string; readonly scheme?: string };
  readonly sources?: { readonly [name: string]: Source };
  /**
   * What each thing of the standard contract is made of. A list that comes in pages names its source:
   * `{"page": "transactions", "items": …}`.
   */
  readonly entities?: { readonly [name in EntityName]?: Expression };
  /** What several entities have in common, for `$use`. */
  readonly shapes?: { readonly [name: string]: Expression };
  readonly actions?: { readonly [name in ActionName]?: Action };
  readonly errors?: readonly ErrorRule[];
}
