/** The command as it is published. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Checked } from './planted-backend.js';

const file = fileURLToPath(new URL('../../dist/check.js', import.meta.url));

/** Runs `dist/check.js`; where nothing has been built yet, that is done first. */
export async function builtCommand(...argv: string[]): Promise<Checked> {
  if (!existsSync(file)) await build({ mode: 'check', logLevel: 'silent' });
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...argv], (error, out, told) =>
      resolve({ code: Number(error?.code ?? 0), out, told }),
    );
  });
}
