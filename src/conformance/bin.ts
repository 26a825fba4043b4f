/** `npx rewards-launcher`: the package's bin. */
import { stderr, stdout } from 'node:process';
import { run } from './command.js';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  tell: (text) => void stderr.write(text),
  isTerminal: Boolean(stderr.isTTY),
});
