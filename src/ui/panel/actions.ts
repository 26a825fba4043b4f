/** What a shopper may do, how far it is, and what came of it. */
import type { RewardsClient } from '../../client/client.js';
import type { RewardsError } from '../../client/errors.js';
import type { Format } from '../../i18n/format.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Translate } from '../../i18n/translate.js';
import type { CloseReason, Emit } from '../events.js';
import type { Actions, ScreenId } from '../screens/screen.js';
import { copyText } from './copy.js';
import type { Handy } from './deeds.js';
import { signInAddress } from './sign-in.js';

export interface ActionsOptions {
  readonly client: RewardsClient;
  readonly emit: Emit;
  readonly host: HTMLElement & {
    readonly signInUrl?: string | null;
    readonly signUpUrl?: string | null;
  };
  readonly status: HTMLElement;
  readonly words: () => { readonly t: Translate; readonly format: Format } | undefined;
  readonly draw: () => void;
  readonly go: (screen: ScreenId, param?: string) => void;
  readonly back: () => void;
  readonly setLocale: (locale: string) => void;
  readonly close: (reason: CloseReason) => void;
  readonly retry: () => void;
}

/** What the deeds work with. */
export interface Kit extends Pick<ActionsOptions, 'client' | 'emit' | 'host' | 'words' | 'draw'> {
  readonly busy: Set<string>;
  readonly problems: Map<string, RewardsError>;
  readonly codes: Set<string>;
  say(key: MessageKey, params?: Record<string, string | number>): string;
  announce(text: string): void;
  /** Shows a toast, and announces it. */
  pop(text: string): void;
  askAgain(): void;
  leaveTo(name: 'rewards-sign-in' | 'rewards-join', address: string | null | undefined): void;
}

type Verbs = Omit<Actions, Handy>;

export interface Doing {
  readonly act: Actions;
  readonly busy: ReadonlySet<string>;
  problem(deed: string): RewardsError | undefined;
  toast(): string | undefined;
  codes(): readonly string[];
  refreshCodes(): Promise<void>;
  /** A signed-in shopper's session has run out, and something was asked that needs it. */
  asksAgain(): boolean;
  /** Nothing that was said or went wrong is left for whoever comes next. */
  forget(): void;
  /** Puts away what the last deed left on top. */
  dismiss(): boolean;
}

const TOAST_MS = 3_000;

export function createActions(options: ActionsOptions): Doing {
  const { client, emit, host, status, draw } = options;
  const busy = new Set<string>();
  const problems = new Map<string, RewardsError>();
  let toast: string | undefined;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;
  const codes = new Set<string>();
  let asksAgain = false;

  const say = (key: MessageKey, params?: Record<string, string | number>): string =>
    options.words()?.t(key, params) ?? '';

  /** Signed in again meanwhile, there is nothing to ask. */
  const asks = (): boolean => (asksAgain &&= client.state.session === 'expired');

  function announce(text: string): void {
    // Emptied first: the same words twice are read twice.
    status.textContent = '';
    setTimeout(() => (status.textContent = text), 50);
  }

  function pop(text: string): void {
    toast = text;
    announce(text);
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => {
      toast = undefined;
      draw();
    }, TOAST_MS);
    draw();
  }

  const leaveTo: Kit['leaveTo'] = (name, address) => {
    const url = signInAddress(address);
    if (emit(name, { url }) && url) location.assign(url);
  };

  function askAgain(): void {
    asksAgain = true;
    draw();
  }

  const kit: Kit = { ...options, busy, problems, codes, say, announce, pop, askAgain, leaveTo };
  let verbs: Verbs | undefined;
  /** They set out with the panel, and are there before a finger is. */
  const load = async (): Promise<Verbs> =>
    (verbs ??= (await import('./deeds.js')).createDeeds(kit));
  void load().catch(() => undefined);

  const handy: Pick<Actions, Handy> = {
    go: options.go,
    back: options.back,
    close: () => options.close('button'),
    signIn: () => leaveTo('rewards-sign-in', host.signInUrl),
    copy(text, what, node) {
      void copyText(text, node).then((copied) => {
        pop(
          say(
            !copied
              ? 'error.notCopied'
              : what === 'code'
                ? 'wallet.codeCopied'
                : 'refer.linkCopied',
          ),
        );
        if (copied) emit('rewards-copy', { what });
      });
    },
    setLocale: options.setLocale,
    retry: options.retry,
    more: (part) => void client.loadMore(part).catch(() => undefined),
  };
  /** Done at once when its code is there, else as soon as it is. */
  const act = new Proxy(handy, {
    get: (own, name: keyof Actions) =>
      own[name as Handy] ??
      verbs?.[name as keyof Verbs] ??
      (async (...given: never[]) => {
        try {
          const verb = (await load())[name as keyof Verbs];
          return await (verb as (...all: never[]) => unknown)(...given);
        } catch {
          pop(say('error.generic'));
          return undefined;
        }
      }),
  }) as Actions;

  return {
    act,
    busy,
    problem: (deed) => problems.get(deed),
    toast: () => toast,
    codes: () => [...codes],
    async refreshCodes() {
      const known = await client.cartCodes().catch(() => undefined);
      if (!known) return;
      codes.clear();
      for (const code of known) codes.add(code);
      draw();
    },
    forget() {
      problems.clear();
      codes.clear();
      toast = undefined;
    },
    asksAgain: asks,
    dismiss() {
      const was = asks();
      asksAgain = false;
      if (was) draw();
      return was;
    },
  };
}
