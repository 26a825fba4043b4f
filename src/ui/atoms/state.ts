import { type TemplateResult, html, nothing, svg } from 'lit/html.js';

// Rows of ticks are one wide dashed line.
const TICKET = svg`<path d="M16 1h44a8 8 0 0 0 16 0h76a15 15 0 0 1 15 15v72a15 15 0 0 1-15 15H76a8 8 0 0 0-16 0H16A15 15 0 0 1 1 88V16A15 15 0 0 1 16 1z" stroke-dasharray="5 5" stroke-linecap="round" opacity=".55"/><path d="M68 20v64" stroke-dasharray="2 6"/><path d="M89 52h56" stroke-width="16" stroke-dasharray="2 4" opacity=".35"/><path d="M89 52h8" stroke-width="16" stroke-dasharray="2 4"/>`;
const BROKEN_RULER = svg`<path d="M3 24h75" stroke-width="24" stroke-dasharray="2.5 5.5"/><path d="M86 13l-3 23M97 15l-7 21" opacity=".6"/><path d="M119 24h75" stroke-width="24" stroke-dasharray="2.5 5.5" opacity=".25"/>`;

const ART = {
  ticket: html`<svg
    class="state-art"
    part="state-art"
    width="168"
    height="104"
    viewBox="0 0 168 104"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    aria-hidden="true"
  >
    ${TICKET}
  </svg>`,
  ruler: html`<svg
    class="state-art"
    part="state-art"
    width="200"
    height="48"
    viewBox="0 0 200 48"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    aria-hidden="true"
  >
    ${BROKEN_RULER}
  </svg>`,
};

export interface StateOptions {
  /** An empty ticket, or a broken ruler for what has failed. */
  readonly art: keyof typeof ART;
  readonly title: string;
  readonly text: string;
  readonly action?: unknown;
}

/** A whole screen that has nothing to show but a way forward. */
export const fullState = ({ art, title, text, action }: StateOptions): TemplateResult =>
  html`<div class="state" part="state" role=${art === 'ruler' ? 'alert' : nothing}>
    ${ART[art]}
    <h3 class="state-title display">${title}</h3>
    <p>${text}</p>
    ${action ?? nothing}
  </div>`;
