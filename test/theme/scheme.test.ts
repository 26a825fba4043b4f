import { expect } from '@open-wc/testing';
import { pageScheme } from '../../src/theme/scheme.js';
import { pageNode, pageStyle } from '../support/ui-launcher.js';

/** An element on a page of such a colour. */
function on(background: string): Element {
  pageStyle(`.ground{background:${background}}`);
  return pageNode('<div class="ground"><b></b></div>').querySelector('b')!;
}

describe('the page behind the launcher', () => {
  for (const color of ['#fff', '#f6f1e7', 'rgb(230 90 60)', '#888', 'yellow', 'transparent'])
    it(`is light: ${color}`, () => {
      expect(pageScheme(on(color))).to.equal('light');
    });

  for (const color of ['#000', '#1f2430', 'rgb(20 20 40 / .9)', 'navy', 'hsl(240 30% 12%)'])
    it(`is dark: ${color}`, () => {
      expect(pageScheme(on(color))).to.equal('dark');
    });

  for (const color of ['oklch(.2 .02 250)', 'oklab(.2 0 0)', 'color(display-p3 .1 .1 .1)'])
    it(`is dark: ${color}`, () => {
      expect(pageScheme(on(color))).to.equal('dark');
    });

  for (const color of ['color(srgb .1 .1 .12)', 'color-mix(in srgb, #000 90%, #fff)'])
    it(`is dark: ${color}`, () => {
      expect(pageScheme(on(color))).to.equal('dark');
    });

  it('is what the nearest painted ground says', () => {
    const node = on('#111');
    const inner = document.createElement('div');
    inner.className = 'paper';
    pageStyle('.paper{background:#fff}');
    node.append(inner);
    expect(pageScheme(inner.appendChild(document.createElement('i')))).to.equal('light');
  });

  it('is light when there is no page', () => {
    expect(pageScheme(document.createElement('b'))).to.equal('light');
  });
});
