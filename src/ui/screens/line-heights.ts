/** Where every line of a long list stands: measured where it was drawn, else guessed from its like. */
export interface LineHeights {
  /** Takes the kind of each line; the first `kept` lines are those of before. */
  fit(kinds: readonly number[], kept: number): void;
  /** Where a line begins; for the line after the last, where all end. */
  top(line: number): number;
  /** The line at a depth; the nearest one where there is none. */
  at(depth: number): number;
  /** Notes what some lines measure; answers whether any line has moved by it. */
  note(measured: readonly (readonly [line: number, height: number])[]): boolean;
}

/** Less is rounding, in pixels. */
const SAME = 0.5;

/** `guesses`: how high a line of each kind is, until one has been measured. */
export function createLineHeights(guesses: readonly number[]): LineHeights {
  let kinds: readonly number[] = [];
  /** By line, where it was measured. */
  let known: (number | undefined)[] = [];
  /** By kind: what the first of it that were seen measured on average. It stays, so that nothing wavers. */
  let learnt: number[] = [];
  const tops = [0];
  /** So many tops are up to date. */
  let valid = 1;

  const heightOf = (line: number): number => {
    const kind = kinds[line]!;
    return known[line] ?? learnt[kind] ?? guesses[kind]!;
  };
  const top = (line: number): number => {
    for (; valid <= kinds.length; valid++) tops[valid] = tops[valid - 1]! + heightOf(valid - 1);
    return tops[line]!;
  };

  return {
    fit(next, kept) {
      kinds = next;
      const before = known.slice(0, kept);
      known = kinds.map((_, line) => before[line]);
      valid = 1;
    },
    top,
    at(depth) {
      let [low, high] = [0, kinds.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (top(middle) <= depth) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    note(measured) {
      const moved = measured.filter(([line, height]) => Math.abs(heightOf(line) - height) > SAME);
      // Most are not what they were: another width, or another size of text.
      if (moved.filter(([line]) => known[line]).length * 2 > measured.length)
        [known, learnt] = [kinds.map(() => undefined), []];
      for (const [line, height] of measured) known[line] = height;
      let hasMoved = moved.length > 0;
      for (const kind of guesses.keys()) {
        const like = measured.filter(([line]) => kinds[line] === kind);
        if (kind in learnt || !like.length) continue;
        learnt[kind] = like.reduce((sum, [, height]) => sum + height, 0) / like.length;
        hasMoved = true;
      }
      if (hasMoved) valid = 1;
      return hasMoved;
    },
  };
}
