import { launcherWords } from '../../i18n/launcher-words.js';

const GIFT =
  'M5 11.5v7.2a1.8 1.8 0 0 0 1.8 1.8h10.4a1.8 1.8 0 0 0 1.8-1.8v-7.2M4.3 7.7h15.4a.8.8 0 0 1 .8.8v2.2a.8.8 0 0 1-.8.8H4.3a.8.8 0 0 1-.8-.8V8.5a.8.8 0 0 1 .8-.8m7.7 12.8V7.7C11.2 5 9.8 3.5 8.1 3.5a2.1 2.1 0 0 0 0 4.2m3.9 0c.8-2.7 2.2-4.2 3.9-4.2a2.1 2.1 0 0 1 0 4.2';
/** The ruler, bent into a ring. */
const WAIT = 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16';
const DOWN = 'M6 9.5l6 6 6-6';

export interface FaceState {
  readonly open: boolean;
  /** Clicked before the panel's code has come. */
  readonly busy: boolean;
  /** The store's own words for a launcher without points; empty for ours. */
  readonly label: string;
  readonly words: Readonly<Record<keyof typeof launcherWords, string>>;
  /** What stands there instead, once points are known. */
  readonly content: readonly (Node | string)[] | undefined;
  /** The same as words, for the accessible name. */
  readonly said: string;
}

/** The launcher's own nodes, built by hand: nothing of a template engine is loaded for one button. */
export interface LauncherFace {
  /** Holds the private tokens; the panel lives in it too. */
  readonly wrapper: HTMLElement;
  readonly button: HTMLButtonElement;
  paint(change: Partial<FaceState>): void;
}

export function createFace(onClick: () => Promise<void>): LauncherFace {
  const make = <Name extends 'button' | 'div' | 'slot' | 'span' | 'svg' | 'path'>(
    name: Name,
    attributes: Readonly<Record<string, string>>,
    ...children: Node[]
  ): (HTMLElementTagNameMap & SVGElementTagNameMap)[Name] => {
    const element = /svg|path/.test(name)
      ? document.createElementNS('http://www.w3.org/2000/svg', name)
      : document.createElement(name);
    for (const key in attributes) element.setAttribute(key, attributes[key]!);
    element.append(...children);
    return element as never;
  };
  const path = make('path', {});
  const icon = make('svg', { viewBox: '0 0 24 24', part: 'launcher-icon' }, path);
  const slot = make('slot', {}, icon);
  const label = make('span', { part: 'launcher-label' });
  const button = make(
    'button',
    { part: 'launcher', class: 'launcher', 'aria-haspopup': 'dialog' },
    slot,
    label,
  );

  let state: FaceState = {
    open: false,
    busy: false,
    label: '',
    words: launcherWords,
    content: undefined,
    said: '',
  };
  const face: LauncherFace = {
    wrapper: make('div', { class: 'root' }, button),
    button,
    paint(change) {
      state = { ...state, ...change };
      const { open, label: own, words, content, said } = state;
      const busy = state.busy && !open;
      path.setAttribute('d', open ? DOWN : busy ? WAIT : GIFT);
      // A picture of the store gives way to ours.
      slot.name = open || busy ? 'open' : 'launcher-icon';
      label.replaceChildren(...(content ?? [own || words.rewards]));
      button.ariaBusy = busy ? 'true' : null;
      button.setAttribute('aria-expanded', String(open));
      // The visible words are part of the name (WCAG 2.5.3).
      button.setAttribute('aria-label', open ? words.close : (own || words.open) + said);
    },
  };
  button.addEventListener('click', () => {
    face.paint({ busy: true });
    void onClick().finally(() => face.paint({ busy: false }));
  });
  return face;
}
