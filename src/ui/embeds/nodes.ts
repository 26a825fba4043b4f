/** A few nodes made by hand: an inline element has too little in it for a template engine. */

const DRAWINGS = {
  gift: 'M5 11.5v7.3q.1 1.6 1.8 1.7h10.5q1.6-.2 1.7-1.7v-7.3M4.3 7.8h15.5q.6 0 .7.7v2.3q0 .6-.7.7H4.3a1 1 0 0 1-.8-.7V8.5q0-.7.8-.7zm7.7 0v12.7m0-12.7q-1.3-4.2-3.9-4.3a2.1 2.1 0 0 0 0 4.3zm0 0q1.3-4.2 3.9-4.3a2.1 2.1 0 0 1 0 4.3z',
  plus: 'M3.75 12a8.25 8.25 0 1 0 16.5 0a8.25 8.25 0 1 0-16.5 0zM12 8.5v7M8.5 12h7',
};

const SVG = 'http://www.w3.org/2000/svg';

export function drawing(name: keyof typeof DRAWINGS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', DRAWINGS[name]);
  svg.append(path);
  return svg;
}

/** An element with a part, and a class where its look has a name of its own. */
export function element(
  tag: 'span' | 'b',
  { part, look }: { readonly part?: string; readonly look?: string },
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  if (part) made.part.add(part);
  if (look) made.className = look;
  made.append(...children);
  return made;
}

export function pressed(
  { part, look }: { readonly part: string; readonly look?: string },
  onClick: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.part.add(part);
  if (look) made.className = look;
  made.append(...children);
  made.addEventListener('click', onClick);
  return made;
}

/** Stands in a sentence where a node goes. */
export const GAP = '\u0001';

/** A sentence with nodes in its gaps, in their order. */
export const filled = (sentence: string, nodes: readonly Node[]): (Node | string)[] =>
  sentence.split(GAP).flatMap((text, at) => [text, nodes[at]].filter((one) => one !== undefined));
