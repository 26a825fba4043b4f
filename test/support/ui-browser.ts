/** Everything only the browser's driver can do, behind one door: another engine is added here alone. */
import {
  emulateMedia,
  executeServerCommand,
  readFile,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';

type Engine = 'chromium' | 'firefox' | 'webkit';

const agent = navigator.userAgent;
export const ENGINE: Engine = agent.includes('Firefox/')
  ? 'firefox'
  : agent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** How many times as long as in Chromium a test may take and wait (`.ci/engines.mjs`). */
export const PATIENCE = (globalThis as { patience?: number }).patience ?? 1;
/** How long a test waits, in milliseconds: a length nobody else waits, for tests that hurry the clock. */
export const PATIENCE_MS = 8_003 * PATIENCE;

/** What the engine's driver can do; a test that needs more says so, and is left out. */
export const CAN = {
  /** Pretend that the shopper prefers something, or prints. */
  media: ENGINE !== 'webkit',
  /** Let a key that is held down repeat. */
  repeat: ENGINE !== 'webkit',
  /** Make a `Touch`, which browsers for a desk refuse. */
  touch: ENGINE === 'chromium',
  /** Collect the garbage, and tell what is left. */
  memory: ENGINE === 'chromium',
} as const;

/** The runner's own commands know Chromium alone; the others have theirs in `driver-commands.mjs`. */
const drive =
  <Payload extends object>(own: (payload: Payload) => Promise<void>, command: string) =>
  async (payload: Payload): Promise<void> => {
    if (ENGINE === 'chromium') await own(payload);
    else await executeServerCommand(`driver:${command}`, payload as never);
  };
const viewport = drive(setViewport, 'viewport');
const keys = drive(sendKeys, 'keys');
const pointer = drive(sendMouse, 'pointer');
/** What the tests' own server is asked to do. */
export { executeServerCommand as askServer };

/** What the page holds once its garbage is collected (`CAN.memory`). */
export interface Memory {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}
export const memory = (): Promise<Memory> => executeServerCommand('memory');

export const WIDE = { width: 1280, height: 800 } as const;
export const PHONE = { width: 390, height: 844 } as const;
export const SMALL = { width: 320, height: 640 } as const;

const MEDIA = {
  media: 'screen',
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
} as const;

/** Makes the window so large, and lets the page find out. */
export async function resize(size: { width: number; height: number }): Promise<void> {
  await viewport({ ...size });
  await frames(2);
}

export const emulate = drive(emulateMedia, 'media');

/** A file of the project as it is written, by its path from the test's own folder. */
export async function fileText(path: string): Promise<string> {
  const text = await readFile({ path });
  if (!text) throw new Error(`There is no ${path}.`);
  return text;
}

/** Presses keys one after the other, as a hand would. */
export async function press(...names: string[]): Promise<void> {
  for (const name of names) await keys({ press: name });
}

/** Presses a key down, lets it repeat, and lets go. */
export async function holdKey(name: string, repeats: number): Promise<void> {
  for (let time = 0; time <= repeats; time++) await keys({ down: name });
  await keys({ up: name });
}

export const type = (text: string): Promise<void> => keys({ type: text });

/** Clicks a point of the window. */
export const clickAt = (x: number, y: number): Promise<void> =>
  pointer({ type: 'click', position: [Math.round(x), Math.round(y)] });

/** Moves the pointer, without pressing anything. */
export const pointAt = (x: number, y: number): Promise<void> =>
  pointer({ type: 'move', position: [Math.round(x), Math.round(y)] });

/** Clicks where the middle of an element is seen, whatever lies there. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await clickAt(left + width / 2, top + height / 2);
}

/** Pixels to the hundredth: Firefox reckons in sixtieths of them, and misses a whole one by a hair. */
export const px = (length: number): number => Math.round(length * 100) / 100;

export async function frames(count = 1): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The window as every test finds it. */
export async function freshBrowser(): Promise<void> {
  if (CAN.media) await emulate(MEDIA);
  await resize(WIDE);
}
