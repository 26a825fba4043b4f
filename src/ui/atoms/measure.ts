import { type TemplateResult, html, nothing } from 'lit/html.js';
import { vars } from './vars.js';

export interface Mark {
  /** 0 to 1 along the ruler. */
  readonly at: number;
  readonly label?: unknown;
}

export interface MeasureOptions {
  /** 0 to 1. */
  readonly value: number;
  /** What is measured, and how far it is, for those who do not see it. Without: decoration. */
  readonly label?: string;
  readonly text?: string;
  readonly marks?: readonly Mark[];
}

const align = (at: number): string => (at <= 0.02 ? 'is-start' : at >= 0.98 ? 'is-end' : '');

/** The ruler of ticks: everything that is "how far along". */
export const measure = ({ value, label, text, marks = [] }: MeasureOptions): TemplateResult => {
  const fraction = Math.min(1, Math.max(0, value));
  const bar = html`<span class="measure-track">
      <i class="measure-scale"></i>
      ${marks.map(({ at }) => html`<i class="measure-mark" .style=${vars({ '--_at': at })}></i>`)}
    </span>
    ${
      marks.some((mark) => mark.label !== undefined)
        ? html`<span class="measure-labels" aria-hidden="true"
            >${marks.map((mark) =>
              mark.label === undefined
                ? nothing
                : html`<span class=${align(mark.at)} .style=${vars({ '--_at': mark.at })}
                    >${mark.label}</span
                  >`,
            )}</span
          >`
        : nothing
    }`;
  return label
    ? html`<span
        class="measure"
        part="measure"
        role="progressbar"
        aria-label=${label}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.round(fraction * 100)}
        aria-valuetext=${text ?? nothing}
        .style=${vars({ '--_value': fraction })}
        >${bar}</span
      >`
    : html`<span class="measure" part="measure" .style=${vars({ '--_value': fraction })}
        >${bar}</span
      >`;
};
