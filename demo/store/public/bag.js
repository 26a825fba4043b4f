import { cart } from './cart.js';

/** Shows what the widget changed in the bag, without a reload. */
export function keepBagFresh() {
  let latest = 0;
  cart.subscribe(async () => {
    const mine = ++latest;
    await refreshSummary(() => mine === latest);
  });

  document.addEventListener('change', (event) => {
    const field = /** @type {Element} */ (event.target);
    if (field.matches('[data-submit-on-change]')) field.closest('form')?.requestSubmit();
  });
}

/** @param {() => boolean} isLatest */
async function refreshSummary(isLatest) {
  const shown = document.querySelector('[data-bag-summary]');
  if (!shown) return;
  const response = await fetch('/bag/summary');
  const text = response.ok ? await response.text() : '';
  if (!text || !isLatest()) return;
  const fresh = new DOMParser()
    .parseFromString(text, 'text/html')
    .querySelector('[data-bag-summary]');
  if (fresh) shown.replaceWith(fresh);
}
