import { type ErrorCode, RewardsError } from '../client/errors.js';
import type {
  EligibilityTarget,
  MemberChanges,
  RewardsAdapter,
  WriteOptions,
} from '../client/ports.js';
import type { Page } from '../domain/page.js';
import { runningCampaign } from '../domain/campaign.js';
import type { Cart, CartLine, Eligibility, Quote } from '../domain/cart.js';
import type { Member } from '../domain/member.js';
import { majorAmount, moneyLeft } from '../domain/money.js';
import { earn, redeem, undo } from './sample/deeds.js';
import { claim, invitation, invite, referrals, remind } from './sample/friends.js';
import type { Position } from './sample/member.js';
import { type World, createWorld, found } from './sample/world.js';

export const PREVIEWS = [
  'guest',
  'member',
  'new-member',
  'top-tier',
  'empty',
  'expired',
  'error',
  'offline',
] as const;
export type Preview = (typeof PREVIEWS)[number];

/** What a deed takes on a good connection, in milliseconds: long enough to see the button work. */
const DEED_MS = 120;
/** Short pages, so that "show earlier" is there to be tried. */
const PAGE = 8;

const POSITIONS: Partial<Record<Preview, Position>> = {
  guest: 'new',
  'new-member': 'new',
  'top-tier': 'top',
  empty: 'empty',
};

const slice = <T>(items: readonly T[], { cursor = '0', limit = PAGE }): Page<T> => {
  const from = Number(cursor);
  const to = from + Math.min(limit, PAGE);
  return {
    items: items.slice(from, to),
    ...(to < items.length && { nextCursor: String(to) }),
  };
};

function change(world: World, { birthday, preferences }: MemberChanges): Member {
  const { member } = world;
  return (world.member = {
    ...member,
    ...(birthday && { birthday }),
    preferences: member.preferences?.map((preference) => ({
      ...preference,
      enabled: preferences?.find(({ id }) => id === preference.id)?.enabled ?? preference.enabled,
    })),
  });
}

function eligibility(world: World, target: EligibilityTarget, cart: Cart): Eligibility {
  const { minSpend } = found<{ minSpend?: Cart['total'] }>(
    'rewardId' in target
      ? world.program.rewards.find(({ id }) => id === target.rewardId)
      : world.vouchers.find(({ id }) => id === target.voucherId),
  );
  const missing = minSpend && moneyLeft(minSpend, cart.total);
  return missing?.amountMinor
    ? { eligible: false, reason: 'Your bag is not quite full enough.', missing }
    : { eligible: true };
}

function quote({ program }: World, cartLines: readonly CartLine[]): Quote {
  const factor = runningCampaign(program.campaigns, Date.now())?.factor ?? 1;
  const lines = cartLines.map(({ total }) => ({
    points: Math.floor(majorAmount(total) * 5 * factor),
  }));
  return { points: lines.reduce((sum, { points }) => sum + points, 0), lines };
}

/** A whole backend in memory. */
function alive(world: World): Required<Omit<RewardsAdapter, 'now' | 'redemption' | 'unkeyed'>> {
  const done = new Map<string, Promise<unknown>>();
  /** Takes its time, and does the same thing once however often it is asked. */
  const deed = <T>({ idempotencyKey }: WriteOptions, act: () => T): Promise<T> => {
    const known = done.get(idempotencyKey) as Promise<T> | undefined;
    if (known) return known;
    const doing = new Promise<void>((resolve) => setTimeout(resolve, DEED_MS)).then(act);
    done.set(idempotencyKey, doing);
    return doing;
  };
  return {
    session: async () => ({
      state: world.isMember ? 'member' : 'guest',
      identified: true,
      program: world.program,
      ...(world.isMember && { member: world.member }),
    }),
    program: async () => world.program,
    member: async () => world.member,
    vouchers: async (page) => slice(world.vouchers, page),
    activity: async (page) => slice(world.activity, page),
    referrals: async () => referrals(world),
    invitation: async (code) => invitation(world, code),
    eligibility: async (target, cart) => eligibility(world, target, cart),
    quote: async (lines) => quote(world, lines),
    join: (options) =>
      deed(options, () => {
        world.isMember = true;
        return world.member;
      }),
    leave: (options) =>
      deed(options, () => {
        Object.assign(world, createWorld('new', false));
      }),
    update: (changes, options) => deed(options, () => change(world, changes)),
    redeem: (request, options) => deed(options, () => redeem(world, request)),
    undo: (id, options) => deed(options, () => undo(world, id)),
    earn: (request, options) => deed(options, () => earn(world, request)),
    invite: (email, options) => deed(options, () => invite(world, email)),
    remind: (id, options) => deed(options, () => remind(world, id)),
    claim: (_code, { email }, options) => deed(options, () => claim(world, email)),
    identify(token) {
      if (token !== undefined) world.isMember = token !== null;
    },
  };
}

/** The same backend, refusing everything but what is spared. */
const refusing = (
  adapter: RewardsAdapter,
  code: ErrorCode,
  spared: Partial<RewardsAdapter> = {},
): RewardsAdapter => {
  const refuse = () => Promise.reject(new RewardsError(code));
  const refusals = Object.fromEntries(Object.keys(adapter).map((name) => [name, refuse]));
  return { session: refuse, program: refuse, ...refusals, identify: undefined, ...spared };
};

/**
 * The programme behind the `preview` attribute: no network, and everything in it works. An unknown word
 * shows a member.
 */
export function createSampleAdapter(wish: string): RewardsAdapter {
  const preview = PREVIEWS.find((known) => known === wish) ?? 'member';
  const adapter = alive(createWorld(POSITIONS[preview] ?? 'settled', preview !== 'guest'));
  if (preview === 'offline') return refusing(adapter, 'offline');
  if (preview === 'error') return refusing(adapter, 'unavailable');
  if (preview !== 'expired') return adapter;
  // Signed in until more is asked for than who is here; the programme is everybody's.
  let asked = 0;
  const once = async () => {
    if (asked++) throw new RewardsError('session-expired');
    return adapter.session();
  };
  return refusing(adapter, 'session-expired', { session: once, program: adapter.program });
}
