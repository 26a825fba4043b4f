import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The armour of a floating element: whatever the page's style sheets say of the tag, it keeps this.
 * An outer `!important` loses to `:host !important`; an outer plain rule would beat a plain `:host`
 * (facts: platforms 3, measured in Chromium and Firefox). `all` leaves `direction` and custom
 * properties alone: the first comes from the page, the second are how a theme speaks to us.
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    display: contents !important;
    /* The page's: what is at the end of its lines is at the end of ours. */
    direction: inherit !important;
    /* The shop's own font comes through, unless a token says otherwise. */
    font-family: inherit !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
