import { html } from 'hono/html';
import type { ShopperCard } from '../../backend/merchant.js';
import type { Html } from './layout.js';

export function signInPage(shoppers: readonly ShopperCard[], returnPath: string): Html {
  return html`<div class="page">
    <hgroup class="stack">
      <h1>Sign in</h1>
      <p class="lede soft">Be any of these people. There are no passwords in a demonstration.</p>
    </hgroup>
    <div class="split">
      <ul class="choices">
        ${shoppers.map(
          ({ id, name, about }) =>
            html`<li>
              <form method="post" action="/sign-in">
                <input type="hidden" name="shopperId" value="${id}" />
                <input type="hidden" name="return" value="${returnPath}" />
                <button class="choice"><b>${name}</b> <span>${about}</span></button>
              </form>
            </li>`,
        )}
      </ul>
      <section class="panel stack">
        <h2>Or somebody new</h2>
        ${signUpForm(returnPath)}
      </section>
    </div>
  </div>`;
}

export function signUpPage(returnPath: string): Html {
  return html`<div class="page prose">
    <h1>Create an account</h1>
    <p class="soft">
      Been here before? <a href="/sign-in?return=${encodeURIComponent(returnPath)}">Sign in</a>.
    </p>
    <div class="panel">${signUpForm(returnPath)}</div>
  </div>`;
}

function signUpForm(returnPath: string): Html {
  return html`<form class="stack" method="post" action="/sign-up">
    <input type="hidden" name="return" value="${returnPath}" />
    <label>Name <input name="name" required maxlength="80" autocomplete="name" /></label>
    <label>
      E-mail
      <input type="email" name="email" required maxlength="254" autocomplete="email" />
    </label>
    <button>Create account</button>
    <p class="hint">Made-up ones are welcome. No mail is sent.</p>
  </form>`;
}
