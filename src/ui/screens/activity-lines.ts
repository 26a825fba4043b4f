import type { Activity } from '../../domain/activity.js';
import { type ActivityMonth, groupByMonth } from '../../domain/activity-months.js';
import { type LineHeights, createLineHeights } from './line-heights.js';

/** A month, and those of its entries that are drawn. */
export interface Block {
  readonly month: ActivityMonth;
  /** The line its head is. */
  readonly line: number;
  /** How many of its entries come before those. */
  readonly offset: number;
  readonly shown: readonly Activity[];
  /** The room its other entries take, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** A piece of the history: its blocks, and the room all else takes. */
export interface Piece {
  readonly blocks: readonly Block[];
  readonly above: number;
  readonly below: number;
}

/** The whole history as lines one below the other: each month is a head and its entries. */
export interface Lines {
  take(items: readonly Activity[]): void;
  count(): number;
  /** Where they end, in pixels. */
  end(): number;
  /** The line at a depth. */
  at(depth: number): number;
  /** The lines from one to another. */
  piece(from: number, to: number): Piece;
  /** Where a line begins. */
  top(line: number): number;
  note: LineHeights['note'];
}

/** A month's head, and entries of one to three rows of text, in pixels, until they have been measured. */
const GUESSES = [63, 46, 66, 86];

/** About how many rows of text an entry takes. */
const rowsOf = ({ kind, text, state }: Activity): number =>
  1 + Number(kind !== 'earn' || text !== undefined) + Number(state !== 'final');

export function createLines(): Lines {
  const { at, top, note, fit } = createLineHeights(GUESSES);
  let known: readonly Activity[] = [];
  let months: readonly ActivityMonth[] = [];
  /** The line each month's head is, and the one after the last. */
  let starts: number[] = [0];
  const count = (): number => starts.at(-1)!;
  const monthAt = (line: number): number => starts.findLastIndex((start) => start <= line);

  return {
    at,
    top,
    note,
    count,
    end: () => top(count()),
    take(items) {
      if (items === known) return;
      const { length } = known;
      // A list that only goes on is not begun again: it may be twenty thousand lines long.
      const goesOn = length > 0 && items[0] === known[0] && items[length - 1] === known[length - 1];
      const kept = goesOn ? count() : 0;
      months = groupByMonth(goesOn ? items.slice(length) : items, goesOn ? months : []);
      known = items;
      starts = [];
      const kinds: number[] = [];
      for (const { entries } of months) {
        starts.push(kinds.length);
        kinds.push(0);
        for (const entry of entries) kinds.push(rowsOf(entry));
      }
      starts.push(kinds.length);
      fit(kinds, kept);
    },
    piece(from, to) {
      const first = monthAt(from);
      const last = monthAt(to);
      const blocks = months.slice(first, last + 1).map((month, index): Block => {
        const start = starts[first + index]! + 1;
        const stop = starts[first + index + 1]!;
        const begin = Math.max(from, start);
        const finish = Math.min(to + 1, stop);
        return {
          month,
          line: start - 1,
          offset: begin - start,
          shown: month.entries.slice(begin - start, finish - start),
          above: top(begin) - top(start),
          below: top(stop) - top(finish),
        };
      });
      return {
        blocks,
        above: top(starts[first]!),
        below: top(count()) - top(starts[last + 1]!),
      };
    },
  };
}
