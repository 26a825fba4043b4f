import { type TemplateResult, html, nothing } from 'lit/html.js';

export interface ButtonOptions {
  readonly text: unknown;
  readonly onClick: (event: Event) => void;
  /** `primary` is the one thing to do here. */
  readonly look?: 'primary' | 'secondary' | 'plain' | 'inverse' | 'inverse-2';
  readonly small?: boolean;
  readonly block?: boolean;
  /** Under way: keeps its width and its place in the focus order, and ignores repeats. */
  readonly busy?: boolean | undefined;
  /** The name, where the text alone does not say it. */
  readonly label?: string;
  readonly part?: string;
}

export const spinner = (): TemplateResult =>
  html`<svg
    class="spinner"
    width="24"
    height="24"
    viewBox="0 0 28 28"
    stroke-width="5"
    aria-hidden="true"
  >
    <circle cx="14" cy="14" r="10.5" pathLength="120" stroke-dasharray="3 7" opacity=".35" />
    <circle cx="14" cy="14" r="10.5" pathLength="120" stroke-dasharray="3 7 3 7 3 7 3 87" />
  </svg>`;

const PARTS: Record<string, string> = { primary: 'button-primary', plain: 'button-plain' };

export const button = ({
  text,
  onClick,
  look = 'primary',
  small = false,
  block = false,
  busy = false,
  label,
  part = '',
}: ButtonOptions): TemplateResult =>
  html`<button
    type="button"
    class="button button-${look} ${small ? 'button-small' : ''} ${block ? 'button-block' : ''}"
    part="button ${PARTS[look] ?? ''} ${part}"
    aria-label=${label ?? nothing}
    aria-busy=${busy ? 'true' : nothing}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${(event: Event) => busy || onClick(event)}
  >
    ${busy ? html`<span class="button-text">${text}</span>${spinner()}` : text}
  </button>`;

/** A button that reads like a link. */
export const link = (text: unknown, onClick: () => void, className = ''): TemplateResult =>
  html`<button type="button" class="link ${className}" part="link" @click=${onClick}>
    ${text}
  </button>`;

export const iconButton = (
  picture: TemplateResult,
  label: string,
  part: string,
  onClick: (event: Event) => void,
): TemplateResult =>
  html`<button type="button" class="icon-button" part=${part} aria-label=${label} @click=${onClick}>
    ${picture}
  </button>`;
