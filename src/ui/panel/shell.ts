/** The panel's box, before there is anything in it: no template engine, ready in a click's own frame. */
import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import type { LauncherWords } from '../../i18n/launcher-soon-words.js';
import { panelTokens } from '../../theme/panel-tokens.styles.js';
import type { CloseReason } from '../events.js';
import { adopt } from './adopt.js';
import { shellStyles } from './shell.styles.js';

/** Narrow, or low and touched: the panel is a modal sheet (contract: "The panel"). */
const SHEET = '(max-width: 480px), (max-height: 480px) and (pointer: coarse)';

export interface Shell {
  readonly dialog: HTMLDialogElement;
  /** What the panel is rendered into. */
  readonly content: HTMLElement;
  /** Shows the box, as a sheet where there is little room. */
  present(label: string, screen: string): void;
  /** Shows it again, if something has taken it away. */
  relay(): void;
  dismiss(): Promise<void>;
  /** Once nothing moves any more. */
  settled(): Promise<void>;
  /** The panel's code could not be had. */
  fail(error: unknown): void;
  remove(): void;
}

const CROSS = 'M6.5 6.5l11 11M17.5 6.5l-11 11';

const closeButton = (label: string, onClick: () => void): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'shell-close';
  button.part.add('close-button');
  button.ariaLabel = label;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', CROSS);
  svg.append(path);
  button.append(svg);
  button.addEventListener('click', onClick);
  return button;
};

/** The outline of a screen, until there is more. */
const bones = (screen: string): HTMLElement => {
  const box = document.createElement('div');
  box.className = `shell-bones bones-${screen.split('/')[0]}`;
  box.part.add('skeleton');
  for (let bar = 0; bar < 5; bar++) box.append(document.createElement('i'));
  return box;
};

/**
 * Brings tokens, styles and the live region in before they are wanted: a region that comes together
 * with its text is not read. Answers with the region.
 */
export function dress(wrapper: HTMLElement, styles: readonly CSSResult[] = []): HTMLElement {
  const root = wrapper.getRootNode() as ShadowRoot;
  adopt(root, [panelTokens, shellStyles, ...styles]);
  if (!CSS.supports('color', 'oklch(from red l c h)'))
    void import('../../theme/plain-tokens.styles.js').then(
      ({ plainTokens }) => adopt(root, [plainTokens]),
      () => undefined,
    );
  const known = wrapper.querySelector<HTMLElement>('[role=status]');
  if (known) return known;
  const status = document.createElement('div');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  wrapper.append(status);
  return status;
}

export function createShell(
  wrapper: HTMLElement,
  onClose: (reason: CloseReason) => void,
  mark: (state: string, on: boolean) => void,
  words: () => LauncherWords,
): Shell {
  let isUp = false;
  const sheet = matchMedia(SHEET);
  const dialog = document.createElement('dialog');
  const content = document.createElement('div');
  const handle = document.createElement('div');
  handle.className = 'sheet-handle';
  handle.part.add('handle');
  dialog.className = 'panel';
  dialog.part.add('panel');
  dialog.tabIndex = -1;
  content.className = 'panel-content';
  // Inside: all that lies outside of a modal dialog is inert, and is not read.
  dialog.append(dress(wrapper), handle, content);

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onClose('escape');
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || dialog.matches(':modal')) return;
    event.preventDefault();
    event.stopPropagation();
    onClose('escape');
  });
  dialog.addEventListener('click', (event) => {
    // Outside the box but inside the modal dialog: its backdrop.
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    const inside = x >= left && x <= right && y >= top && y <= bottom;
    if (event.target === dialog && !inside && event.detail > 0) onClose('scrim');
  });

  const settled = async (): Promise<void> => {
    await Promise.allSettled(dialog.getAnimations().map(({ finished }) => finished));
  };

  const lay = (): void => {
    const isSheet = sheet.matches;
    wrapper.toggleAttribute('data-sheet', isSheet);
    mark('sheet', isSheet);
    if (isSheet) {
      dialog.popover = null;
      dialog.showModal();
      // Without it the sheet stands still, and × closes it.
      void import('./sheet.js').then(
        ({ beSheet }) => {
          if (!isUp || !dialog.matches(':modal')) return;
          flat?.();
          flat = beSheet(dialog, () => onClose('swipe'));
        },
        () => undefined,
      );
    } else {
      dialog.popover = 'manual';
      // Safari before 17 has no popover.
      (dialog.showPopover ?? dialog.showModal).call(dialog);
    }
  };
  let flat: (() => void) | undefined;
  const take = (): void => {
    flat?.();
    flat = undefined;
    if (dialog.open) dialog.close();
    else if (dialog.popover && dialog.matches(':popover-open')) dialog.hidePopover();
  };
  /** A phone was turned, a window made narrow; or the browser insisted on closing (a second Escape). */
  const relay = (turned?: Event): void => {
    if (!isUp || !dialog.isConnected || (!turned && dialog.matches(':is(:modal, :popover-open)')))
      return;
    take();
    lay();
  };
  sheet.addEventListener('change', relay);
  dialog.addEventListener('close', () => relay());

  return {
    dialog,
    content,
    present(label, screen) {
      dialog.ariaLabel = label;
      if (!content.hasChildNodes())
        content.append(
          closeButton(words().shut, () => onClose('button')),
          bones(screen),
        );
      dialog.classList.remove('is-leaving');
      if (!dialog.isConnected) wrapper.append(dialog);
      isUp = true;
      lay();
      dialog.focus({ preventScroll: true });
    },
    relay,
    async dismiss() {
      isUp = false;
      dialog.classList.add('is-leaving');
      await settled();
      if (!dialog.classList.contains('is-leaving')) return;
      take();
      dialog.classList.remove('is-leaving');
    },
    settled,
    fail(error) {
      console.error('[rewards-launcher]', error);
      const text = document.createElement('p');
      text.className = 'shell-fail';
      text.setAttribute('role', 'alert');
      text.textContent = words().failed;
      content.replaceChildren(
        closeButton(words().shut, () => onClose('button')),
        text,
      );
    },
    remove() {
      isUp = false;
      sheet.removeEventListener('change', relay);
      take();
      dialog.remove();
    },
  };
}
