import { Hono, type Context } from 'hono';
import type { StoreEnv } from '../env.js';
import { readEmail, readForm, readReturnPath, readText, refuse } from '../input.js';
import { renderPage } from '../pages/layout.js';
import { signInPage, signUpPage } from '../pages/sign-in.js';

/** Signing in as somebody from the list, or as somebody new. */
export const signIn = new Hono<StoreEnv>();

signIn.get('/sign-in', async (c) => {
  const main = signInPage(await c.var.merchant.shoppers(), returnPath(c));
  return renderPage(c, { title: 'Sign in', main });
});

signIn.post('/sign-in', async (c) => {
  const fields = await readForm(c);
  const shopper = await c.var.merchant.shopper(readText(fields, 'shopperId'));
  if (!shopper) refuse('We don’t know that account. Choose one from the list.');
  return welcome(c, shopper.id, fields['return']);
});

signIn.get('/sign-up', (c) =>
  renderPage(c, { title: 'Create an account', main: signUpPage(returnPath(c)) }),
);

signIn.post('/sign-up', async (c) => {
  const { merchant } = c.var;
  const fields = await readForm(c);
  const name = readText(fields, 'name') || refuse('Tell us a name to call you by.');
  const email = readEmail(fields);
  const known = (await merchant.shoppers()).some(
    (shopper) => shopper.email.toLowerCase() === email.toLowerCase(),
  );
  if (known) refuse('There is an account with that e-mail address. Sign in instead.');
  const { id } = await merchant.createShopper({ name, email });
  return welcome(c, id, fields['return']);
});

function welcome(c: Context<StoreEnv>, shopperId: string, target: unknown) {
  const { sessions, session } = c.var;
  const { cart, referralCode } = session;
  sessions.start(c, { cart, referralCode, shopperId });
  return c.redirect(readReturnPath(target, '/account'), 303);
}

function returnPath(c: Context<StoreEnv>): string {
  return readReturnPath(c.req.query('return'), '/account');
}
