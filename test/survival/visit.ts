/** A visit to a page with every size of window: first without the launcher, then with it. */
import { waitUntil } from '@open-wc/testing';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import { type StorePage, openPage } from '../support/e2e-page.js';
import {
  PATIENCE,
  PATIENCE_MS,
  PHONE,
  SMALL,
  WIDE,
  clickAt,
  frames,
  pointAt,
  press,
} from '../support/ui-browser.js';
import {
  SCREEN_NAMES,
  type ScreenName,
  type Size,
  type Stand,
  isDrawn,
  pageState,
  ringOf,
  sizeOf,
  standOf,
  stops,
  textsOf,
  within,
} from './measure.js';
import { NONCE, POLICY, SHOP, SHOP_CSS, type SurvivalPage } from './shop.js';

const SIZES = { small: SMALL, phone: PHONE, wide: WIDE } as const;
export type SizeName = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as SizeName[];

/** What a shopper and the store would see in a window of one size. */
export interface Look {
  readonly bare: readonly string[];
  readonly closed: readonly string[];
  readonly opened: readonly string[];
  readonly stand: Stand;
  /** Once the panel was open, and is closed again. */
  readonly standAfter: Stand;
  readonly opensByClick: boolean;
  readonly goesWhenHidden: boolean;
  readonly panel: Size;
  readonly texts: Readonly<Record<ScreenName, readonly string[]>>;
}

/** What the Tab key passes, and the ring around the launcher on the way. */
interface Walk {
  readonly passed: readonly string[];
  readonly ring: string;
}

export interface Visit {
  readonly looks: Readonly<Record<SizeName, Look>>;
  readonly walkWithout: Walk;
  readonly walk: Walk;
  /** Errors, refused promises, violations of the policy, and all that the console was told. */
  readonly faults: readonly string[];
}

/** Beside every page, where the pointer hovers over nothing. */
export const ASIDE = [1275, 855] as const;

export const sees = (isSo: () => unknown, what: string, timeout = PATIENCE_MS): Promise<void> =>
  waitUntil(() => Boolean(isSo()), `waited in vain until ${what}`, { interval: 10, timeout });

/** What each of our entries registers. */
const TAGS: Record<string, string> = {
  'index.js': 'rewards-launcher',
  'embeds.js': 'rewards-balance',
};

/** @param entry what the page loads of ours */
export async function openSurvivalPage(page: SurvivalPage, entry = 'index.js'): Promise<StorePage> {
  const sheets = (page.sheets ?? [])
    .map((path) => `<link rel="stylesheet" nonce="${NONCE}" href="${path}">`)
    .join('');
  const opened = await openPage({
    policy: POLICY,
    htmlTag: page.htmlTag ?? 'lang="en"',
    bodyTag: page.bodyTag ?? '',
    head: `${sheets}<style nonce="${NONCE}">${SHOP_CSS}${page.css ?? ''}</style><script type="module" src="BUILT/${entry}"></script>`,
    body: page.wrap?.(SHOP) ?? SHOP,
    // Whoever saves data is told nothing unasked.
    before: ({ navigator }) =>
      void Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  });
  const { document, window, frame } = opened;
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
  await sees(
    () => document.readyState === 'complete' && window.customElements.get(TAGS[entry]!),
    'the page is there',
  );
  return opened;
}

/** Brings everything to its end that moves, and does not move forever. */
function finish(root: DocumentOrShadowRoot): void {
  for (const movement of root.getAnimations())
    if (movement.effect?.getComputedTiming().iterations !== Infinity) movement.finish();
}

export async function shape({ frame, document }: StorePage, name: SizeName): Promise<void> {
  Object.assign(frame, SIZES[name]);
  await frames(2);
  // A page that moves its own changes is measured where it ends.
  finish(document);
}

export async function putLauncher(
  { document }: StorePage,
  place: Element,
): Promise<RewardsLauncher> {
  const launcher = document.createElement('rewards-launcher');
  launcher.setAttribute('preview', 'member');
  place.append(launcher);
  await sees(
    () =>
      within(launcher, '[part~=launcher-points]') &&
      getComputedStyle(within(launcher, '.launcher')).cursor === 'pointer',
    'the launcher shows points, and has all its styles',
  );
  return launcher;
}

/** Where it comes to rest: clear of what the page has fixed, else in its corner. */
export async function rested(launcher: RewardsLauncher): Promise<Stand> {
  const isAtRest = (): boolean => {
    const { block, place } = standOf(launcher);
    return Math.abs(block - place) <= 0.5 && !within(launcher, '.root').getAnimations().length;
  };
  // What never comes to rest is told by its promise.
  await sees(isAtRest, 'the launcher is at rest', 1_500 * PATIENCE).catch(() => undefined);
  return standOf(launcher);
}

export async function close(launcher: RewardsLauncher): Promise<void> {
  void launcher.hide();
  await frames(1);
  finish(launcher.shadowRoot!);
  const panel = within(launcher, '.panel');
  await sees(() => !panel.matches(':modal, :popover-open'), 'the panel is closed');
}

async function open(launcher: RewardsLauncher): Promise<boolean> {
  const { left, top, width, height } = within(launcher, '.launcher').getBoundingClientRect();
  await clickAt(left + width / 2, top + height / 2);
  await pointAt(...ASIDE);
  const isClicked = await sees(() => launcher.open, 'the click is heard', 1_000 * PATIENCE).then(
    () => true,
    () => false,
  );
  await launcher.show('home');
  await sees(() => isDrawn(launcher, 'home'), 'the home screen is drawn');
  return isClicked;
}

async function look(page: StorePage, launcher: RewardsLauncher, bare: string[]): Promise<Look> {
  const stand = await rested(launcher);
  const closed = pageState(page.document, launcher);
  launcher.hidden = true;
  const goesWhenHidden = !within(launcher, '.launcher').getClientRects().length;
  launcher.hidden = false;
  const opensByClick = await open(launcher);
  const opened = pageState(page.document, launcher);
  const texts = {} as Record<ScreenName, string[]>;
  for (const screen of SCREEN_NAMES) {
    await launcher.show(screen);
    await sees(() => isDrawn(launcher, screen), `the screen "${screen}" is drawn`);
    finish(launcher.shadowRoot!);
    texts[screen] = textsOf(launcher, screen);
  }
  const panel = sizeOf(within(launcher, '.panel'));
  await close(launcher);
  const standAfter = await rested(launcher);
  return { bare, closed, opened, stand, standAfter, opensByClick, goesWhenHidden, panel, texts };
}

function blur({ activeElement }: DocumentOrShadowRoot): void {
  if (activeElement?.shadowRoot?.activeElement) blur(activeElement.shadowRoot);
  else (activeElement as HTMLElement | null)?.blur();
}

/** What Tab passes: from the first of the page's own controls on, or from the page's beginning. */
async function walk({ document, window, frame }: StorePage): Promise<Walk> {
  const own = stops(document);
  const passed: string[] = [];
  let ring = '';
  blur(document);
  frame.focus();
  window.focus();
  document.getSelection()?.collapse(document.body, 0);
  own[0]!.focus();
  await sees(() => document.hasFocus(), 'the page has the focus');
  for (let step = 0; step <= own.length + 1; step++) {
    const { activeElement: at } = document;
    const isIn = at && at !== document.body && document.hasFocus();
    const name = at?.id || at?.localName || '';
    // Out of the page's end, or around to its beginning.
    if (isIn ? passed.includes(name) : passed.length) break;
    if (isIn) passed.push(name);
    if (isIn && at.shadowRoot) ring = ringOf(at);
    await press('Tab');
  }
  return { passed, ring };
}

export async function visit(page: StorePage, place: Element): Promise<Visit> {
  const { document } = page;
  const known = [page.faults.length, page.said.length] as const;
  const bare = {} as Record<SizeName, string[]>;
  for (const name of SIZE_NAMES.toReversed()) {
    await shape(page, name);
    bare[name] = pageState(document);
  }
  const launcher = await putLauncher(page, place);
  const looks = {} as Record<SizeName, Look>;
  for (const name of SIZE_NAMES) {
    await shape(page, name);
    looks[name] = await look(page, launcher, bare[name]);
  }
  const walked = await walk(page);
  launcher.remove();
  const walkWithout = await walk(page);
  blur(document);
  page.window.scrollTo(0, 0);
  const faults = [...page.faults.slice(known[0]), ...page.said.slice(known[1])];
  return { looks, walk: walked, walkWithout, faults };
}
