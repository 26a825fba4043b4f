/** Pages that have changed what the browser gives, or a browser that never gave it. */
import { expect, waitUntil } from '@open-wc/testing';
import { merchant } from '../support/demo.js';
import { newMember } from '../support/e2e-people.js';
import { closePages, openPage, quiet } from '../support/e2e-page.js';
import { PATIENCE_MS } from '../support/ui-browser.js';

const MODULE = '<script type="module" src="BUILT/index.js"></script>';
const CLASSIC = '<script src="BUILT/script.js" data-endpoint="ORIGIN/apps/rewards"></script>';

/** What libraries of such pages do to the page, written from what is known of them. */
const PATCHES: Record<string, string> = {
  'adds to every list and object, where loops find it (MooTools, Prototype.js)': `
    Array.prototype.each = Array.prototype.forEach;
    Array.prototype.include = function (one) { if (this.indexOf(one) < 0) this.push(one); return this; };
    Array.from = function (list) { return list ? [].slice.call(list) : []; };
    Function.prototype.bind = (function (plain) {
      return function () { return plain.apply(this, arguments); };
    })(Function.prototype.bind);
    Object.prototype.toJSON = undefined;
    String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
    Element.prototype.hide = function () { this.style.display = 'none'; };
    Element.prototype.show = function () { this.style.display = ''; };
    Element.prototype.toggle = Element.prototype.remove;
    document.getElementsByClassName = function () { return []; };`,
  'wraps promises, timers and listeners in its own (Zone.js)': `
    var Plain = Promise;
    function Zoned(run) {
      this.own = new Plain(run);
    }
    Zoned.prototype.then = function (a, b) {
      var own = this.own;
      return new Zoned(function (resolve, reject) { own.then(a, b).then(resolve, reject); });
    };
    Zoned.prototype.catch = function (b) { return this.then(undefined, b); };
    Zoned.prototype.finally = function (act) {
      return this.then(
        function (x) { return Zoned.resolve(act()).then(function () { return x; }); },
        function (e) { return Zoned.resolve(act()).then(function () { throw e; }); }
      );
    };
    Zoned.prototype[Symbol.toStringTag] = 'Promise';
    ['resolve', 'reject', 'all', 'allSettled', 'race', 'any'].forEach(function (name) {
      Zoned[name] = function (x) {
        return new Zoned(function (resolve, reject) { Plain[name](x).then(resolve, reject); });
      };
    });
    window.Promise = Zoned;
    ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'fetch'].forEach(function (name) {
      var plain = window[name];
      window[name] = function () { return plain.apply(window, arguments); };
    });
    var add = EventTarget.prototype.addEventListener;
    var remove = EventTarget.prototype.removeEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (typeof listener === 'function')
        listener.zoned = listener.zoned || function () { return listener.apply(this, arguments); };
      return add.call(this || window, type, (listener && listener.zoned) || listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return remove.call(this || window, type, (listener && listener.zoned) || listener, options);
    };`,
  'wraps what is fetched, and reads along (an analytics tool)': `
    var plainFetch = window.fetch;
    window.fetch = function (input, init) {
      return plainFetch.call(window, input, init).then(function (response) {
        response.clone().text().catch(function () {});
        return response;
      });
    };
    var parse = JSON.parse;
    JSON.parse = function () { return parse.apply(JSON, arguments); };`,
  'sees every shadow root made (a consent or test tool)': `
    var attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      var root = attach.call(this, Object.assign({}, options, { mode: 'open' }));
      this.seenRoot = root;
      return root;
    };`,
  'has no style sheets to share (Safari before 16.4)': `
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replace;
    delete CSSStyleSheet.prototype.replaceSync;`,
  'has no popovers (Safari before 17)': `
    ['popover', 'showPopover', 'hidePopover', 'togglePopover'].forEach(function (name) {
      delete HTMLElement.prototype[name];
    });`,
  'has no custom states, no idle time and no channels between tabs': `
    delete window.ElementInternals;
    delete HTMLElement.prototype.attachInternals;
    delete window.requestIdleCallback;
    delete window.BroadcastChannel;
    delete window.Intl.DurationFormat;
    delete window.navigator.locks;`,
};

const reads = (launcher: Element, text: string): Promise<void> =>
  waitUntil(() => launcher.shadowRoot!.textContent!.includes(text), `"${text}" is read`, {
    timeout: PATIENCE_MS,
  });

describe('a page that', () => {
  afterEach(closePages);

  for (const [what, script] of Object.entries(PATCHES))
    it(`${what} has every part of the launcher (fault 61)`, async () => {
      const { token } = await newMember(640);
      const page = await openPage({
        head: `<script>${script}</script>${MODULE}`,
        body: `<rewards-launcher endpoint="ORIGIN/apps/rewards" token="${token}"></rewards-launcher>`,
      });
      const launcher = await page.ready();
      await reads(launcher, '640');
      const { voucher } = await launcher.client!.redeem({ rewardId: 'amount-5' });
      await launcher.show('wallet');
      await reads(launcher, voucher!.title);
      const panel = launcher.shadowRoot!.querySelector('.panel')!;
      expect(page.window.getComputedStyle(panel).position).to.equal('fixed');
      await launcher.hide();
      expect(panel.matches(':popover-open, :modal')).to.equal(false);
      expect(page.faults).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
    });

  /** The gate is the browser's own for modules; for the classic script it is ours. */
  it('is shown by a browser without modules stays as it is (fault 62)', async () => {
    const page = await openPage({
      before: (window) => {
        Reflect.deleteProperty(window.HTMLScriptElement.prototype, 'noModule');
        Reflect.deleteProperty(window, 'customElements');
      },
      head: CLASSIC,
      body: '<main>A cap</main>',
    });
    await quiet();
    expect(page.document.body.innerHTML).to.equal('<main>A cap</main>');
    expect(page.document.scripts).to.have.length(1);
    expect([page.faults, page.said]).to.deep.equal([[], []]);
  });

  it('is shown by a browser that cannot open anything over it has a launcher, and no fault (fault 62)', async () => {
    const token = await merchant('token', 'ines');
    const page = await openPage({
      before: (window) => {
        Reflect.deleteProperty(window.HTMLElement.prototype, 'showPopover');
        for (const name of ['show', 'showModal', 'close'])
          Reflect.deleteProperty(window.HTMLDialogElement.prototype, name);
      },
      head: MODULE,
      body: `<rewards-launcher endpoint="ORIGIN/apps/rewards" token="${token}"></rewards-launcher>`,
    });
    const launcher = await page.ready();
    await reads(launcher, 'points');
    await launcher.show('earn');
    launcher.shadowRoot!.querySelector('button')!.click();
    await quiet();
    expect(launcher.open).to.equal(false);
    expect(page.said.every((text) => text.startsWith('[rewards-launcher]'))).to.equal(true);
    expect(page.faults).to.deep.equal([]);
  });
});
