import type { Merchant, Shopper } from '../backend/merchant.js';
import type { Session, Sessions } from './session.js';

/** What every handler of the shop finds at hand. */
export interface StoreEnv {
  Variables: {
    merchant: Merchant;
    sessions: Sessions;
    session: Session;
    shopper: Shopper | undefined;
  };
}
