import { type TemplateResult, html, nothing } from 'lit/html.js';
import { type IconName, icon } from './icon.js';

/** A titled block; `aside` stands at the end of its title. */
export const section = (
  title: string,
  content: unknown,
  aside: unknown = nothing,
): TemplateResult =>
  html`<section class="section" part="section">
    <div class="section-head">
      <h3 class="section-title" part="section-title">${title}</h3>
      ${aside}
    </div>
    ${content}
  </section>`;

/** A sentence that matters, with its sign. */
export const notice = (
  picture: IconName,
  text: unknown,
  tone?: 'warn' | 'bad' | 'good',
  aside: unknown = nothing,
): TemplateResult => {
  const names = `notice ${tone ? `notice-${tone}` : ''}`;
  return html`<p class=${names} part=${names} role=${tone === 'bad' ? 'alert' : nothing}>
    ${icon(picture)}<span>${text}</span>${aside}
  </p>`;
};
