import type { Member } from '../domain/member.js';
import type { RewardsError } from './errors.js';
import type { CallOptions, Clock, Platform, RewardsAdapter, Storage } from './ports.js';
import type { OpenRedemption, Part, Resource } from './state.js';
import type { Store } from './store.js';

/** What the commands share. */
export interface Context {
  readonly store: Store;
  readonly adapter: RewardsAdapter;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly programKey: string;
  /**
   * Asks the backend on behalf of whoever is here now. An answer that comes after the shopper has
   * changed is dropped: then it throws `cancelled`. A refused token ends the session.
   */
  call<T>(ask: (options: Required<CallOptions>) => Promise<T>): Promise<T>;
  /** Takes over what an answer says of the member. */
  accept(member: Member | undefined): void;
  /** Puts what was read in the place of a part. */
  put(part: Part, resource: Resource<unknown>): void;
  /** Shows how far a redemption is; without a state it is done with. */
  note(redemption: Pick<OpenRedemption, 'key' | 'request'>, state?: OpenRedemption['state']): void;
  /** Reads again what is known to have changed, here and in the page's other tabs. */
  touch(...parts: Part[]): void;
  /** Something the backend does not offer was asked for. */
  refuse(): RewardsError;
}
