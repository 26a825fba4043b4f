import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { barcode, code128 } from '../../../src/ui/qr/barcode.js';
import { later } from '../../support/ui-launcher.js';

/** The symbols as they are published, eleven modules each, a dark one as 1: here to the base of 36. */
const SYMBOLS = (
  '1cc 19o 19i wo wc uk y0 xw v8 18o 18k 17o 13w yk y6 158 z0 yu 19u 198 18u 1d0 19w 1gu ' +
  '1fw 1f0 1eu 1gk 1f8 1f6 1co 1c6 186 108 uw ue 13c vc v6 1ag 17s 17m 14o 13i vi 15k 152 vq ' +
  '1h2 1am 17y 1d4 1cy 1da 1g8 1fq 1ee 1go 1gi 1ei 1h6 18i 1hm 10w zw xc w6 to ti 13k 138 y8 ' +
  'xu tw tu 176 18w 1iy 178 vu 118 xo wu 15w z8 z6 1ic 1hw 1hu 1cu 1di 1iu 12w 10e v2 160 ' +
  '15u 1ig 1ia 15q 166 1ge 1im 1ac 1ao 1b0'
).split(' ');
const STOP = '1100011101011';

/** `212` as `11011`…: what lies under the beam, module by module. */
const modules = (widths: string): string =>
  [...widths].map((width, at) => String((at + 1) % 2).repeat(Number(width))).join('');

/** Reads bars as a till does: a start, values whose check is right, a stop. */
function scan(bars: string) {
  if (!bars.endsWith(STOP)) throw new Error('There is no stop.');
  const values = bars
    .slice(0, -STOP.length)
    .match(/.{11}/g)!
    .map((symbol) => SYMBOLS.indexOf(Number.parseInt(symbol, 2).toString(36)));
  const check = values.pop()!;
  const sum = values.reduce((all, value, at) => all + value * Math.max(at, 1), 0);
  if (sum % 103 !== check) throw new Error('The check symbol is wrong.');
  let isPairs = values[0] === 105;
  let text = '';
  for (const value of values.slice(1)) {
    if (value === (isPairs ? 100 : 99)) isPairs = !isPairs;
    else text += isPairs ? String(value).padStart(2, '0') : String.fromCharCode(value + 32);
  }
  return { text, check, symbols: values.length };
}

const read = (text: string) => scan(modules(code128(text) ?? ''));

describe('a bar code', () => {
  for (const text of [
    '44712093',
    '4471209',
    '12',
    '7',
    '123',
    'A1234567B',
    'A123456',
    'A12345',
    '12345AB',
    'HLD-44712093',
    'ines@example.com',
    ' ~',
    '0012300',
  ])
    it(`is read as "${text}"`, () => {
      expect(read(text).text).to.equal(text);
    });

  it('has the check symbol that is published for it', () => {
    expect(read('Wikipedia').check).to.equal(88);
    expect(read('1234').check).to.equal(82);
  });

  it('is the same, module by module, as another maker draws it', () => {
    expect(modules(code128('44712093')!)).to.equal(
      '1101001110010001101110100110100001100100111010100011110110011001101100011101011',
    );
  });

  it('is short: two digits take one symbol', () => {
    expect(read('44712093').symbols).to.equal(5);
    expect(read('HLD-44712093').symbols).to.equal(10);
  });

  for (const [why, text] of [
    ['empty', ''],
    ['not plain', 'Zoë'],
    ['in another script', '٤٤٧١'],
    ['too long for a phone', 'A'.repeat(21)],
    ['endless', '1'.repeat(100_000)],
  ] as const)
    it(`is not drawn of what is ${why}`, () => {
      expect(barcode(text, 'Barcode')).to.equal(undefined);
    });

  it('is an image with a name, and white on either side', () => {
    const paper = document.createElement('div');
    document.body.append(paper);
    later(() => paper.remove());
    render(barcode('44712093', 'Barcode: 4471 2093'), paper);
    const drawing = paper.querySelector('svg')!;
    expect(drawing).to.have.attribute('role', 'img');
    expect(drawing).to.have.attribute('aria-label', 'Barcode: 4471 2093');
    const [white, black] = drawing.querySelectorAll('path');
    expect(white).to.have.attribute('fill', '#fff');
    expect(black).to.have.attribute('fill', '#000');
    const { x, width } = black!.getBBox();
    expect([x, drawing.viewBox.baseVal.width - x - width]).to.deep.equal([10, 10]);
  });
});
