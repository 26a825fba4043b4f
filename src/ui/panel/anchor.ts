import { type Platform, computePosition, flip, offset, shift } from '@floating-ui/core';
import { autoUpdate } from '@floating-ui/dom';

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height });

/** Of what a popover is placed by: in the top layer nothing holds it, moves it or cuts it off but the window. */
const WINDOW: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: (reference as HTMLElement).getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) },
  }),
  getDimensions: sizeOf,
  getClippingRect() {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    return { x: 0, y: 0, width, height };
  },
  isRTL: (dialog: HTMLElement) => getComputedStyle(dialog).direction === 'rtl',
};

/** Keeps the floating panel at its launcher; as a sheet it needs no anchor. Returns the function that ends it. */
export function anchor(dialog: HTMLDialogElement, launcher: HTMLElement): () => void {
  const place = async (): Promise<void> => {
    if (!dialog.matches(':is(:popover-open)') || !launcher.getClientRects().length) {
      dialog.classList.remove('is-anchored');
      return;
    }
    const wrapper = launcher.parentElement?.dataset['placement'] ?? 'bottom-end';
    const isEdge = !wrapper.includes('-');
    const { x, y } = await computePosition(launcher, dialog, {
      platform: WINDOW,
      strategy: 'fixed',
      placement: isEdge
        ? wrapper === 'start'
          ? 'right'
          : 'left'
        : `${wrapper.startsWith('top') ? 'bottom' : 'top'}-${wrapper.endsWith('start') ? 'start' : 'end'}`,
      middleware: [offset(16), flip({ padding: 8 }), shift({ padding: 16 })],
    });
    dialog.style.setProperty('--_left', `${Math.round(x)}px`);
    dialog.style.setProperty('--_top', `${Math.round(y)}px`);
    dialog.classList.add('is-anchored');
  };
  const end = autoUpdate(launcher, dialog, () => void place());
  return () => {
    end();
    dialog.classList.remove('is-anchored');
  };
}
