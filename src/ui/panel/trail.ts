/** Where the shopper is, the way back, and what each place has put by. */
import { SCREENS } from '../screens/index.js';
import type { ScreenId } from '../screens/screen.js';
import type { Spot } from './focus.js';

export interface Place {
  readonly id: ScreenId;
  readonly param: string | undefined;
  /** Where the shopper was when it was left. */
  spot?: Spot;
}

/** What stands below the panel: going there leaves no way back. */
const TABS: readonly ScreenId[] = ['home', 'earn', 'redeem', 'wallet'];

/** A place by its name, `redeem/ID`; anything unknown is home. */
export const placeOf = (name: string): Place => {
  const [id = '', ...rest] = name.split('/');
  const isKnown = Object.hasOwn(SCREENS, id);
  return { id: isKnown ? (id as ScreenId) : 'home', param: rest.join('/') || undefined };
};

export const nameOf = ({ id, param }: Place): string => (param ? `${id}/${param}` : id);

const isTab = ({ id, param }: Place): boolean => TABS.includes(id) && !param;

export interface Trail {
  here(): Place;
  /** Nothing to go back to: one of the tabs. */
  isTop(): boolean;
  /** Answers whether it is a tab that was gone to. */
  go(place: Place): boolean;
  back(): void;
  memory(place: Place): object | undefined;
  remember(place: Place, change: object): void;
  /** Forgets what was put by, but for the places that keep it. */
  forget(keeps?: (place: Place) => boolean): void;
}

export function createTrail(start: string): Trail {
  const home: Place = { id: 'home', param: undefined };
  let trail = [placeOf(start)];
  const memories = new Map<string, object>();
  const here = (): Place => trail.at(-1) ?? home;
  return {
    here,
    isTop: () => trail.length === 1 && TABS.includes(here().id),
    go(place) {
      trail = isTab(place) ? [place] : [...trail, place];
      return isTab(place);
    },
    back() {
      trail = trail.length > 1 ? trail.slice(0, -1) : [home];
    },
    memory: (place) => memories.get(nameOf(place)),
    remember(place, change) {
      const name = nameOf(place);
      memories.set(name, { ...memories.get(name), ...change });
    },
    forget(keeps) {
      for (const name of memories.keys()) if (!keeps?.(placeOf(name))) memories.delete(name);
    },
  };
}
