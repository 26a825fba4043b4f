// Introduces the rewards widget to this shop: who is signed in, and what is in the bag.
import { cart } from './cart.js';
import { keepBagFresh } from './bag.js';

/** @returns {Promise<string | null>} a short-lived token of whoever is signed in */
async function getToken() {
  const response = await fetch('/account/token');
  if (!response.ok) throw new Error(`The shop answered ${response.status} to the token request.`);
  return (await response.json()).token;
}

const launcher = document.querySelector('rewards-launcher');
if (launcher) Object.assign(launcher, { getToken });

(window.rewardsLauncher = window.rewardsLauncher || []).push(['platform', cart]);

keepBagFresh();

// A page that the browser kept aside and brings back may show an old bag.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
