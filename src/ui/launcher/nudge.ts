/**
 * Says one thing to a shopper who has not asked, and says it politely: when the page is idle and has
 * been left in peace for a moment, once a page and once a day, never over a cart, a form or another
 * dialog, and not again what was answered. A page that wants none of it writes
 * `rewards-launcher::part(nudge) { display: none }`: then nothing is asked for, shown or said.
 */
import type { RewardsClient } from '../../client/client.js';
import type { Clock, Storage } from '../../client/ports.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import type { ReferralInvitation } from '../../domain/referral.js';
import { languageOf } from '../../i18n/wished-locale.js';
import type { LauncherConfig } from './configuration.js';
import type { LauncherFace } from './face.js';
import { type Suggestion, suggestions } from './nudge-choice.js';
import { type NudgeMemory, openNudgeMemory } from './nudge-memory.js';
import { isBuying, isCovered, isFrugal, isOccupied, isSeen, referralCode } from './nudge-page.js';
import type { RewardsLauncher } from './rewards-launcher.js';

export interface NudgeOptions {
  readonly host: RewardsLauncher;
  readonly face: LauncherFace;
  readonly client: RewardsClient;
  readonly messages: LauncherConfig['messages'];
  readonly show: (screen: string) => Promise<void>;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly page?: Pick<Location, 'pathname' | 'search'>;
}

/** How long the page is left in peace first, and how long the nudge stays, in milliseconds. */
const PEACE_MS = 1_200;
const STAY_MS = 12_000;
/** How soon it is looked again whether this is the moment, and how often at most. */
const AGAIN_MS = 1_000;
const LOOKS = 60;

/** Whether the page takes the nudge away, by a style or together with the launcher. */
function isOff({ button }: LauncherFace): boolean {
  const probe = document.createElement('div');
  probe.part.add('nudge');
  button.after(probe);
  const isOn = isSeen(probe);
  probe.remove();
  return !isOn;
}

const answered = (client: RewardsClient): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (client.state.session === 'unknown') return;
      end();
      resolve();
    };
    const end = client.subscribe(look);
    look();
  });

/** Starts over for a client; the signal ends it. */
export async function nudge(options: NudgeOptions, signal: AbortSignal): Promise<void> {
  const { host, face, client, clock, page = location } = options;
  const memory = openNudgeMemory(options.storage);
  const over = new AbortController();
  const end = (): void => over.abort();
  signal.addEventListener('abort', end, { once: true });
  // Whoever has found the panel need not be told of it.
  host.addEventListener('rewards-open', end, { once: true, signal: over.signal });
  const wait = (ms: number): Promise<void> => clock.wait(ms, over.signal);
  const isUnwanted = (): boolean =>
    over.signal.aborted ||
    host.open ||
    !isSeen(face.button) ||
    isFrugal() ||
    isBuying(page.pathname, client.pageKind()) ||
    // A gift is no advertisement: who came for it hears of it.
    !(memory.isDue(clock.now()) || referralCode(host, page.search)) ||
    isOff(face);

  try {
    await answered(client);
    await wait(PEACE_MS);
    if (isUnwanted()) return;
    const found = await choose(options, memory);
    const summary = selectSummary(client.state);
    if (!found || !summary) return memory.noteNothing(clock.now());
    const wish = languageOf(host).wished();
    const [{ createTicket, nudgeStyles, wording }, { dress }] = await Promise.all([
      import('./nudge-view.js'),
      import('../panel/shell.js'),
    ]);
    const words = await wording(found, summary, wish, options.messages, client.now());
    for (let looks = 0; isOccupied(); looks++) {
      if (looks === LOOKS) return;
      await wait(AGAIN_MS);
    }
    // Meanwhile another tab may have spoken, or the panel been opened.
    if (isUnwanted()) return;

    const status = dress(face.wrapper, [nudgeStyles]);
    const answer = (): void => memory.noteAnswer(found, clock.now());
    const ticket = createTicket(
      words,
      () => {
        answer();
        // The panel that opens ends it.
        void options.show(found.screen).finally(end);
      },
      () => {
        answer();
        end();
      },
    );
    memory.noteShown(found, clock.now());
    face.button.after(ticket);
    status.textContent = `${words.title}. ${words.text}`;
    try {
      await stay(ticket, options, over, answer);
    } finally {
      status.textContent = '';
      await leave(ticket, face);
    }
  } catch (error) {
    // Ended while it waited: that is how it ends.
    if (!over.signal.aborted) throw error;
  } finally {
    end();
    signal.removeEventListener('abort', end);
  }
}

/** The best there is to say, of what the shopper has not answered already. */
async function choose(
  { host, client, clock, page = location }: NudgeOptions,
  memory: NudgeMemory,
): Promise<Suggestion | undefined> {
  const hasVouchers = (selectMember(client.state)?.voucherCount ?? 0) > 0;
  await client.load('program', 'member', ...(hasVouchers ? (['vouchers'] as const) : []));
  const code = client.state.session === 'guest' && referralCode(host, page.search);
  let invitation: ReferralInvitation | undefined;
  if (code && client.state.program.value?.capabilities.includes('claim'))
    // Any page may use the same parameter for something else.
    invitation = await client.invitation(code).catch(() => undefined);
  return suggestions(client.state, client.now(), invitation).find((one) =>
    memory.isNews(one, clock.now()),
  );
}

/**
 * Until its time is over, unless it is held; or the page is scrolled on, or somebody else is here, or
 * (in a store that changes pages without loading them) this is the cart by now.
 */
async function stay(
  ticket: HTMLElement,
  { host, client, clock, page = location }: NudgeOptions,
  over: AbortController,
  answer: () => void,
): Promise<void> {
  const { signal } = over;
  const from = scrollY;
  const { session } = client.state;
  const unsubscribe = client.subscribe((state) => state.session !== session && over.abort());
  signal.addEventListener('abort', unsubscribe, { once: true });
  addEventListener('scroll', () => Math.abs(scrollY - from) > innerHeight && over.abort(), {
    passive: true,
    signal,
  });
  document.addEventListener(
    'keydown',
    ({ key, target, defaultPrevented }) => {
      // In a field or a menu of the page, Escape is theirs.
      if (key !== 'Escape' || defaultPrevented) return;
      if (target !== host && target !== document.body) return;
      answer();
      over.abort();
    },
    { signal },
  );
  const isHeld = (): boolean => ticket.matches(':hover, :focus-within');
  for (let left = STAY_MS; left > 0 || isHeld(); left -= AGAIN_MS) {
    await clock.wait(AGAIN_MS, signal);
    if (isCovered() || isBuying(page.pathname, client.pageKind())) return;
  }
}

async function leave(ticket: HTMLElement, { button }: LauncherFace): Promise<void> {
  // Focus that would be lost goes to what the nudge belongs to; the panel has taken its own by then.
  if (ticket.matches(':focus-within')) button.focus({ preventScroll: true });
  ticket.classList.add('is-leaving');
  await Promise.allSettled(ticket.getAnimations().map(({ finished }) => finished));
  ticket.remove();
}
