import { type TemplateResult, html, nothing, svg } from 'lit/html.js';

// Two ellipses turned thirty-six times: built by doubling, as on an engraver's lathe.
const TURNS = [...Array(36).keys()].map((turn) => turn * 5);
const ROSETTE = html`<svg class="rosette" viewBox="-100 -100 200 200" aria-hidden="true">
  ${TURNS.map(
    (angle) =>
      svg`<g transform="rotate(${angle})"><ellipse rx="99" ry="44"/><ellipse rx="56" ry="20"/></g>`,
  )}
</svg>`;

/** The one loud surface of a screen. */
export const card = (content: unknown, kind = '', label?: string): TemplateResult =>
  html`<section class="card ${kind}" part="card ${kind}" aria-label=${label ?? nothing}>
    ${ROSETTE}${content}
  </section>`;
