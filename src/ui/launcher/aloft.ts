import { css } from '@lit/reactive-element/css-tag.js';

const aloftStyles = css`
  /* Undoes the browser's own rules for a popover, and none of ours. */
  :where(.root[popover]) {
    display: block;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: inherit;
  }
`;

/**
 * A page that transforms or filters its body fixes the launcher to that body, wherever it ends: in the top
 * layer the window holds it. Only then: there it also covers the store's own banners and drawers.
 */
export async function raise(wrapper: HTMLElement): Promise<void> {
  const { dress } = await import('../panel/shell.js');
  if (!wrapper.isConnected || wrapper.matches(':popover-open')) return;
  dress(wrapper, [aloftStyles]);
  wrapper.popover = 'manual';
  // Laid out anew: WebKit leaves what stands already in the box it had.
  wrapper.style.display = 'none';
  void wrapper.offsetTop;
  wrapper.showPopover();
  wrapper.style.display = '';
}
