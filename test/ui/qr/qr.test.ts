import { expect } from '@open-wc/testing';
import * as reader from 'jsqr';
import { render } from 'lit/html.js';
import { qr } from '../../../src/ui/qr/qr.js';
import { later } from '../../support/ui-launcher.js';

/** A reader that knows nothing of the one that wrote. */
const jsQR = reader.default ?? (globalThis as unknown as { jsQR: typeof reader.default }).jsQR;

function drawn(text: string): SVGSVGElement {
  const paper = document.createElement('div');
  document.body.append(paper);
  later(() => paper.remove());
  render(qr(text, 'QR code'), paper);
  return paper.querySelector('svg')!;
}

/** What a camera sees of it, so many pixels wide. */
async function photo(drawing: SVGSVGElement, width: number): Promise<ImageData> {
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(width));
  const text = new XMLSerializer().serializeToString(drawing);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = width;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, width);
}

async function scan(text: string, width = 220): Promise<string | undefined> {
  const { data } = await photo(drawn(text), width);
  return jsQR(data, width, width)?.data;
}

describe('a QR code', () => {
  for (const text of [
    '44712093',
    'HLD-4471-2093',
    'https://halden.example/r/INES42',
    'https://halden.example/r/Zoë?von=100%25&ü',
    '会員 4471',
  ])
    it(`is read as ${text}`, async () => {
      expect(await scan(text)).to.equal(text);
    });

  it('is read when it is long', async () => {
    const text = `https://halden.example/r/${'abcdefghij'.repeat(20)}`;
    expect(await scan(text, 400)).to.equal(text);
  });

  it('is read though a stain covers a part of it', async () => {
    const drawing = drawn('https://halden.example/r/INES42');
    const stain = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    stain.setAttribute('d', 'M13 13h6v6h-6z');
    stain.setAttribute('fill', '#fff');
    drawing.append(stain);
    const { data } = await photo(drawing, 400);
    expect(jsQR(data, 400, 400)?.data).to.equal('https://halden.example/r/INES42');
  });

  it('is black on white by itself, with four white modules around', () => {
    const drawing = drawn('44712093');
    const [white, black] = drawing.querySelectorAll('path');
    expect(drawing.querySelectorAll('path')).to.have.length(2);
    expect([white, black].map((path) => path!.getAttribute('fill'))).to.deep.equal([
      '#fff',
      '#000',
    ]);
    const paper = white!.getBBox();
    const dark = black!.getBBox();
    expect([paper.x, paper.y, paper.width]).to.deep.equal([-4, -4, 29]);
    expect([dark.x, dark.y, dark.width, dark.height]).to.deep.equal([0, 0, 21, 21]);
  });

  it('is an image with a name, and sharp', () => {
    const drawing = drawn('44712093');
    expect(drawing).to.have.attribute('role', 'img');
    expect(drawing).to.have.attribute('aria-label', 'QR code');
    expect(drawing).to.have.attribute('shape-rendering', 'crispEdges');
  });

  it('is not drawn of what is too long, or is no text', () => {
    expect(qr('x'.repeat(3_000), 'QR code')).to.equal(undefined);
    expect(qr('\ud800', 'QR code')).to.equal(undefined);
  });
});
