import { type TemplateResult, html } from 'lit/html.js';
import { type IconName, icon } from './icon.js';

/** What stands large on a stub or a reward: a figure, or a picture. */
export type Face = { readonly figure: string } | { readonly picture: IconName };

export const face = (shown: Face, size: 'l' | 'xl' = 'l'): TemplateResult =>
  'figure' in shown
    ? html`<b class="display">${shown.figure}</b>`
    : html`${icon(shown.picture, size)}`;

export interface TicketOptions {
  readonly face: Face;
  readonly body: unknown;
  readonly look?: 'plain' | 'lift';
  readonly state?: 'used' | 'applied';
}

/** Something the shopper owns or is about to: two notches, one perforation. */
export const ticket = ({ face: shown, body, look, state }: TicketOptions): TemplateResult =>
  html`<div
    class="ticket ${look ? `ticket-${look}` : ''} ${state ? `is-${state}` : ''}"
    part="ticket ${state ? `ticket-${state}` : ''}"
  >
    <span class="ticket-stub" part="ticket-stub">${face(shown)}</span>
    <span class="ticket-body">${body}</span>
  </div>`;
