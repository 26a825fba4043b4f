import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Keeps the floating panel at its launcher; as a sheet it needs no anchor. Returns the function that ends it. */
export function anchor(dialog: HTMLDialogElement, launcher: HTMLElement): () => void {
  const place = async (): Promise<void> => {
    if (!dialog.matches(':popover-open') || !launcher.getClientRects().length) {
      dialog.classList.remove('is-anchored');
      return;
    }
    const wrapper = launcher.parentElement?.dataset['placement'] ?? 'bottom-end';
    const isEdge = !wrapper.includes('-');
    const { x, y } = await computePosition(launcher, dialog, {
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
