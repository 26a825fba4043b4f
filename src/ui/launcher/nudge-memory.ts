import type { Storage } from '../../client/ports.js';
import type { Suggestion } from './nudge-choice.js';

/** Where it is kept what was said, and what the shopper has answered. No balance and no name. */
export const NUDGES_SLOT = 'rewards-launcher/nudges';

const DAY_MS = 86_400_000;
/** After an answer the same is not said again for so many days. */
const ANSWERED_DAYS = 30;
/** Left alone so many times, it has been heard. */
const TIMES = 3;
/** There was nothing to say: the backend is not asked again for so long, in milliseconds. */
const NOTHING_MS = 3_600_000;

interface Said {
  readonly content: string;
  readonly times: number;
  readonly answeredAt?: number;
}

interface Kept {
  readonly shownAt?: number;
  readonly nothingAt?: number;
  readonly said?: Readonly<Record<string, Said>>;
}

export interface NudgeMemory {
  /** Whether anything may be said today. */
  isDue(now: number): boolean;
  /** Whether this may be said: not answered lately, not said too often. */
  isNews(suggestion: Suggestion, now: number): boolean;
  noteNothing(now: number): void;
  noteShown(suggestion: Suggestion, now: number): void;
  /** Followed, or put away: either way it is done with. */
  noteAnswer(suggestion: Suggestion, now: number): void;
}

/** True while `then` is less than so long ago; a clock that was set back counts as long ago. */
const isWithin = (then: number | undefined, ms: number, now: number): boolean =>
  then !== undefined && now >= then && now - then < ms;

export function openNudgeMemory(storage: Storage): NudgeMemory {
  /** Read each time: another tab may have spoken in between. Anything else in its place is nothing. */
  const read = (): Kept => {
    try {
      const kept: unknown = JSON.parse(storage.get(NUDGES_SLOT) ?? '{}');
      return typeof kept === 'object' && kept ? kept : {};
    } catch {
      return {};
    }
  };
  const write = (change: Kept): void =>
    storage.set(NUDGES_SLOT, JSON.stringify({ ...read(), ...change }));
  const saidOf = ({ kind, content }: Suggestion): Said => {
    const said = read().said?.[kind];
    return said?.content === content ? said : { content, times: 0 };
  };
  const note = (suggestion: Suggestion, change: Partial<Said>): void =>
    write({ said: { ...read().said, [suggestion.kind]: { ...saidOf(suggestion), ...change } } });

  return {
    isDue(now) {
      const { shownAt, nothingAt } = read();
      return !isWithin(shownAt, DAY_MS, now) && !isWithin(nothingAt, NOTHING_MS, now);
    },
    isNews(suggestion, now) {
      const { times, answeredAt } = saidOf(suggestion);
      return times < TIMES && !isWithin(answeredAt, ANSWERED_DAYS * DAY_MS, now);
    },
    noteNothing: (nothingAt) => write({ nothingAt }),
    noteShown(suggestion, shownAt) {
      note(suggestion, { times: saidOf(suggestion).times + 1 });
      write({ shownAt });
    },
    noteAnswer: (suggestion, answeredAt) => note(suggestion, { answeredAt }),
  };
}
