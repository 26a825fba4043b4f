/** Whether this is a moment to speak, as far as the page tells. */

/** Carts and checkouts, as shop systems name their addresses in several languages. */
const BUYING =
  /(^|\/)(checkouts?|cart|basket|bag|kasse|kassa|warenkorb|panier|commande|caisse|carrito|caja|carrello|cassa|carrinho|winkelwagen|winkelmand|afrekenen|koszyk|varukorg|kurv|handlekurv|payment|onestepcheckout)(\/|\.|$)/i;

export const isBuying = (path: string, pageKind: string | undefined): boolean =>
  pageKind === 'cart' || pageKind === 'checkout' || BUYING.test(path);

/** The shopper pays for every byte, or has hardly any connection. */
export const isFrugal = (): boolean => {
  const { connection } = navigator as {
    connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return Boolean(connection?.saveData) || /2g/.test(connection?.effectiveType ?? '');
};

/** The code of the friend's link this page was opened by. */
export const referralCode = (host: Element, search: string): string | null =>
  new URLSearchParams(search).get(host.getAttribute('referral-param') || 'ref');

/** Whether an element has a place on the page. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** Something of the page lies on top of it. */
export const isCovered = (): boolean =>
  [...document.querySelectorAll('dialog:modal, [aria-modal="true"]')].some(isSeen);

/** What has the focus, also inside of the page's own elements. */
function holder(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Nobody looks, something lies on top, or a form is being filled in. */
export const isOccupied = (): boolean =>
  document.hidden ||
  isCovered() ||
  Boolean(holder()?.matches('input, textarea, select, iframe, [contenteditable]'));
