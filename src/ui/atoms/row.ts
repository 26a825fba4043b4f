import { type TemplateResult, html, nothing } from 'lit/html.js';
import { type IconName, icon } from './icon.js';

export interface RowOptions {
  readonly picture: IconName;
  readonly title: string;
  readonly text?: string | undefined;
  readonly trail?: unknown;
  /** `done`, `pending` and `locked` rows are plain: their state is in the text. */
  readonly state?: 'done' | 'pending' | 'locked';
  readonly onClick?: (() => void) | undefined;
  /** For a row that unfolds. */
  readonly expanded?: boolean | undefined;
  readonly plain?: boolean;
}

/** One line of a list; a button when there is something to do, else text. */
export const row = ({
  picture,
  title,
  text,
  trail,
  state,
  onClick,
  expanded,
  plain = false,
}: RowOptions): TemplateResult => {
  const className = `row ${plain ? 'row-plain' : ''} ${state ? `is-${state}` : ''}`;
  const part = `row ${state ? `row-${state}` : ''}`;
  const body = html`${
      plain ? icon(picture) : html`<span class="row-icon" part="row-icon">${icon(picture)}</span>`
    }<span
      ><b class="row-title">${title}</b>${
        text ? html`<span class="row-text">${text}</span>` : nothing
      }</span
    ><span class="row-trail">${trail ?? nothing}</span>`;
  return onClick && !state
    ? html`<button
        type="button"
        class=${className}
        part=${part}
        aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
        @click=${onClick}
      >
        ${body}
      </button>`
    : html`<div class=${className} part=${part}>${body}</div>`;
};
