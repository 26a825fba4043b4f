/** Everything only the browser's driver can do, behind one door: another engine is added here alone. */
import {
  emulateMedia,
  readFile,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';

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
  await setViewport({ ...size });
  await frames(2);
}

export const emulate = (media: Parameters<typeof emulateMedia>[0]): Promise<void> =>
  emulateMedia(media);

/** A file of the project as it is written, by its path from the test's own folder. */
export async function fileText(path: string): Promise<string> {
  const text = await readFile({ path });
  if (!text) throw new Error(`There is no ${path}.`);
  return text;
}

/** Presses keys one after the other, as a hand would. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** Clicks a point of the window. */
export const clickAt = (x: number, y: number): Promise<void> =>
  sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });

/** Moves the pointer, without pressing anything. */
export const pointAt = (x: number, y: number): Promise<void> =>
  sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });

/** Clicks where the middle of an element is seen, whatever lies there. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await clickAt(left + width / 2, top + height / 2);
}

export async function frames(count = 1): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The window as every test finds it. */
export async function freshBrowser(): Promise<void> {
  await emulate(MEDIA);
  await resize(WIDE);
}
