import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { countItems } from '../cart.js';
import { collections } from '../catalog.js';
import type { StoreEnv } from '../env.js';
import type { Notice } from '../session.js';

export type Html = ReturnType<typeof html>;

interface Page {
  readonly title: string;
  readonly main: Html;
  readonly status?: ContentfulStatusCode;
}

/** One page of the shop, with the widget pasted in as any merchant would. */
export function renderPage(c: Context<StoreEnv>, { title, main, status = 200 }: Page) {
  const { session } = c.var;
  const notice = session.notice;
  delete session.notice;
  c.header('Cache-Control', 'no-store');
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title === 'Halden' ? 'Halden, a blanket mill' : `${title} · Halden`}</title>
          <link rel="icon" href="/images/mark.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/store.css" />
          <script type="module" src="/public/store.js"></script>
        </head>
        <body>
          <a class="skip" href="#main">Skip to content</a>
          ${masthead(c)}
          <main id="main" tabindex="-1">${notice ? noticeBar(notice) : ''} ${main}</main>
          ${colophon}
          <script type="module" src="/rewards-launcher/index.js"></script>
          <script type="module" src="/rewards-launcher/embeds.js"></script>
          <rewards-launcher
            endpoint="/apps/rewards"
            sign-in-url="/sign-in?return={return}"
            sign-up-url="/sign-up?return={return}"
          ></rewards-launcher>
        </body>
      </html>`,
    status,
  );
}

function masthead(c: Context<StoreEnv>): Html {
  const { shopper, session } = c.var;
  const link = (href: string, text: Html | string) =>
    html`<li>
      <a href="${href}" ${c.req.path === href ? html`aria-current="page"` : ''}>${text}</a>
    </li>`;
  const firstName = shopper?.name.split(' ')[0];
  return html`<header class="masthead">
    <nav aria-label="Shop">
      <ul>
        ${Object.entries(collections).map(([id, { name }]) => link(`/collections/${id}`, name))}
        <li><a href="#rewards" data-rewards-open="home">Rewards</a></li>
      </ul>
    </nav>
    <a class="wordmark" href="/" aria-label="Halden, home">HALDEN</a>
    <nav aria-label="You">
      <ul>
        ${firstName ? link('/account', firstName) : link('/sign-in', 'Sign in')}
        ${link('/bag', html`Bag (${countItems(session.cart)})`)}
      </ul>
    </nav>
  </header>`;
}

function noticeBar({ text, bad }: Notice): Html {
  return html`<div class="page">
    <p class="notice ${bad ? 'bad' : ''}" role="status">${text}</p>
  </div>`;
}

const colophon = html`<footer class="colophon">
  <p>
    Halden is a demonstration shop for a rewards widget. Nothing is for sale, nothing is charged,
    and nobody weaves at night.
  </p>
  <nav aria-label="About">
    <ul>
      <li><a href="/terms">Terms</a></li>
      <li><a href="/privacy">Privacy</a></li>
      <li><a href="/contact">Contact</a></li>
      <li><a href="/till">Till</a></li>
    </ul>
  </nav>
</footer>`;
