/** What the element tells the page. One class serves all: the detail's type follows from the name. */
import type { RewardsError } from '../client/errors.js';
import type { EarnRequest, RedeemRequest } from '../client/ports.js';
import type { SessionState } from '../client/state.js';
import type { EarningResult } from '../domain/earning.js';
import type { Points } from '../domain/points.js';
import type { Redemption, Voucher } from '../domain/voucher.js';

export type CloseReason = 'escape' | 'scrim' | 'button' | 'swipe' | 'api' | 'navigation';

export interface RewardsEventDetails {
  'rewards-ready': { readonly session: SessionState };
  'rewards-open': { readonly screen: string };
  'rewards-after-open': { readonly screen: string };
  'rewards-close': { readonly reason: CloseReason };
  'rewards-after-close': { readonly reason: CloseReason };
  'rewards-navigate': { readonly screen: string };
  'rewards-sign-in': { readonly url: string | undefined };
  'rewards-join': { readonly url: string | undefined };
  'rewards-after-join': { readonly points: Points | undefined };
  'rewards-after-identify': { readonly session: SessionState };
  'rewards-earn': EarnRequest;
  'rewards-after-earn': EarnRequest & { readonly result: EarningResult };
  'rewards-redeem': RedeemRequest;
  'rewards-after-redeem': {
    readonly redemption: Redemption;
    readonly voucher: Voucher | undefined;
  };
  'rewards-undo': { readonly redemptionId: string };
  'rewards-after-undo': { readonly redemptionId: string };
  'rewards-apply': { readonly code: string };
  'rewards-after-apply': {
    readonly code: string;
    readonly applied: boolean;
    readonly reason: string | undefined;
  };
  'rewards-after-remove': { readonly code: string; readonly removed: boolean };
  'rewards-copy': { readonly what: 'code' | 'link' };
  'rewards-share': { readonly channel: string; readonly url: string };
  'rewards-after-share': { readonly channel: string };
  'rewards-after-claim': { readonly code: string };
  'rewards-change': {
    readonly session: SessionState;
    readonly points: Points | undefined;
    readonly tier: string | undefined;
  };
  'rewards-error': { readonly code: RewardsError['code']; readonly retryable: boolean };
}
export type RewardsEventName = keyof RewardsEventDetails;

/** Announcements of what is about to happen: cancelling one means that the page does it itself. */
const CANCELABLE = /^rewards-(open|close|sign-in|join|earn|redeem|undo|apply|share)$/;

/** Bubbles, crosses shadow boundaries; `preventDefault()` works on those that announce. */
export class RewardsEvent<Name extends RewardsEventName = RewardsEventName> extends CustomEvent<
  RewardsEventDetails[Name]
> {
  constructor(name: Name, detail: RewardsEventDetails[Name]) {
    super(name, {
      detail,
      bubbles: true,
      composed: true,
      cancelable: CANCELABLE.test(name),
    });
  }
}

/** Dispatches an event; `false` when the page has cancelled it. */
export type Emit = <Name extends RewardsEventName>(
  name: Name,
  detail: RewardsEventDetails[Name],
) => boolean;

declare global {
  // They bubble: an element, the document and the window hear them alike.
  interface GlobalEventHandlersEventMap extends RewardsEventMap {}
}
type RewardsEventMap = { [Name in RewardsEventName]: RewardsEvent<Name> };
