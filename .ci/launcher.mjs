/**
 * A browser for the test runner that is driven by a few commands of ours: one window a test file, each in
 * a process of its own, so that every window has the focus and none is slowed down behind another.
 */
export class Launcher {
  type = 'driven';
  #windows = new Map();
  #idle = [];
  #all = new Set();

  /**
   * @param {string} name
   * @param {() => Promise<object>} open a window: `visit(url)`, `leave()`, `url()`, `close()`, and the
   *   commands `viewport`, `media`, `keys` and `pointer` of `test/support/driver-commands.mjs`
   * @param {number} concurrency
   */
  constructor(name, open, concurrency = 2) {
    Object.assign(this, { name, open, concurrency });
  }

  async startSession(id, url) {
    const window = this.#idle.pop() ?? (await this.open());
    this.#all.add(window);
    this.#windows.set(id, window);
    await window.visit(url);
  }

  isActive = (id) => this.#windows.has(id);
  window = (id) => this.#windows.get(id);
  getBrowserUrl = (id) => this.window(id).url();

  async stopSession(id) {
    const window = this.window(id);
    this.#windows.delete(id);
    await window.leave();
    this.#idle.push(window);
    return {};
  }

  async startDebugSession() {
    throw new Error(`${this.name} is not set up for debugging: use Chromium.`);
  }

  async stop() {
    await Promise.allSettled([...this.#all].map((window) => window.close()));
  }
}
