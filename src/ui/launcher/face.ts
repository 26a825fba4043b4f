import { launcherWords } from '../../i18n/launcher-words.js';

const GIFT =
  'M5 11.5v7.25c0 .97.78 1.75 1.75 1.75h10.5c.97 0 1.75-.78 1.75-1.75V11.5M4.25 7.75h15.5c.41 0 .75.34.75.75v2.25c0 .41-.34.75-.75.75H4.25a.75.75 0 0 1-.75-.75V8.5c0-.41.34-.75.75-.75zM12 7.75V20.5M12 7.75C11.2 5 9.8 3.5 8.1 3.5a2.1 2.1 0 0 0 0 4.25zM12 7.75c.8-2.75 2.2-4.25 3.9-4.25a2.1 2.1 0 0 1 0 4.25z';
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
  /** The live region: there from the beginning, because one that comes with its text is not read. */
  readonly status: HTMLElement;
  paint(change: Partial<FaceState>): void;
}

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
  ...children: Node[]
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
  svg.setAttribute('aria-hidden', 'true');
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

  const status = make('div', '');
  status.setAttribute('role', 'status');
  const wrapper = make('div', '', button, status);
  wrapper.className = 'rewards';

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
    status,
    paint(change) {
      state = { ...state, ...change };
      const { open, figure, unit } = state;
      path.setAttribute('d', open ? DOWN : GIFT);
      label.part.toggle('launcher-points', figure !== undefined);
      label.textContent = figure === undefined ? state.label : `${figure} `;
      if (figure !== undefined) label.append(make('small', '', new Text(unit)));
      badge.hidden = !state.unseen || open;
      button.setAttribute('aria-expanded', String(open));
      // The visible words are part of the name (WCAG 2.5.3).
      const words = figure === undefined ? '' : `, ${figure} ${unit}`;
      const own = state.label === launcherWords.rewards ? launcherWords.open : state.label;
      button.setAttribute('aria-label', open ? launcherWords.close : own + words);
    },
  };
}
