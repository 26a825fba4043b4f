import { type TemplateResult, html } from 'lit/html.js';

/** Widths of bars and spaces by turns, six a symbol, from value 0 on (ISO/IEC 15417, table 1). */
const SYMBOLS =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132' +
  '122231113222123122123221223211221132221231213212223112312131311222321122321221312212' +
  '322112322211212123212321232121111323131123131321112313132113132311211313231113231311' +
  '112133112331132131113123113321133121313121211331231131213113213311213131311123311321' +
  '331121312113312311332111314111221411431111111224111422121124121421141122141221112214' +
  '112412122114122411142112142211241211221114413111241112134111111242121142121241114212' +
  '124112124211411212421112421211212141214121412121111143111341131141114113114311411113' +
  '411311113141114131311141411131211412211214211232';
const STOP = '2331112';
const TO_C = 99;
const TO_B = 100;
const START_B = 104;
const START_C = 105;
/** White on either side, in modules. */
const QUIET = 10;
/** Wider than this, in modules, a bar is thinner on a phone than what a till can tell apart. */
const WIDEST = 280;
/** So many characters never fit, not even as pairs of digits. */
const LONGEST = 40;

/** The values of a text: pairs of digits in subset C where that is shorter, all else in subset B. */
function values(text: string): number[] {
  const found: number[] = [];
  let isPairs: boolean | undefined;
  for (let at = 0; at < text.length;) {
    const digits = /^\d*/.exec(text.slice(at))![0].length;
    const isLast = at + digits === text.length;
    // A switch costs a symbol: two pairs at either end pay for it, three in between.
    const isWorth = digits >= (at === 0 || isLast ? 4 : 6) || (digits === 2 && text.length === 2);
    // An odd digit goes first, so that the pairs reach the end.
    const wantsPairs = isPairs
      ? digits >= 2
      : isWorth && (digits % 2 === 0 || (at === 0 && !isLast));
    if (wantsPairs !== isPairs) {
      if (isPairs === undefined) found.push(wantsPairs ? START_C : START_B);
      else found.push(wantsPairs ? TO_C : TO_B);
      isPairs = wantsPairs;
    }
    found.push(isPairs ? Number(text.slice(at, at + 2)) : text.charCodeAt(at) - 32);
    at += isPairs ? 2 : 1;
  }
  return found;
}

/**
 * The widths of bars and spaces by turns, first a bar: start, text, check symbol, stop. `undefined`
 * for what is empty, is not plain ASCII, or is too long to be scanned.
 */
export function code128(text: string): string | undefined {
  if (!/^[ -~]+$/.test(text) || text.length > LONGEST) return undefined;
  const all = values(text);
  const check = all.reduce((sum, value, at) => sum + value * Math.max(1, at), 0) % 103;
  const widths = [...all, check].map((value) => SYMBOLS.slice(value * 6, value * 6 + 6)).join('');
  return (all.length + 1) * 11 + 13 + 2 * QUIET > WIDEST ? undefined : widths + STOP;
}

/** A Code 128 bar code, black on white whatever the scheme, as high as it is given room. */
export function barcode(text: string, name: string): TemplateResult | undefined {
  const widths = code128(text);
  if (!widths) return undefined;
  let x = QUIET;
  let bars = '';
  [...widths].map(Number).forEach((width, at) => {
    if (at % 2 === 0) bars += `M${x} 0h${width}v1h-${width}z`;
    x += width;
  });
  const all = x + QUIET;
  return html`<svg
    class="barcode"
    viewBox="0 0 ${all} 1"
    preserveAspectRatio="none"
    role="img"
    aria-label=${name}
  >
    <path fill="#fff" d="M0 0h${all}v1H0z" />
    <path fill="#000" d=${bars} />
  </svg>`;
}
