import { html } from 'hono/html';

/** Shops that the same tag is pasted into; what differs is one style sheet of theirs. */
export const brands = {
  plain: { name: 'Halden', headline: 'Woven slowly, kept for years.' },
  coffee: { name: 'Ember & Oak', headline: 'Roasted on Tuesdays, gone by Friday.' },
  streetwear: { name: 'OFFGRID', headline: 'Built for bad weather.' },
  skincare: { name: 'Petale', headline: 'Seven plants, and nothing else.' },
} as const;

export type Brand = keyof typeof brands;
export const isBrand = (name: string): name is Brand => Object.hasOwn(brands, name);

/** Attributes of the widget that the address may set: what is shown, and how. */
const STEERED = ['preview', 'screen', 'scheme', 'variant', 'placement', 'locale', 'open'];

interface Look {
  readonly brand: Brand;
  readonly query: Record<string, string>;
}

/** One brand's window, with the sample programme: `/brands/coffee?screen=redeem&scheme=dark&dir=rtl`. */
export function brandPage({ brand, query }: Look) {
  const { name, headline } = brands[brand];
  const { scheme, dir = 'ltr', locale = 'en' } = query;
  const steered = STEERED.filter((attribute) => query[attribute] !== undefined);
  const isRtl = dir === 'rtl';
  return html`<!doctype html>
    <html lang="${locale}" dir="${isRtl ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${name}</title>
        <link rel="stylesheet" href="/brand-files/fonts.css" />
        <link rel="stylesheet" href="/brand-files/page.css" />
        <link rel="stylesheet" href="/brand-files/${brand}.css" />
      </head>
      <body class="${scheme === 'dark' ? 'is-dark' : ''}">
        <header>
          <span class="wordmark">${name}</span>
          <nav aria-label="Brands">
            ${Object.entries(brands).map(
              ([id, other]) =>
                html`<a href="/brands/${id}" ${id === brand ? html`aria-current="page"` : ''}
                  >${other.name}</a
                >`,
            )}
          </nav>
        </header>
        <main>
          <h1>${headline}</h1>
          <p>
            The same tag in every shop. What makes it this brand’s own is
            <a href="/brand-files/${brand}.css">one style sheet</a>.
          </p>
          <div class="pictures"></div>
        </main>
        <script type="module" src="/rewards-launcher/index.js"></script>
        <rewards-launcher
          ${'preview' in query ? '' : html`preview="member"`}
          ${steered.map((attribute) => html`${attribute}="${query[attribute]}" `)}
        ></rewards-launcher>
      </body>
    </html>`;
}
