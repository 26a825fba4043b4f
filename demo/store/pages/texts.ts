import { html } from 'hono/html';
import type { Html } from './layout.js';

/** The short pages every shop owes its visitors. */
export const texts: Readonly<Record<string, { title: string; main: Html }>> = {
  '/terms': {
    title: 'Terms',
    main: html`<article class="page prose">
      <h1>Terms</h1>
      <p>
        Halden is a demonstration. Orders placed here are written into a database on the machine
        that runs it, and go no further: nothing is sold, charged or sent.
      </p>
      <h2 id="rewards-terms">Halden Rewards</h2>
      <p>
        Joining is free. Points are on the way once an order is placed and yours once it is
        delivered. If you return the order, its points are taken back. What each reward costs, how
        long it is good for and what it needs is written on the reward before you redeem it.
      </p>
      <p>
        Points have no cash value and cannot be passed on. You may leave at any time; your points
        and rewards are then deleted.
      </p>
    </article>`,
  },
  '/privacy': {
    title: 'Privacy',
    main: html`<article class="page prose">
      <h1>Privacy</h1>
      <p>
        The shop sets one cookie. It holds a random number and tells the shop which bag is yours and
        who is signed in. It ends after thirty days.
      </p>
      <p>
        If you create an account, the name and e-mail address you type are kept in the database of
        this demonstration, so use made-up ones. No mail is sent. No analytics run, and no third
        party hears of your visit.
      </p>
      <p>
        The rewards widget keeps the public programme and unfinished redemptions on your device, and
        never a balance, a token or a name.
      </p>
    </article>`,
  },
  '/contact': {
    title: 'Contact',
    main: html`<article class="page prose">
      <h1>Contact</h1>
      <p>
        There is no mill to visit. The people who would answer are the maintainers of the
        <code>rewards-launcher</code> widget: questions, faults and ideas belong in the project’s
        issue tracker.
      </p>
      <p>
        A question about points? The widget’s Help screen answers the common ones:
        <a href="#rewards/help" data-rewards-open="help">open it</a>.
      </p>
      <h2>Codes to try</h2>
      <p>
        Receipts of our stockists carry <span class="code">TWILL-2417</span>,
        <span class="code">TWILL-3608</span> or <span class="code">TWILL-5192</span>, each good
        once. The word they tell you at a preview evening is <span class="code">SELVEDGE</span>.
      </p>
    </article>`,
  },
  '/follow': {
    title: 'Follow us',
    main: html`<article class="page prose">
      <h1>@halden.weavers</h1>
      <p>
        In a real shop this would be its Instagram. In this demonstration, opening this page from
        the widget is all it takes to earn the points.
      </p>
      <p><a class="button" href="/">Back to the shop</a></p>
    </article>`,
  },
};

export function errorPage(title: string, text: string): Html {
  return html`<div class="page prose">
    <h1>${title}</h1>
    <p>${text}</p>
    <p><a class="button" href="/">Back to the shop</a></p>
  </div>`;
}
