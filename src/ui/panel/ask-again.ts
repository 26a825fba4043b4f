import type { View } from '../screens/screen.js';

/** The session has run out: the dialog that says so comes when it is first needed. */
export function createAskAgain(draw: () => void): (view: View) => unknown {
  let expired: typeof import('./expired.js') | undefined;
  return (view) => {
    if (!view.asksAgain) return undefined;
    if (!expired)
      void import('./expired.js').then(
        (module) => {
          expired = module;
          draw();
        },
        // Asked for again with the next drawing.
        () => undefined,
      );
    return expired?.expiredDialog(view);
  };
}
