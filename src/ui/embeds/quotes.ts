/** What only the backend can tell of a product: whoever asks in the same moment is asked for together. */
import type { RewardsClient } from '../../client/client.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import type { CartLine } from '../../domain/cart.js';
import type { Points } from '../../domain/points.js';

/** Points that are known; `null` where the backend does not tell. */
type Answers = Map<string, Points | null | Promise<void>>;

interface Asking {
  /** Where its answer belongs: who is here may be another by then. */
  readonly answers: Answers;
  readonly key: string;
  readonly line: CartLine;
  readonly done: () => void;
}

/** At most so many lines in one question: what a page of products has, and far below a size limit. */
const TOGETHER = 250;

const known = new WeakMap<RewardsClient, { readonly of: string; readonly answers: Answers }>();
const queues = new WeakMap<RewardsClient, Asking[]>();

/** Who is here, and under which rules: another tier or programme earns differently. */
const standing = ({ state }: RewardsClient): string =>
  JSON.stringify([
    state.session,
    selectMember(state)?.id,
    selectMember(state)?.tier?.currentId,
    selectSummary(state)?.version,
  ]);

async function send(client: RewardsClient): Promise<void> {
  const all = queues.get(client) ?? [];
  queues.delete(client);
  for (let at = 0; at < all.length; at += TOGETHER) {
    const some = all.slice(at, at + TOGETHER);
    const quote = await client.quote(some.map(({ line }) => line)).catch(() => undefined);
    some.forEach(({ answers, key, done }, place) => {
      answers.set(key, quote?.lines[place]?.points ?? null);
      done();
    });
  }
}

/** The points of one line; a promise until they are there, `null` where nobody tells. */
export function quoted(client: RewardsClient, line: CartLine): Points | null | Promise<void> {
  const of = standing(client);
  let entry = known.get(client);
  if (entry?.of !== of) known.set(client, (entry = { of, answers: new Map() }));
  const { answers } = entry;
  const key = JSON.stringify(line);
  const answer = answers.get(key);
  if (answer !== undefined) return answer;
  const waiting = new Promise<void>((done) => {
    const queue = queues.get(client);
    const asking = { answers, key, line, done };
    if (queue) return void queue.push(asking);
    queues.set(client, [asking]);
    setTimeout(() => void send(client));
  });
  answers.set(key, waiting);
  return waiting;
}
