/** Firefox for the tests, over WebDriver BiDi: `FIREFOX_PATH`, or one that is installed. */
import { existsSync } from 'node:fs';
import { puppeteerCore } from '@web/test-runner-chrome';
import { Launcher } from './launcher.mjs';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** A mouse, which a browser without a screen has not; and bars that take no room, as elsewhere. */
const FINE_AND_HOVER = 2 | 4;

const PREFERENCES = {
  'ui.primaryPointerCapabilities': FINE_AND_HOVER,
  'ui.allPointerCapabilities': FINE_AND_HOVER,
  'ui.useOverlayScrollbars': 1,
  // What a test opens must not hide the test.
  'browser.tabs.loadDivertedInBackground': true,
};

function findFirefox() {
  const path = process.env.FIREFOX_PATH ?? INSTALLED.find((one) => existsSync(one));
  if (path) return path;
  throw new Error(
    'Firefox is not installed here: install firefox-esr, or name one in FIREFOX_PATH.',
  );
}

/** Goes on through Firefox's own bars to the page: no key of the driver's goes there. */
const throughItsBars = (backwards) => `(() => {
  const { focus } = Services;
  const way = focus.MOVEFOCUS_${backwards ? 'BACKWARD' : 'FORWARD'};
  for (let at = 0; at < 99 && document.activeElement !== gBrowser.selectedBrowser; at++)
    focus.moveFocus(window, null, way, focus.FLAG_BYKEY);
})()`;

/** What BiDi cannot say yet is said to the browser itself, in the words of its `BrowsingContext`. */
const overridesOf = ({ media, colorScheme, reducedMotion, forcedColors }) => ({
  ...(media && { mediumOverride: media === 'screen' ? '' : media }),
  ...(colorScheme && { prefersColorSchemeOverride: colorScheme }),
  ...(reducedMotion && { prefersReducedMotionOverride: reducedMotion }),
  ...(forcedColors && { forcedColorsOverride: forcedColors }),
});

class FirefoxWindow {
  static async open(executablePath) {
    const window = new FirefoxWindow();
    window.browser = await puppeteerCore.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      defaultViewport: null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: PREFERENCES,
    });
    return window;
  }

  async visit(url) {
    this.context = await this.browser.createBrowserContext();
    this.page = await this.context.newPage();
    await this.viewport({ width: 800, height: 600 });
    await this.page.goto(url, { waitUntil: [] });
  }

  leave = () => this.context.close();
  url = () => this.page.url();
  close = () => this.browser.close();

  /** In BiDi's own words: the page's method says more than a Firefox of last year understands. */
  viewport = (viewport) =>
    this.browser.connection.send('browsingContext.setViewport', {
      context: this.page.mainFrame()._id,
      viewport,
    });

  media = (media) =>
    this.browserItself(
      `Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overridesOf(media))})`,
    );

  /** Runs a line in Firefox's own window. */
  async browserItself(line) {
    const { connection } = this.browser;
    const { result: tree } = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const { result } = await connection.send('script.evaluate', {
      expression: `void ${line}`,
      target: { context: tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml')).context },
      awaitPromise: false,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  }

  async keys({ type, press, down, up }) {
    const { keyboard } = this.page;
    if (type) await keyboard.type(type);
    else if (down) await keyboard.down(down);
    else if (up) await keyboard.up(up);
    else {
      const keys = press.replace('Space', ' ').split('+');
      const last = keys.pop();
      for (const key of keys) await keyboard.down(key);
      await keyboard.press(last);
      for (const key of keys) await keyboard.up(key);
    }
    if (press?.endsWith('Tab')) await this.browserItself(throughItsBars(press !== 'Tab'));
  }

  async pointer({ type, position: [x, y] }) {
    await this.page.mouse[type](x, y);
  }
}

export function firefox() {
  const path = findFirefox();
  return new Launcher('Firefox', () => FirefoxWindow.open(path));
}
