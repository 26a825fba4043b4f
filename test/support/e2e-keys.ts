/** Real keys of a real keyboard, which a page's own scripts cannot press. */
import { sendKeys } from '@web/test-runner-commands';

/** Presses a key down, lets it repeat, and lets go. */
export async function holdKey(key: string, repeats: number): Promise<void> {
  for (let time = 0; time <= repeats; time++) await sendKeys({ down: key });
  await sendKeys({ up: key });
}

export const pressKey = (press: string): Promise<void> => sendKeys({ press });
