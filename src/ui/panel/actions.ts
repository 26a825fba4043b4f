/** What a shopper does: announced to the page, done by the client, and said on screen. */
import type { RewardsClient } from '../../client/client.js';
import { type RewardsError, toRewardsError } from '../../client/errors.js';
import type { ApplyResult } from '../../client/ports.js';
import { selectAvailable, selectSummary } from '../../client/selectors/shopper.js';
import type { Format } from '../../i18n/format.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Translate } from '../../i18n/translate.js';
import type { CloseReason, Emit } from '../events.js';
import type { Actions, ScreenId } from '../screens/screen.js';
import { problemWords } from '../atoms/problem.js';
import { copyText } from './copy.js';
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
  readonly close: (reason: CloseReason) => void;
  readonly retry: () => void;
}

export interface Deeds {
  readonly act: Actions;
  readonly busy: ReadonlySet<string>;
  problem(deed: string): RewardsError | undefined;
  toast(): string | undefined;
  codes(): readonly string[];
  refreshCodes(): Promise<void>;
  /** A signed-in shopper's session has run out, and something was asked that needs it. */
  asksAgain(): boolean;
  /** Puts away what the last deed left on top. */
  dismiss(): boolean;
  announce(text: string): void;
}

const TOAST_MS = 3_000;

export function createActions(options: ActionsOptions): Deeds {
  const { client, emit, host, status, draw } = options;
  const busy = new Set<string>();
  const problems = new Map<string, RewardsError>();
  let toast: string | undefined;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;
  let codes: readonly string[] = [];
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

  /** Runs one deed of a name at a time; what goes wrong is kept for the screen to say. */
  async function run<T>(name: string, deed: () => Promise<T>): Promise<T | undefined> {
    if (busy.has(name)) return undefined;
    if (client.state.session === 'expired') {
      asksAgain = true;
      draw();
      return undefined;
    }
    busy.add(name);
    problems.delete(name);
    draw();
    try {
      return await deed();
    } catch (thrown) {
      const error = toRewardsError(thrown);
      if (error.code === 'cancelled') return undefined;
      if (error.code === 'session-expired') asksAgain = true;
      problems.set(name, error);
      emit('rewards-error', { code: error.code, retryable: error.retryable });
      const words = options.words();
      if (words) announce(problemWords(words, error));
      return undefined;
    } finally {
      busy.delete(name);
      draw();
    }
  }

  /** A deed whose failure no screen shows: a toast says it. */
  const runAndSay = async <T>(name: string, deed: () => Promise<T>): Promise<T | undefined> => {
    const result = await run(name, deed);
    const error = problems.get(name);
    const words = options.words();
    if (error && words) pop(problemWords(words, error));
    return result;
  };

  const leaveTo = (
    name: 'rewards-sign-in' | 'rewards-join',
    address: string | null | undefined,
  ) => {
    const url = signInAddress(address);
    if (emit(name, { url }) && url) location.assign(url);
  };

  async function apply(code: string): Promise<ApplyResult | undefined> {
    // The page may put the code into its cart itself.
    if (!emit('rewards-apply', { code })) return { applied: true };
    const result = await run(`apply:${code}`, () => client.apply(code));
    const { applied = false, reason } = result ?? {};
    emit('rewards-after-apply', { code, applied, reason });
    if (applied) {
      codes = [...codes, code];
      pop(say('wallet.appliedToast'));
    } else if (reason) {
      pop(reason);
    } else {
      // A store without a way in: the code goes by hand.
      pop((await copyText(code)) ? say('wallet.pasteAtCheckout') : code);
    }
    return result;
  }

  const act: Actions = {
    go: options.go,
    back: options.back,
    close: () => options.close('button'),
    signIn: () => leaveTo('rewards-sign-in', host.signInUrl),
    join() {
      const { identified } = client.state;
      if (!identified) return leaveTo('rewards-join', host.signUpUrl ?? host.signInUrl);
      if (!emit('rewards-join', { url: undefined })) return;
      void runAndSay('join', async () => {
        await client.join();
        emit('rewards-after-join', { points: selectAvailable(client.state) });
      });
    },
    signOut: () => void client.identify(null),
    leave: () => void runAndSay('leave', () => client.leave()),
    async redeem({ id: rewardId }, points, optionId) {
      const request = { rewardId, ...(points && { points }), ...(optionId && { optionId }) };
      if (!emit('rewards-redeem', request)) return undefined;
      return run('redeem', async () => {
        const redemption = await client.redeem(request);
        emit('rewards-after-redeem', { redemption, voucher: redemption.voucher });
        return redemption;
      });
    },
    undo({ redemptionId }) {
      if (!redemptionId || !emit('rewards-undo', { redemptionId })) return;
      void runAndSay(`undo:${redemptionId}`, async () => {
        await client.undo(redemptionId);
        emit('rewards-after-undo', { redemptionId });
        pop(say('wallet.undone'));
      });
    },
    check: async ({ id: rewardId }, points) => {
      try {
        return await client.check({ rewardId, ...(points && { points }) });
      } catch {
        // Not known: the shopper may redeem all the same.
        return undefined;
      }
    },
    async earn({ id: earningId }, input) {
      const request = { earningId, ...(input && { input }) };
      if (!emit('rewards-earn', request)) return undefined;
      return run(`earn:${earningId}`, async () => {
        const result = await client.earn(request);
        emit('rewards-after-earn', { ...request, result });
        const words = options.words();
        const points = result.points && words?.format.points(result.points);
        if (points)
          pop(say(result.state === 'pending' ? 'earn.claimedPending' : 'earn.claimed', { points }));
        return result;
      });
    },
    apply,
    remove: (code) =>
      void runAndSay(`remove:${code}`, async () => {
        const { removed } = await client.remove(code);
        emit('rewards-after-remove', { code, removed });
        if (!removed) return;
        codes = codes.filter((other) => other !== code);
        pop(say('wallet.removedToast'));
      }),
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
    share(channel, url) {
      if (!emit('rewards-share', { channel, url })) return;
      const program = selectSummary(client.state)?.name ?? '';
      const text = say('refer.shareText', { program, url });
      void import('./share.js')
        .then(({ share }) => share(channel, { title: program, text, url }))
        .then((shared) => shared && emit('rewards-after-share', { channel }))
        .catch(() => undefined);
    },
    invite: (email) =>
      run('invite', async () => {
        const referral = await client.invite(email);
        pop(say('refer.sent'));
        return referral;
      }),
    remind: (id) =>
      void runAndSay(`remind:${id}`, async () => {
        await client.remind(id);
        pop(say('refer.reminded'));
      }),
    invitation: (code) => run('invitation', () => client.invitation(code)),
    claim: async (code, email) =>
      run('claim', async () => {
        const claim = await client.claim(code, email ? { email } : {});
        emit('rewards-after-claim', { code });
        return claim;
      }),
    setPreference: (id, enabled) =>
      void runAndSay(`update:${id}`, async () => {
        await client.update({ preferences: [{ id, enabled }] });
        announce(say('settings.saved'));
      }),
    retry: options.retry,
    more: (part) => void client.loadMore(part).catch(() => undefined),
  };

  return {
    act,
    busy,
    problem: (deed) => problems.get(deed),
    toast: () => toast,
    codes: () => codes,
    async refreshCodes() {
      codes = (await client.cartCodes().catch(() => undefined)) ?? codes;
      draw();
    },
    asksAgain: asks,
    dismiss() {
      const was = asks();
      asksAgain = false;
      if (was) draw();
      return was;
    },
    announce,
  };
}
