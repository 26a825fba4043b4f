import type { CSSResult, ReactiveElement } from '@lit/reactive-element';
import { adopt, adopted } from './adopt.js';

/** The element stands in another document now, and its style sheets did not come along. */
export function readopt(host: ReactiveElement): void {
  const root = host.shadowRoot!;
  const { elementStyles } = host.constructor as typeof ReactiveElement;
  const known = adopted.get(root) ?? [];
  adopted.delete(root);
  adopt(root, [...(elementStyles as CSSResult[]), ...known]);
}
