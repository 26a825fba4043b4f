import { launcherWords } from '../../i18n/launcher-words.js';

const GIFT =
  'M5 11.5v7.2c0 1 .8 1.8 1.8 1.8h10.4c1 0 1.8-.8 1.8-1.8v-7.2M4.3 7.7h15.4c.4 0 .8.4.8.8v2.2c0 .4-.4.8-.8.8H4.3a.8.8 0 0 1-.8-.8V8.5c0-.4.4-.8.8-.8zM12 7.7v12.8M12 7.7C11.2 5 9.8 3.5 8.1 3.5a2.1 2.1 0 0 0 0 4.2zM12 7.7c.8-2.7 2.2-4.2 3.9-4.2a2.1 2.1 0 0 1 0 4.2z';
const DOWN = 'M6 9.5l6 6 6-6';

export interface FaceState {
  readonly open: boolean;
  /** The words of a launcher without points. */
  readonly label: string;
  /** The points as text, and what the store calls them. */
  readonly figure: string | undefined;
  readonly unit: string | undefined;
  readonly unseen: boolean;
}

/** The launcher's own nodes, built by hand: nothing of a template engine is loaded for one button. */
export interface LauncherFace {
  /** Holds the private tokens; the panel lives in it too. */
  readonly wrapper: HTMLElement;
  readonly button: HTMLButtonElement;
  paint(change: Partial<FaceState>): void;
}

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  if (part) element.setAttribute('part', part);
  element.append(...children);
  return element;
};

export function createFace(onClick: () => void): LauncherFace {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('part', 'launcher-icon');
  svg.append(path);
  const slot = make('slot', '', svg);
  slot.name = 'launcher-icon';

  const label = make('span', 'launcher-label');
  const badge = make('span', 'launcher-badge');
  const button = make('button', 'launcher', slot, label, badge);
  button.type = 'button';
  button.className = 'launcher';
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', onClick);

  const wrapper = make('div', '', button);
  wrapper.className = 'root';

  let state: FaceState = {
    open: false,
    label: launcherWords.rewards,
    figure: undefined,
    unit: undefined,
    unseen: false,
  };
  return {
    wrapper,
    button,
    paint(change) {
      state = { ...state, ...change };
      const { open, figure, unit } = state;
      path.setAttribute('d', open ? DOWN : GIFT);
      label.part.toggle('launcher-points', figure !== undefined);
      label.textContent = figure === undefined ? state.label : `${figure} `;
      if (figure !== undefined) label.append(make('span', '', unit ?? ''));
      badge.hidden = !state.unseen || open;
      button.setAttribute('aria-expanded', String(open));
      // The visible words are part of the name (WCAG 2.5.3).
      const words = figure === undefined ? '' : `, ${figure} ${unit}`;
      const own = state.label === launcherWords.rewards ? launcherWords.open : state.label;
      button.setAttribute('aria-label', open ? launcherWords.close : own + words);
    },
  };
}
