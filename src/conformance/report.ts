/** Something that is wrong: where, what, and how to mend it. */
export interface Fault {
  /** `GET member`, or a part of a declaration. */
  readonly place: string;
  readonly text: string;
  readonly mend: string;
}

/** Something the backend does not offer, and what a shopper therefore does not see. */
export interface Missing {
  readonly what: string;
  readonly hides: string;
}

/** How many faults of one kind are told one by one. */
const MOST_ALIKE = 3;

/** `rewards[3].cost` and `rewards[4].cost` are one kind. */
const kindOf = ({ place, text }: Fault): string =>
  `${place} ${text}`
    .replace(/\[\d+\]/g, '[]')
    .replace(/ \(of "[^"]*"\)| is ("[^"]*"|[^ ,;]+)/g, '');

/** What a check has found. */
export class Report {
  readonly works: string[] = [];
  readonly missing: Missing[] = [];
  readonly notes: string[] = [];
  readonly #faults: Fault[] = [];

  ok(text: string): void {
    if (!this.works.includes(text)) this.works.push(text);
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  miss(what: string, hides: string): void {
    if (!this.missing.some((known) => known.what === what)) this.missing.push({ what, hides });
  }

  fault(place: string, text: string, mend: string): void {
    const isKnown = this.#faults.some((known) => known.place === place && known.text === text);
    if (!isKnown) this.#faults.push({ place, text, mend });
  }

  get count(): number {
    return this.#faults.length;
  }

  /** The faults; of many that are alike, the first ones and how many more there are. */
  get faults(): Fault[] {
    const kinds = new Map<string, Fault[]>();
    for (const fault of this.#faults)
      kinds.set(kindOf(fault), [...(kinds.get(kindOf(fault)) ?? []), fault]);
    return [...kinds.values()].flatMap((alike) => {
      const shown = alike.slice(0, MOST_ALIKE);
      const more = alike.length - shown.length;
      const last = shown.at(-1)!;
      if (more)
        shown[shown.length - 1] = { ...last, text: `${last.text} (and ${more} more alike)` };
      return shown;
    });
  }
}
