/** What a screen is, and what it is given. */
import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import type { RewardsError } from '../../client/errors.js';
import type { ApplyResult, EarnInput } from '../../client/ports.js';
import type { Part, RewardsState } from '../../client/state.js';
import type { Eligibility } from '../../domain/cart.js';
import type { Earning, EarningResult } from '../../domain/earning.js';
import type { Birthday, Member } from '../../domain/member.js';
import type { Points } from '../../domain/points.js';
import type { Referral, ReferralClaim, ReferralInvitation } from '../../domain/referral.js';
import type { Reward } from '../../domain/reward.js';
import type { Redemption, Voucher } from '../../domain/voucher.js';
import type { Format } from '../../i18n/format.js';
import type { Translate } from '../../i18n/translate.js';

/** What may be shown: the values of the `screen` attribute. */
export type ScreenId =
  | 'home'
  | 'earn'
  | 'redeem'
  | 'wallet'
  | 'activity'
  | 'refer'
  | 'friend'
  | 'tiers'
  | 'card'
  | 'settings'
  | 'help';

/** What a shopper may do. None of them throws: what went wrong is said on screen. */
export interface Actions {
  go(screen: ScreenId, param?: string): void;
  back(): void;
  close(): void;
  signIn(): void;
  join(): void;
  signOut(): void;
  leave(): void;
  redeem(reward: Reward, points?: Points, optionId?: string): Promise<Redemption | undefined>;
  undo(voucher: Voucher): void;
  check(reward: Reward, points?: Points): Promise<Eligibility | undefined>;
  earn(earning: Earning, input?: EarnInput): Promise<EarningResult | undefined>;
  apply(code: string): Promise<ApplyResult | undefined>;
  remove(code: string): void;
  /** Copies a text; where that is forbidden, the node's text is selected instead. */
  copy(text: string, what: 'code' | 'link', node?: Node | null): void;
  share(channel: 'whatsapp' | 'sms' | 'email' | 'native', url: string): void;
  invite(email: string): Promise<Referral | undefined>;
  remind(referralId: string): void;
  invitation(code: string): Promise<ReferralInvitation | undefined>;
  claim(code: string, email?: string): Promise<ReferralClaim | undefined>;
  setPreference(id: string, enabled: boolean): void;
  /** Sets the birthday, which can be done once; the deed is called `update:birthday`. */
  setBirthday(birthday: Birthday): Promise<Member | undefined>;
  /** Speaks another language from now on, and when the shopper comes again. */
  setLocale(locale: string): void;
  retry(): void;
  more(part: 'activity' | 'vouchers' | 'referrals'): void;
}

/** Everything a screen draws from. */
export interface View {
  readonly state: RewardsState;
  readonly now: number;
  readonly t: Translate;
  readonly format: Format;
  /** The language of the words. */
  readonly locale: string;
  readonly act: Actions;
  /** What follows the screen's name: `redeem/ID`. */
  readonly param: string | undefined;
  /** Names of the deeds under way. */
  readonly busy: ReadonlySet<string>;
  /** Why the last deed of a name failed. */
  problem(deed: string): RewardsError | undefined;
  /** Codes in the store's cart, as far as it is known. */
  readonly codes: readonly string[];
  /** What this place (a screen, and what follows its name) has put by while the panel is open. */
  memory<T extends object>(initial: T): Readonly<T>;
  remember(change: object): void;
  /** The session has run out, and something was asked that needs it. */
  readonly asksAgain: boolean;
  /** Puts away what lies on top. */
  putAway(): void;
  /** Whether the phone has a share sheet of its own. */
  readonly canShare: boolean;
}

/** One screen: state in, template out. Its styles are adopted when it is first shown. */
export interface Screen {
  readonly id: ScreenId;
  readonly styles: readonly CSSResult[];
  /** Loads what it needs a moment later, and answers with the styles of that. */
  soon?(): Promise<readonly CSSResult[]>;
  /** What it reads; until that is there a skeleton is shown. */
  readonly needs: readonly Part[];
  /** What it has put by outlasts a closed panel. */
  readonly keeps?: true;
  /** Empty: the header shows the programme's name. */
  title(view: View): string;
  /** Called whenever it is entered, once what it reads is there. */
  enter?(view: View): void;
  render(view: View): unknown;
  /** Stands below the body, out of its scrolling. */
  foot?(view: View): unknown;
  /** Lies above everything; the rest is inert while there is one. */
  overlay?(view: View): unknown;
  /** Takes back what lies above; answers whether there was anything. */
  dismiss?(view: View): boolean;
  /** Shown without header text and tabs, on the card's colour. */
  isCelebration?(view: View): boolean;
}
