import { noChange } from 'lit/html.js';
import { Directive, type ElementPart, directive } from 'lit/directive.js';

type Values = Readonly<Record<`--_${string}`, string | number>>;

/** Sets private custom properties on an element: `style=` is forbidden by a strict content policy. */
class Vars extends Directive {
  override render(_values: Values): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [values]: [Values]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
    return noChange;
  }
}

export const vars = directive(Vars);
