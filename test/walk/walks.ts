/** Walks of a given length; one that fails is shortened by leaving out ever smaller pieces of it. */
import * as fc from 'fast-check';

function* shorter<Item>(items: readonly Item[]): IterableIterator<Item[]> {
  for (let size = Math.ceil(items.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let end = items.length; end > 0; end -= size)
      yield [...items.slice(0, Math.max(0, end - size)), ...items.slice(end)];
}

/** `fc.array` of a fixed length would not get any shorter. */
class Walks<Item> extends fc.Arbitrary<Item[]> {
  readonly #whole: fc.Arbitrary<Item[]>;

  constructor(item: fc.Arbitrary<Item>, length: number) {
    super();
    this.#whole = fc.array(item, { minLength: length, maxLength: length });
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Item[]> {
    return new fc.Value(this.#whole.generate(random, bias).value, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Item[] {
    return Array.isArray(value);
  }

  override shrink(items: Item[]): fc.Stream<fc.Value<Item[]>> {
    return fc.stream(shorter(items)).map((fewer) => new fc.Value(fewer, undefined));
  }
}

export const walks = <Item>(item: fc.Arbitrary<Item>, length: number): fc.Arbitrary<Item[]> =>
  new Walks(item, length);
