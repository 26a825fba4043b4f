/** WebKit for the tests: WebKitGTK's MiniBrowser over WebDriver, each on a screen of its own. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Launcher } from './launcher.mjs';

const BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
);

function findWebKit() {
  const folders = process.env.PATH.split(delimiter);
  const binary = BROWSERS.find((path) => existsSync(path));
  const missing = ['WebKitWebDriver', 'Xvfb'].filter(
    (name) => !folders.some((folder) => existsSync(join(folder, name))),
  );
  if (!binary) missing.push('MiniBrowser');
  if (!missing.length) return binary;
  throw new Error(
    `WebKit cannot run here, without ${missing.join(' and ')}: install webkit2gtk-driver and xvfb.`,
  );
}

/** A window that may be as narrow as a phone, whatever the theme would like. */
const THEME = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0 }';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * A screen without a window manager: there the window under the pointer has the focus, and the pointer
 * rests in the middle of the screen, so it is a small one. Windows may be larger.
 */
async function startScreen() {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '10x10x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { screen, display };
}

class WebKitWindow {
  static async open(binary) {
    const window = new WebKitWindow();
    await window.start(binary);
    return window;
  }

  async start(binary) {
    this.settings = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(this.settings, 'gtk-3.0'));
    writeFileSync(join(this.settings, 'gtk-3.0', 'gtk.css'), THEME);
    const { screen, display } = await startScreen();
    const port = await freePort();
    this.screen = screen;
    this.driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: this.settings },
    });
    // A run that is broken off leaves nothing behind: without its screen the browser ends, too.
    process.once('exit', () => this.end());
    this.session = `http://127.0.0.1:${port}/session`;
    const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
    const { sessionId } = await this.patiently('POST', '', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary, args },
        },
      },
    });
    this.session += `/${sessionId}`;
    this.home = await this.call('GET', '/window');
  }

  /** The driver takes a moment to listen. */
  async patiently(...call) {
    for (let left = 50; left; left--)
      try {
        return await this.call(...call);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        await pause(100);
      }
    throw new Error('WebKitWebDriver does not answer.');
  }

  async call(method, path, body) {
    const response = await fetch(this.session + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }

  run = (script, ...args) => this.call('POST', '/execute/sync', { script, args });

  /** In a window without bars, which takes the size it is given. */
  async visit(url) {
    await this.run(`open('about:blank', '_blank', 'noopener,popup,width=800,height=600')`);
    let own;
    while (!own) {
      [own] = await this.visits();
      if (!own) await pause(20);
    }
    await this.call('POST', '/window', { handle: own });
    await this.viewport({ width: 800, height: 600 });
    await this.call('POST', '/url', { url });
  }

  /** And what a test has opened goes, too: on top of the next visit it would have the focus. */
  async leave() {
    await this.run('localStorage.clear(); sessionStorage.clear()');
    for (const handle of await this.visits()) {
      await this.call('POST', '/window', { handle });
      await this.call('DELETE', '/window');
    }
    await this.call('POST', '/window', { handle: this.home });
  }

  visits = async () =>
    (await this.call('GET', '/window/handles')).filter((handle) => handle !== this.home);

  url = () => this.call('GET', '/url');

  async close() {
    await this.call('DELETE', '').catch(() => undefined);
    this.end();
  }

  end() {
    this.driver.kill();
    this.screen.kill();
    rmSync(this.settings, { recursive: true, force: true });
  }

  async viewport({ width, height }) {
    await this.call('POST', '/window/rect', { x: 0, y: 0, width, height });
    for (let left = 50; left; left--) {
      const [wide, high] = await this.run('return [innerWidth, innerHeight]');
      if (wide === width && high === height) return;
      await pause(20);
    }
    throw new Error(`WebKit's window does not become ${width} × ${height}.`);
  }

  act = (source, actions) => this.call('POST', '/actions', { actions: [{ ...source, actions }] });

  async keys({ type, press, down, up }) {
    const keyed = (kind, key) => ({ type: kind, value: KEYS[key] ?? key });
    const stroke = (keys) => [
      ...keys.map((key) => keyed('keyDown', key)),
      ...keys.toReversed().map((key) => keyed('keyUp', key)),
    ];
    const actions = down
      ? [keyed('keyDown', down)]
      : up
        ? [keyed('keyUp', up)]
        : type
          ? [...type].flatMap((key) => stroke([key]))
          : stroke(press.split('+'));
    await this.act({ type: 'key', id: 'keyboard' }, actions);
  }

  async pointer({ type, position: [x, y] }) {
    const click = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, [
      { type: 'pointerMove', x, y, duration: 0 },
      ...(type === 'click' ? click : []),
    ]);
  }
}

export function webkit() {
  const binary = findWebKit();
  return new Launcher('WebKit', () => WebKitWindow.open(binary));
}
