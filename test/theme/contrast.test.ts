import { expect } from '@open-wc/testing';
import { launcherTokens } from '../../src/theme/launcher-tokens.styles.js';
import { panelTokens } from '../../src/theme/panel-tokens.styles.js';
import '../support/fakes.js';

const NAMES = [
  'fill',
  'on-fill',
  'fill-hover',
  'card',
  'card-2',
  'on-card',
  'ink',
  'ink-2',
  'accent-ink',
  'line-2',
  'surface',
  'good',
  'warn',
  'bad',
  'tint',
  'sunken',
  'track',
  'card-track',
] as const;
type Name = (typeof NAMES)[number];

/** What is read on what, and how clearly (WCAG 2.2: 1.4.3 and 1.4.11). */
const PAIRS: readonly (readonly [Name, Name, number])[] = [
  ['on-fill', 'fill', 4.5],
  ['on-fill', 'fill-hover', 4.5],
  ['on-card', 'card', 4.5],
  ['on-card', 'card-2', 4.5],
  ['ink', 'surface', 4.5],
  ['ink-2', 'surface', 4.5],
  ['ink-2', 'sunken', 4.5],
  ['accent-ink', 'surface', 4.5],
  ['good', 'surface', 4.5],
  ['warn', 'surface', 4.5],
  ['bad', 'surface', 4.5],
  ['ink-2', 'tint', 4.5],
  ['accent-ink', 'tint', 4.5],
  ['line-2', 'surface', 3],
  // The measure against its track: a graphic that is needed to understand.
  ['accent-ink', 'track', 3],
  ['on-card', 'card-track', 3],
];

/** Colours that are drawn half through, and what shows behind them. */
const THROUGH: Partial<Record<Name, readonly [color: string, over: Name]>> = {
  track: ['color-mix(in oklab, var(--_accent-ink) 26%, transparent)', 'surface'],
  'card-track': ['color-mix(in oklab, var(--_on-card) 18%, transparent)', 'card'],
};

/** Eight steps a channel: 512 colours, from black to white. */
const STEPS = Array.from({ length: 8 }, (_, at) => Math.round((at * 255) / 7));
const hex = (value: number): string => value.toString(16).padStart(2, '0');
const ACCENTS = STEPS.flatMap((red) =>
  STEPS.flatMap((green) => STEPS.map((blue) => `#${hex(red)}${hex(green)}${hex(blue)}`)),
);

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The luminance of colours as they are painted, one over the other. */
function luminance(...colors: string[]): number {
  context.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** The colours an accent leads to. */
function palette(scheme: 'light' | 'dark') {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [launcherTokens.styleSheet!, panelTokens.styleSheet!];
  const wrapper = document.createElement('div');
  wrapper.className = 'root';
  wrapper.dataset['scheme'] = scheme;
  const probes = NAMES.map((name) => {
    const probe = document.createElement('i');
    probe.style.backgroundColor = THROUGH[name]?.[0] ?? `var(--_${name})`;
    wrapper.append(probe);
    return [name, getComputedStyle(probe)] as const;
  });
  shadow.append(wrapper);
  document.body.append(host);
  return {
    of(accent: string, surface?: string): Record<Name, number> {
      host.style.setProperty('--rewards-accent', accent);
      if (surface) host.style.setProperty('--rewards-surface', surface);
      if (surface) host.style.setProperty('--rewards-surface-dark', surface);
      const colors = Object.fromEntries(
        probes.map(([name, { backgroundColor }]) => [name, backgroundColor]),
      ) as Record<Name, string>;
      const found = NAMES.map((name) => {
        const behind = THROUGH[name] ? [colors[THROUGH[name][1]]] : [];
        return [name, luminance(...behind, colors[name])];
      });
      return Object.fromEntries(found) as Record<Name, number>;
    },
    end: () => host.remove(),
  };
}

function failures(scheme: 'light' | 'dark', accents: readonly string[], surface?: string) {
  const colours = palette(scheme);
  const failed: string[] = [];
  for (const accent of accents) {
    const found = colours.of(accent, surface);
    for (const [text, ground, least] of PAIRS) {
      const reached = contrast(found[text], found[ground]);
      if (reached < least) failed.push(`${accent} ${text} on ${ground}: ${reached.toFixed(2)}`);
    }
  }
  colours.end();
  return failed;
}

describe('whatever colour a store gives', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`everything can be read in the ${scheme}`, () => {
      expect(ACCENTS).to.have.length(512);
      expect(failures(scheme, ACCENTS)).to.deep.equal([]);
    });

    for (const surface of ['#fff', '#000', '#f00', '#ffe9a8', '#7d7d7d'])
      it(`everything can be read in the ${scheme} on paper that should be ${surface}`, () => {
        const some = ACCENTS.filter((_, at) => at % 7 === 0);
        expect(failures(scheme, some, surface)).to.deep.equal([]);
      });

    it(`everything can be read in the ${scheme} with a colour beyond sRGB, or see-through`, () => {
      const odd = ['color(display-p3 1 0 0)', 'oklch(.9 .4 140)', '#a4481f00', 'hsl(200 100% 50%)'];
      expect(failures(scheme, odd)).to.deep.equal([]);
    });
  }

  it('that colour is the fill in the light, exactly', () => {
    const colours = palette('light');
    for (const accent of ACCENTS.filter((_, at) => at % 31 === 0))
      expect(colours.of(accent).fill, accent).to.be.closeTo(luminance(accent), 0.002);
    colours.end();
  });

  it('the paper stays light in the light and dark in the dark', () => {
    for (const [scheme, surface] of [
      ['light', '#000'],
      ['dark', '#fff'],
    ] as const) {
      const colours = palette(scheme);
      const { surface: paper } = colours.of('#1f4e3d', surface);
      expect(scheme === 'light' ? paper > 0.8 : paper < 0.03, scheme).to.equal(true);
      colours.end();
    }
  });
});
