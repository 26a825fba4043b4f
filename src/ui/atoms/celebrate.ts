import { type TemplateResult, html, svg } from 'lit/html.js';
import { type IconName, icon } from './icon.js';

// The measure, bent into a sunrise: 24 long and 24 short rays.
const RAY = svg`<path d="M0-48v-11M0-74v-30"/><path d="M0-160v-42" opacity=".55"/><path d="M0-252v-34" opacity=".3"/><g transform="rotate(7.5)"><path d="M0-48v-11"/><path d="M0-116v-16" opacity=".8"/><path d="M0-216v-12" opacity=".45"/></g>`;
const RAYS = [...Array(24).keys()].map((turn) => turn * 15);

/** The one celebration there is: something was redeemed, or a gift was claimed. */
export const celebrate = (picture: IconName, title: string, text: string): TemplateResult =>
  html`<div class="celebrate" part="celebrate">
    <svg class="burst" part="burst" viewBox="-320 -320 640 640" aria-hidden="true">
      ${RAYS.map((angle) => svg`<g transform="rotate(${angle})">${RAY}</g>`)}
    </svg>
    <span class="celebrate-seal">${icon(picture, 'l')}</span>
    <h2 class="display" tabindex="-1">${title}</h2>
    <p>${text}</p>
  </div>`;
