/** Where a screen came from: further in, back out, or from beside. */
export type Direction = 'in' | 'back' | 'tab';

export interface Focus {
  /** A screen is drawn: it moves in from where it lives, and its title gets the focus. */
  arrive(direction: Direction): void;
  /** Goes into what lies on top, and back to where it was when that is gone. */
  follow(): void;
}

export function createFocus(content: HTMLElement): Focus {
  const root = content.getRootNode() as ShadowRoot;
  let onTop: HTMLElement | null = null;
  let below: HTMLElement | null = null;

  return {
    arrive(direction) {
      const body = content.querySelector<HTMLElement>('.panel-body');
      if (!body) return;
      body.scrollTop = 0;
      body.classList.remove('is-entering', 'is-back');
      void body.offsetWidth;
      body.classList.toggle('is-back', direction === 'back');
      if (direction !== 'tab') body.classList.add('is-entering');
      if (content.contains(root.activeElement) || direction !== 'tab')
        content.querySelector<HTMLElement>('.panel-title')?.focus({ preventScroll: true });
    },
    follow() {
      const dialog = content.querySelector<HTMLElement>('.dialog');
      if (dialog && !onTop) {
        below = root.activeElement as HTMLElement | null;
        (dialog.querySelector<HTMLElement>('button, input, select') ?? dialog).focus();
      } else if (!dialog && onTop) {
        const gone = !below?.isConnected;
        const place = gone ? content.querySelector<HTMLElement>('h2.display, .panel-title') : below;
        place?.focus({ preventScroll: true });
      }
      onTop = dialog;
    },
  };
}
