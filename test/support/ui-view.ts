/** What a screen draws from, as a literal; and the paper it is drawn on. */
import { render } from 'lit/html.js';
import { INITIAL_STATE, type RewardsState } from '../../src/client/state.js';
import type { Activity } from '../../src/domain/activity.js';
import type { Member } from '../../src/domain/member.js';
import { CAPABILITIES, type Program } from '../../src/domain/program.js';
import type { Referrals } from '../../src/domain/referral.js';
import type { Voucher } from '../../src/domain/voucher.js';
import { createFormat } from '../../src/i18n/format.js';
import { en } from '../../src/i18n/locales/en.js';
import { createTranslate } from '../../src/i18n/translate.js';
import type { Actions, Screen, View } from '../../src/ui/screens/screen.js';
import { NOON, aMember, aProgram, aSummary } from './fakes.js';
import { later, words } from './ui-launcher.js';

/** What a screen is about; what is not named is as for a member of a plain programme. */
export interface Scene {
  readonly session?: RewardsState['session'];
  readonly program?: Partial<Program>;
  readonly member?: Partial<Member>;
  readonly vouchers?: readonly Voucher[];
  readonly activity?: readonly Activity[];
  readonly nextCursor?: string;
  readonly referrals?: Partial<Referrals>;
  readonly state?: Partial<RewardsState>;
  readonly view?: Partial<View>;
  readonly memory?: object;
}

/** A deed that was asked for: its name, and with what. */
export type Asked = readonly [string, ...unknown[]];

const known = <T>(value: T) => ({ status: 'ready', value, at: NOON }) as const;

function stateOf(scene: Scene): RewardsState {
  const { session = 'member', nextCursor, referrals } = scene;
  const program = aProgram({ capabilities: CAPABILITIES, ...scene.program });
  const more = nextCursor === undefined ? {} : { nextCursor };
  return {
    ...INITIAL_STATE,
    session,
    summary: aSummary,
    program: known(program),
    ...(session === 'member' && {
      member: known(aMember({ name: 'Ines', ...scene.member })),
      vouchers: known({ items: scene.vouchers ?? [], ...more }),
      activity: known({ items: scene.activity ?? [], ...more }),
      referrals: known({ url: 'https://halden.example/r/INES42', items: [], ...referrals }),
    }),
    ...scene.state,
  };
}

/** Notes what is asked; nothing of it is done. */
const acting = (asked: Asked[]): Actions =>
  new Proxy({} as Actions, {
    get:
      (_, name) =>
      (...given: unknown[]) => {
        asked.push([String(name), ...given]);
        return Promise.resolve(undefined);
      },
  });

/** A screen on paper: what can be read and pressed there, and what was asked for. */
export function draw(screen: Screen, scene: Scene = {}) {
  const paper = document.createElement('div');
  later(() => paper.remove());
  document.body.append(paper);
  const asked: Asked[] = [];
  let remembered: object = scene.memory ?? {};
  const state = stateOf(scene);
  const { points, pointsPrecision } = state.program.value ?? aSummary;
  const format = createFormat({ locale: 'en-US', pointsName: points, pointsPrecision });
  const view: View = {
    state,
    now: NOON,
    t: createTranslate(en, format),
    format,
    locale: 'en',
    act: acting(asked),
    param: undefined,
    busy: new Set<string>(),
    problem: () => undefined,
    codes: [],
    memory: <T extends object>(initial: T) => ({ ...initial, ...remembered }) as T,
    remember(change) {
      remembered = { ...remembered, ...change };
      show();
    },
    asksAgain: false,
    putAway: () => undefined,
    canShare: true,
    ...scene.view,
  };
  const show = (): void => {
    const { render: body, overlay, foot } = screen;
    const parts = [body.call(screen, view), overlay?.call(screen, view), foot?.call(screen, view)];
    render(parts, paper);
  };
  show();
  return {
    paper,
    view,
    asked,
    show,
    text: (): string => words(paper),
    find: <T extends Element = HTMLElement>(selector: string): T | null =>
      paper.querySelector<T>(selector),
    count: (selector: string): number => paper.querySelectorAll(selector).length,
    press(name: string): void {
      const control = [...paper.querySelectorAll<HTMLElement>('button, a')].find(
        (other) => (other.getAttribute('aria-label') || words(other)) === name,
      );
      if (!control) throw new Error(`There is no "${name}" in: ${words(paper)}`);
      control.click();
    },
  };
}
