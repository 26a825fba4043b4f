/** Where a screen came from: further in, back out, or from beside. */
export type Direction = 'in' | 'back' | 'tab';

/** Where a shopper was on a screen: which control, and how far down. */
export interface Spot {
  readonly control: number;
  readonly top: number;
}

export interface Focus {
  /** Where the shopper is now. */
  spot(): Spot;
  /** A screen is drawn: it moves in from where it lives; its title, or the spot, gets the focus. */
  arrive(direction: Direction, spot?: Spot): void;
  /** Goes into what lies on top, and back when that is gone; to the title when its place is gone. */
  follow(held: HTMLElement | null): void;
}

export function createFocus(content: HTMLElement): Focus {
  const root = content.getRootNode() as ShadowRoot;
  const controls = () => [...content.querySelectorAll<HTMLElement>('.panel-body :is(button, a)')];
  let onTop: HTMLElement | null = null;
  let below: HTMLElement | null = null;

  return {
    spot: () => ({
      control: controls().indexOf(root.activeElement as HTMLElement),
      top: content.querySelector('.panel-body')?.scrollTop ?? 0,
    }),
    arrive(direction, spot) {
      const body = content.querySelector<HTMLElement>('.panel-body');
      if (!body) return;
      body.scrollTop = spot?.top ?? 0;
      body.classList.remove('is-entering', 'is-back');
      void body.offsetWidth;
      body.classList.toggle('is-back', direction === 'back');
      if (direction !== 'tab') body.classList.add('is-entering');
      if (content.contains(root.activeElement) || direction !== 'tab')
        (
          controls()[spot?.control ?? -1] ?? content.querySelector<HTMLElement>('.panel-title')
        )?.focus({ preventScroll: true });
    },
    follow(held) {
      const dialog = content.querySelector<HTMLElement>('.dialog');
      if (dialog && !onTop) {
        below = held;
        (dialog.querySelector<HTMLElement>('button, input, select') ?? dialog).focus();
      } else {
        const last = onTop && !dialog ? below : held;
        if (last && last !== root.activeElement)
          (last.isConnected ? last : content.querySelector('h2'))?.focus({ preventScroll: true });
      }
      onTop = dialog;
    },
  };
}
