import { launcherWords } from '../../i18n/launcher-words.js';

const GIFT =
  'M5 11.5v7.2c0 1 .8 1.8 1.8 1.8h10.4c1 0 1.8-.8 1.8-1.8v-7.2M4.3 7.7h15.4c.4 0 .8.4.8.8v2.2c0 .4-.4.8-.8.8H4.3a.8.8 0 0 1-.8-.8V8.5c0-.4.4-.8.8-.8zM12 7.7v12.8M12 7.7C11.2 5 9.8 3.5 8.1 3.5a2.1 2.1 0 0 0 0 4.2zM12 7.7c.8-2.7 2.2-4.2 3.9-4.2a2.1 2.1 0 0 1 0 4.2z';
const DOWN = 'M6 9.5l6 6 6-6';

export interface FaceState {
  readonly open: boolean;
  /** The words of a launcher without points. */
  readonly label: string;
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

export function createFace(onClick: () => void): LauncherFace {
  const make = (name: string, part: string, ...children: Node[]): HTMLElement => {
    const element = document.createElement(name);
    element.setAttribute('part', part);
    element.append(...children);
    return element;
  };
  const draw = (name: string, attributes: Record<string, string>): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const key in attributes) element.setAttribute(key, attributes[key]!);
    return element as SVGElement;
  };
  const path = draw('path', {});
  const icon = draw('svg', { viewBox: '0 0 24 24', part: 'launcher-icon' });
  icon.append(path);
  const slot = document.createElement('slot');
  slot.name = 'launcher-icon';
  slot.append(icon);

  const label = make('span', 'launcher-label');
  const button = make('button', 'launcher', slot, label) as HTMLButtonElement;
  button.className = 'launcher';
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', onClick);
  const wrapper = document.createElement('div');
  wrapper.className = 'root';
  wrapper.append(button);

  let state: FaceState = { open: false, label: '', content: undefined, said: '' };
  return {
    wrapper,
    button,
    paint(change) {
      state = { ...state, ...change };
      const { open, content, said } = state;
      path.setAttribute('d', open ? DOWN : GIFT);
      label.replaceChildren(...(content ?? [state.label]));
      button.setAttribute('aria-expanded', String(open));
      // The visible words are part of the name (WCAG 2.5.3).
      const name = state.label === launcherWords.rewards ? launcherWords.open : state.label;
      button.setAttribute('aria-label', open ? launcherWords.close : name + said);
    },
  };
}
