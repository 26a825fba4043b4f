import { type TemplateResult, html } from 'lit/html.js';
import { encode } from 'uqr';

/** White around it, in modules: without it a till does not find the corners (ISO/IEC 18004: 4). */
const QUIET = 4;

/** One line of the drawing: a rectangle for every run of dark modules. */
const runs = (row: readonly boolean[], y: number): string =>
  row
    .map((dark) => (dark ? '1' : '0'))
    .join('')
    .replace(/1+|0+/g, (run, x: number) =>
      run[0] === '1' ? `M${x} ${y}h${run.length}v1h-${run.length}z` : '',
    );

/**
 * A QR code, black on white whatever the scheme: the colours are in the drawing, so that it is
 * printed so, too. Error correction M, or better where that costs no more modules. `undefined` for
 * what is too long, or is no text.
 */
export function qr(text: string, name: string): TemplateResult | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
    const all = size + 2 * QUIET;
    return html`<svg
      class="qr-code"
      viewBox="-${QUIET} -${QUIET} ${all} ${all}"
      shape-rendering="crispEdges"
      role="img"
      aria-label=${name}
    >
      <path fill="#fff" d="M-${QUIET} -${QUIET}h${all}v${all}h-${all}z" />
      <path fill="#000" d=${data.map(runs).join('')} />
    </svg>`;
  } catch {
    return undefined;
  }
}
