/** What every check is given, and what they have found out for each other. */
import type { Member, Session } from '../domain/member.js';
import type { Program } from '../domain/program.js';
import type { Answer, Ask } from './ask.js';
import type { Options } from './arguments.js';
import type { Report } from './report.js';

/** As it was sent: any part may be missing or something else. */
export type Loose<T> = { readonly [K in keyof T]?: T[K] extends object | undefined ? any : T[K] };

export interface Check {
  readonly ask: Ask;
  readonly report: Report;
  readonly options: Options;
  /** Says beforehand what is about to be done. */
  readonly announce: (text: string) => void;
  readonly now: number;
  session?: Loose<Session>;
  program?: Loose<Program>;
  member?: Loose<Member>;
  /** Whether what belongs to a shopper can be asked for. */
  isMember?: boolean;
  /** Operations that are known not to be there: `POST quote`. */
  readonly absent: Set<string>;
  /** A code of a referral link, a redemption. */
  code?: string;
  redemptionId?: string;
  /** What a guest was answered. */
  sessionAnswer?: Answer;
  programAnswer?: Answer;
}

export const offers = ({ program }: Check, capability: string): boolean =>
  Array.isArray(program?.capabilities) && program.capabilities.includes(capability);

export const listOf = (value: unknown): readonly any[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
