import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import { baseStyles } from '../atoms/base.styles.js';
import { buttonStyles } from '../atoms/button.styles.js';
import { cardStyles } from '../atoms/card.styles.js';
import { measureStyles } from '../atoms/measure.styles.js';
import { rowStyles } from '../atoms/row.styles.js';
import { sectionStyles } from '../atoms/section.styles.js';
import { stateStyles } from '../atoms/state.styles.js';
import { panelStyles } from './panel.styles.js';

/** What most screens are made of. */
export const sharedStyles: readonly CSSResult[] = [
  baseStyles,
  measureStyles,
  buttonStyles,
  cardStyles,
  rowStyles,
  sectionStyles,
  stateStyles,
  panelStyles,
];
