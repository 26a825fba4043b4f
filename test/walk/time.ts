/**
 * The page's clocks in the walk's hands: short waits take their time, long ones stand still until the walk
 * lets time pass. So no wait is sat out, none is cut short by a slow machine, and the same steps meet the
 * same clock again.
 */

/** Waits so long, in milliseconds, stand still. */
const LONG_MS = 200;
/** More waits than this, one after the other, have no end. */
const ENDLESS = 400;
/** After so many turns without a stir the page is at rest. */
const TURNS = 10;
/** Ids of waits that stand still; browsers count theirs from one. */
const FIRST_ID = 1e9;

interface Wait {
  readonly at: number;
  readonly act: () => void;
}

export interface Time {
  /** What the page has set going and not yet ended, by kind. */
  readonly running: () => Readonly<Record<'waits' | 'moments' | 'intervals' | 'frames', number>>;
  /** Lets the page do all that it does without waiting long. */
  rest(): Promise<void>;
  /** Lets so many milliseconds pass, and all happen that falls into them. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until nothing waits any more. */
  end(): Promise<void>;
  restore(): void;
}

type Clocks = Pick<
  typeof globalThis,
  | 'setTimeout'
  | 'clearTimeout'
  | 'setInterval'
  | 'clearInterval'
  | 'requestAnimationFrame'
  | 'cancelAnimationFrame'
>;

/** One turn of the page's loop; a timer would wait four milliseconds. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });

/** `isBusy`: something goes on elsewhere that will be over by itself. */
export function holdTime(isBusy: () => boolean): Time {
  const {
    setTimeout: plainTimeout,
    clearTimeout: plainClear,
    setInterval: plainInterval,
    clearInterval: plainEnd,
    requestAnimationFrame: plainFrame,
    cancelAnimationFrame: plainCancel,
  } = globalThis;
  const { now: plainNow } = Date;
  const waits = new Map<number, Wait>();
  const moments = new Set<number>();
  const intervals = new Set<number>();
  const frames = new Set<number>();
  let ahead = 0;
  let lastId = FIRST_ID;

  const clocks: Clocks = {
    setTimeout: ((act: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
      if (ms >= LONG_MS) {
        waits.set(++lastId, { at: Date.now() + ms, act: () => act(...given) });
        return lastId;
      }
      const id = Number(
        plainTimeout(() => {
          moments.delete(id);
          act(...given);
        }, ms),
      );
      moments.add(id);
      return id;
    }) as never,
    clearTimeout(id) {
      if (waits.delete(Number(id))) return;
      moments.delete(Number(id));
      plainClear(id);
    },
    setInterval: ((act: () => void, ms: number) => {
      const id = Number(plainInterval(act, ms));
      intervals.add(id);
      return id;
    }) as never,
    clearInterval(id) {
      intervals.delete(Number(id));
      plainEnd(id);
    },
    requestAnimationFrame(act) {
      const id = plainFrame((at) => {
        frames.delete(id);
        act(at);
      });
      frames.add(id);
      return id;
    },
    cancelAnimationFrame(id) {
      frames.delete(id);
      plainCancel(id);
    },
  };
  Object.assign(globalThis, clocks);
  Date.now = () => plainNow() + ahead;

  async function rest(): Promise<void> {
    // Many turns: what has come is read, and what follows from it is fetched and drawn.
    for (let quiet = 0; quiet < TURNS; quiet++) {
      await turn();
      if (!isBusy() && !moments.size && !frames.size) continue;
      quiet = -1;
      await new Promise((resolve) => plainTimeout(resolve));
    }
  }

  /** Lets the next wait end that ends before then; answers whether there was one. */
  function step(until: number): boolean {
    const [next] = [...waits].sort(([, a], [, b]) => a.at - b.at);
    if (!next || next[1].at > until) return false;
    ahead += Math.max(0, next[1].at - Date.now());
    waits.delete(next[0]);
    next[1].act();
    return true;
  }

  async function pass(ms: number): Promise<void> {
    const until = Date.now() + ms;
    await rest();
    for (let count = 0; step(until); count++) {
      if (count > ENDLESS) throw new Error('It waits again and again, without an end.');
      await rest();
    }
    ahead += Number.isFinite(until) ? Math.max(0, until - Date.now()) : 0;
  }

  return {
    running: () => ({
      waits: waits.size,
      moments: moments.size,
      intervals: intervals.size,
      frames: frames.size,
    }),
    rest,
    pass,
    end: () => pass(Infinity),
    restore() {
      Object.assign(globalThis, {
        setTimeout: plainTimeout,
        clearTimeout: plainClear,
        setInterval: plainInterval,
        clearInterval: plainEnd,
        requestAnimationFrame: plainFrame,
        cancelAnimationFrame: plainCancel,
      });
      Date.now = plainNow;
    },
  };
}
