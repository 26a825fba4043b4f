/** A store's page, written for these tests: what every look-alike dresses. */

/** A page that has to leave the launcher alone, and be left alone by it. */
export interface SurvivalPage {
  /** Completes "a store …". */
  readonly name: string;
  /** Without inline styles or scripts: the page's own policy forbids them. */
  readonly css?: string;
  /** Style sheets by their address, before `css`. */
  readonly sheets?: readonly string[];
  readonly htmlTag?: string;
  readonly bodyTag?: string;
  /** What lies around the shop. */
  readonly wrap?: (shop: string) => string;
  /** Where the tag stands; the end of the body, unless something else is named. */
  readonly place?: string;
  /** How far something reaches in at the launcher's side of a wide window, from its top to its end. */
  readonly docked?: number;
}

/** So that sheets and scripts of the page pass its policy, and none of the launcher's would. */
export const NONCE = 'store';

/** Everything a policy can forbid that the launcher says it can do without. */
export const POLICY = [
  "default-src 'none'",
  'script-src ORIGIN',
  'connect-src ORIGIN',
  "img-src ORIGIN 'self'",
  `style-src 'nonce-${NONCE}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types rewards-launcher',
].join('; ');

const product = (name: string, price: string): string =>
  `<article class="card product"><h2 class="card-title">${name}</h2><p class="price">${price}</p></article>`;

/** What a store may have fixed to its window; shown by the rule that names it. */
const furniture = ['bubble', 'bar', 'notice', 'veil']
  .map((name) => `<div class="furniture ${name}">${name}</div>`)
  .join('');

export const SHOP = `
  <header class="site-header"><a id="logo" href="#top">Halden</a>
    <nav><ul class="menu"><li>New in</li><li>Outdoor</li><li>Sale</li></ul></nav>
    <input id="search" placeholder="Search"><button id="menu" class="button btn">Menu</button>
  </header>
  <main class="site-main"><h1>Outdoor</h1><p class="lead">Made to be <em>worn</em>, for a long time.</p>
    <div class="spacer"></div><p></p>
    <section class="products">
      ${product('Wool cap', '$24.00')}${product('Rain shell', '$189.00')}${product('Trail sock', '$14.00')}
    </section>
    <section class="product-form"><h2>Rain shell</h2><button id="add" class="button btn">Add to cart</button>
      <select id="size"><option>Small<option>Large</select></section>
    <section class="story"><h3>How it is made</h3><p>In Halden, by few hands.</p></section>
  </main>
  <footer class="site-footer"><p>Halden Goods</p><a id="terms" href="#terms">Terms</a></footer>
  ${furniture}`;

/**
 * Long enough to scroll. Bars to scroll by take room in one engine and none in another: the pages have
 * none, so that a width is a width.
 */
export const SHOP_CSS = `
  html { scrollbar-width: none !important; }
  ::-webkit-scrollbar { display: none !important; }
  .furniture { display: none; }
  .story { min-height: 900px; }`;
