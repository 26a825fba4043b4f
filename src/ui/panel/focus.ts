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
  /**
   * Goes into what lies on top, and back when that is gone; to the title when its place is gone,
   * and at the end of a list, which has no more to load, to the list as it is scrolled.
   */
  follow(held: HTMLElement | null): void;
}

/** @param stage what the panel draws on, inside `content` */
export function createFocus(content: HTMLElement, stage: HTMLElement): Focus {
  const root = content.getRootNode() as ShadowRoot;
  const controls = () => [...content.querySelectorAll<HTMLElement>('.panel-body :is(button, a)')];
  let onTop: HTMLElement | null = null;
  let below: HTMLElement | null = null;

  // Firefox moves the focus to what is half in sight, and leaves it there.
  stage.addEventListener('keyup', ({ key, target }) => {
    if (key === 'Tab') (target as Element).scrollIntoView({ block: 'nearest' });
  });

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
      const first = dialog?.querySelector<HTMLElement>('button, input, select') ?? dialog;
      if (dialog && dialog !== onTop) {
        // One that takes another's place leads back to where that came from.
        if (!onTop) below = held;
        first?.focus();
      } else {
        // From outside of the panel there is nowhere to go back to.
        const last = (onTop && !dialog && below) || held;
        if (last && last !== root.activeElement)
          (last.isConnected
            ? last
            : (first ??
              content.querySelector<HTMLElement>(
                last.part.contains('load-more') ? '.panel-body' : 'h2',
              ))
          )?.focus({ preventScroll: true });
      }
      onTop = dialog;
    },
  };
}
