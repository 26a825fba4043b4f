/** What a panel needs for as long as it is open. */
export interface Upkeep {
  begin(): void;
  end(): void;
}

/** While open: how often what depends on the clock is drawn again, in milliseconds. */
const TICK_MS = 30_000;

/** An open panel is drawn again as time goes by; one that floats stands where its launcher is. */
export function createUpkeep(
  draw: () => void,
  dialog: HTMLDialogElement | undefined,
  launcher: HTMLElement | undefined,
): Upkeep {
  let isOpen = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let detach: (() => void) | undefined;
  const end = (): void => {
    isOpen = false;
    clearInterval(timer);
    detach?.();
  };
  return {
    begin() {
      end();
      isOpen = true;
      timer = setInterval(draw, TICK_MS);
      // Until its code is there, and if it does not come, the style sheet's corner holds.
      if (dialog && launcher)
        import('./anchor.js').then(
          ({ anchor }) => {
            detach?.();
            if (isOpen) detach = anchor(dialog, launcher);
          },
          () => undefined,
        );
    },
    end,
  };
}
