/** What must be so after each step, whatever has happened before. */
import { $, $$, panelWords, root, words } from '../support/ui-launcher.js';
import { type Ledger, type Shopper, readLedger } from './ledger.js';
import type { Walker } from './walker.js';

const check = (isSo: boolean, otherwise: () => string): void => {
  if (!isSo) throw new Error(otherwise());
};

/** Where the shopper is in the launcher or its panel, in words; `undefined` elsewhere. */
export function spotOf({ launcher }: Walker): string | undefined {
  const { activeElement } = root(launcher);
  return activeElement ? `${activeElement.localName} "${words(activeElement)}"` : undefined;
}

function keepsQuiet({ faults, network }: Walker): void {
  check(!faults.length, () => faults.join('; '));
  check(!network.wrongs.length, () => network.wrongs.join('; '));
  for (const { made } of network.deeds.values())
    check(made.size <= 1, () => 'One key has made two redemptions.');
}

/** Nothing of one shopper is seen by the next. */
function keepsApart({ launcher, here, shoppers }: Walker): void {
  const { session, member, vouchers } = launcher.client!.state;
  const shown = member.value?.id;
  check(
    shown === undefined || shown === here?.memberId,
    () => `Another shopper’s points are shown: ${shown} instead of ${here?.memberId}.`,
  );
  check(
    here !== undefined || (session !== 'member' && !vouchers.value),
    () => 'Nobody is here, and something personal is shown.',
  );
  const text = words(root(launcher));
  for (const { givenName, memberId } of shoppers)
    check(
      memberId === here?.memberId || !text.includes(givenName),
      () => `${givenName} is not here, and is read: "${text}"`,
    );
}

function readsWell({ launcher }: Walker): void {
  const text = `${words($(launcher, '[part~=launcher]'))} ${panelWords(launcher)}`;
  check(!/undefined|NaN|\[object|\{\w+\}/.test(text), () => `Nobody can read this: "${text}"`);
}

/** Whoever was inside, and has not gone, is inside still. */
function keepsFocus(walker: Walker, spot: string | undefined): void {
  const { launcher } = walker;
  const { activeElement } = document;
  check(Boolean(activeElement?.isConnected), () => 'The focus is outside of the document.');
  check(
    !spot || !launcher.open || spotOf(walker) !== undefined,
    () => `The panel is open, and its focus is lost from ${spot} to ${activeElement!.localName}.`,
  );
}

/** A number as it is written in any language; `undefined` where there is none. */
function figure(node: Element | null): number | undefined {
  if (!node) return undefined;
  const text = words(node).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const digits = text.replace(/\D/g, '');
  return digits ? Number(digits) * (/[-−]\s*\d/.test(text) ? -1 : 1) : undefined;
}

const isSame = (one: Iterable<string>, other: Iterable<string>): boolean =>
  [...one].sort().join() === [...other].sort().join();

function showsPoints({ launcher }: Walker, { available, sum }: Ledger): void {
  check(sum === available, () => `The ledger adds up to ${sum}, and says ${available}.`);
  check(
    launcher.client!.state.session === 'member',
    () => 'A member is here, and the launcher does not know.',
  );
  for (const part of ['launcher-points', 'header-balance']) {
    // A panel that is closed is not drawn.
    if (part === 'header-balance' && !launcher.open) continue;
    const shown = figure($(launcher, `[part~=${part}]`));
    check(
      shown === available || (shown === undefined && part !== 'launcher-points'),
      () => `There are ${available} points, and the ${part} says ${shown}.`,
    );
  }
}

/** What was redeemed is there, and nothing else. */
function showsVouchers({ launcher, network, here }: Walker, { vouchers, lines }: Ledger): void {
  const { state } = launcher.client!;
  const mine = [...network.deeds.values()].filter(({ what }) => what.includes(here!.token));
  const made = mine.flatMap((deed) => [...deed.made]);
  check(
    isSame(
      made,
      vouchers.map(({ redemptionId }) => redemptionId!),
    ),
    () => `${made.length} redemptions were answered, and there are ${vouchers.length} vouchers.`,
  );
  const spent = lines.filter(({ kind }) => kind === 'redeem').length;
  check(spent === made.length, () => `Points were spent ${spent} times for ${made.length} deeds.`);
  if (state.vouchers.status === 'ready') {
    // One that is being made is ready at any moment.
    const tell = ({ id, state: fate }: (typeof vouchers)[number]): string =>
      `${id} ${fate.replace('pending', 'active')}`;
    const shown = state.vouchers.value.items.map(tell);
    check(
      isSame(shown, vouchers.map(tell)),
      () => `There are vouchers ${vouchers.map(tell)}, and the launcher knows ${shown}.`,
    );
    const tickets = $$(launcher, '[part~=ticket] [part~=code]').map(words);
    const isInWallet = launcher.open && launcher.screen === 'wallet' && !launcher.matches('.busy');
    for (const { code, state: fate } of isInWallet ? state.vouchers.value.items : [])
      check(
        fate !== 'active' || !code || tickets.includes(code),
        () => `The wallet does not show ${code}: it shows ${tickets}.`,
      );
  }
}

function showsHistory({ launcher }: Walker, { lines }: Ledger): void {
  const { activity } = launcher.client!.state;
  if (activity.status !== 'ready') return;
  const shown = activity.value.items.map(({ id }) => id);
  const [known, all] = [shown.length, lines.length];
  check(
    isSame(
      shown,
      lines.map(({ id }) => id),
    ),
    () => `The history has ${all} lines, and the launcher knows ${known}.`,
  );
}

/** The ledger is read again when something may have changed it. */
async function ledgerOf({ network, ledgers }: Walker, shopper: Shopper): Promise<Ledger> {
  const writes = network.writes();
  const known = ledgers.get(shopper);
  if (known?.writes === writes) return known.ledger;
  const ledger = await readLedger(shopper);
  ledgers.set(shopper, { writes, ledger });
  return ledger;
}

/** Ledger and panel agree, once calm. */
async function agrees(walker: Walker): Promise<void> {
  const { launcher, network, here, isOld } = walker;
  if (!here || isOld || network.hasFailed() || launcher.client!.state.redemptions.length) return;
  const ledger = await ledgerOf(walker, here);
  showsPoints(walker, ledger);
  showsVouchers(walker, ledger);
  showsHistory(walker, ledger);
}

export async function keepPromises(walker: Walker, spot?: string): Promise<void> {
  keepsQuiet(walker);
  keepsApart(walker);
  readsWell(walker);
  keepsFocus(walker, spot);
  await agrees(walker);
}
