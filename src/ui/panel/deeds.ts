/** What a shopper does with the backend: announced to the page, done by the client, said on screen. */
import { toRewardsError } from '../../client/errors.js';
import type { ApplyResult } from '../../client/ports.js';
import { selectAvailable, selectSummary } from '../../client/selectors/shopper.js';
import { problemWords } from '../atoms/problem.js';
import type { Actions } from '../screens/screen.js';
import type { Kit } from './actions.js';
import { copyText } from './copy.js';
import { share } from './share.js';

/** The part of `Actions` that waits for nobody; all else is here. */
export type Handy = 'go' | 'back' | 'close' | 'signIn' | 'copy' | 'setLocale' | 'retry' | 'more';

export function createDeeds(kit: Kit): Omit<Actions, Handy> {
  const { client, emit, host, words, draw, busy, problems, codes } = kit;
  const { say, announce, pop, askAgain, leaveTo } = kit;

  /** Runs one deed of a name at a time; what goes wrong is kept for the screen to say. */
  async function run<T>(name: string, deed: () => Promise<T>): Promise<T | undefined> {
    if (busy.has(name)) return undefined;
    if (client.state.session === 'expired') {
      askAgain();
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
      if (error.code === 'session-expired') askAgain();
      problems.set(name, error);
      emit('rewards-error', { code: error.code, retryable: error.retryable });
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
    const known = words();
    if (error && known) pop(problemWords(known, error));
    return result;
  };

  async function apply(code: string): Promise<ApplyResult | undefined> {
    // The page may put the code into its cart itself.
    if (!emit('rewards-apply', { code })) return { applied: true };
    const result = await run(`apply:${code}`, () => client.apply(code));
    const { applied = false, refused, reason } = result ?? {};
    emit('rewards-after-apply', { code, applied, reason });
    if (applied) {
      codes.add(code);
      pop(say('wallet.appliedToast'));
    } else if (refused || reason) {
      pop(reason ?? say('redeem.worksNot'));
    } else {
      // A store without a way in: the code goes by hand.
      pop((await copyText(code)) ? say('wallet.pasteAtCheckout') : code);
    }
    return result;
  }

  return {
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
        const points = result.points && words()?.format.points(result.points);
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
        codes.delete(code);
        pop(say('wallet.removedToast'));
      }),
    share(channel, url) {
      if (!emit('rewards-share', { channel, url })) return;
      const program = selectSummary(client.state)?.name ?? '';
      const text = say('refer.shareText', { program, url });
      void share(channel, { title: program, text, url }).then(
        (shared) => shared && emit('rewards-after-share', { channel }),
        () => pop(say('error.generic')),
      );
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
    invitation: (code) => run(`invitation:${code}`, () => client.invitation(code)),
    claim: async (code, email) =>
      run('claim', async () => {
        const claim = await client.claim(code, email ? { email } : {});
        emit('rewards-after-claim', { code });
        return claim;
      }),
    setBirthday: (birthday) =>
      run('update:birthday', async () => {
        const member = await client.update({ birthday });
        announce(say('settings.saved'));
        return member;
      }),
    setPreference: (id, enabled) =>
      void runAndSay(`update:${id}`, async () => {
        await client.update({ preferences: [{ id, enabled }] });
        announce(say('settings.saved'));
      }),
  };
}
