import { type TemplateResult, html, nothing, svg } from 'lit/html.js';

const TICKET = svg`<path d="M16 1h44a8 8 0 0 0 16 0h76a15 15 0 0 1 15 15v72a15 15 0 0 1-15 15H76a8 8 0 0 0-16 0H16A15 15 0 0 1 1 88V16A15 15 0 0 1 16 1z" stroke-dasharray="5 5" stroke-linecap="round" opacity=".55"/><path d="M68 20v64" stroke-dasharray="2 6"/><path d="M90 44v16M96 44v16M102 44v16M108 44v16M114 44v16M120 44v16M126 44v16M132 44v16M138 44v16M144 44v16" opacity=".35" stroke-width="2"/><path d="M90 44v16M96 44v16" stroke-width="2"/>`;
const BROKEN_RULER = svg`<path d="M4 12v24M12 12v24M20 12v24M28 12v24M36 12v24M44 12v24M52 12v24M60 12v24M68 12v24M76 12v24"/><path d="M86 13l-3 23M97 15l-7 21" opacity=".6"/><path d="M120 12v24M128 12v24M136 12v24M144 12v24M152 12v24M160 12v24M168 12v24M176 12v24M184 12v24M192 12v24" opacity=".25"/>`;

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
