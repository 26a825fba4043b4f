/** The nudge as it is seen: a ticket that leads on, and a cross that puts it away. */

export interface NudgeWords {
  /** What stands large on the stub. */
  readonly figure: string;
  readonly title: string;
  readonly text: string;
  readonly dismiss: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const CROSS = 'M6.5 6.5l11 11M17.5 6.5l-11 11';
/** More than so many characters do not fit the stub at full size. */
const SHORT = 4;

const make = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
};

const cross = (): SVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute('d', CROSS);
  svg.append(path);
  return svg;
};

export function createTicket(
  { figure, title, text, dismiss, lang, dir }: NudgeWords,
  onFollow: () => void,
  onDismiss: () => void,
): HTMLElement {
  const stub = make(
    'span',
    'nudge-stub',
    make('b', figure.length > SHORT ? 'is-long' : '', figure),
  );
  // The figure is in the words beside it.
  stub.ariaHidden = 'true';
  const body = make('span', 'nudge-body', make('b', '', title), make('span', '', text));
  const ticket = make('button', 'nudge-ticket', make('span', 'nudge-paper', stub, body));
  const close = make('button', 'nudge-close', cross());
  const nudge = make('div', 'nudge', ticket, close);
  // Where it stands is the page's; how it reads is the language's.
  Object.assign(ticket, { lang, dir });
  nudge.part.add('nudge');
  stub.part.add('ticket-stub');
  ticket.part.add('nudge-ticket');
  close.part.add('nudge-close');
  close.ariaLabel = dismiss;
  ticket.addEventListener('click', onFollow);
  close.addEventListener('click', onDismiss);
  return nudge;
}
