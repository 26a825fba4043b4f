/** The standard contract, question by question. */
import type { Check } from '../check.js';
import type { Progress } from '../progress.js';
import { checkCaching } from './caching.js';
import { checkCapabilities } from './capabilities.js';
import { checkCors } from './cors.js';
import { checkProgram, checkSession } from './first.js';
import { checkLists } from './lists.js';
import { checkMember } from './member.js';
import { checkPublic } from './personal.js';
import { checkProgramSense } from './program.js';
import { checkQuestions } from './questions.js';
import { checkStrangers } from './strangers.js';
import { checkTokens } from './tokens.js';
import { checkWriting, intention } from './writing.js';

type Step = readonly [string, (check: Check) => Promise<void> | void];

const FIRST: readonly Step[] = [
  ['Asking for the session', checkSession],
  ['Asking for the programme', checkProgram],
];

const STEPS: readonly Step[] = [
  ['Reading the programme', checkProgramSense],
  ['Asking for the programme again', checkCaching],
  ['Looking which operations are there', checkCapabilities],
  ['Asking for the member', checkMember],
  ['Looking for personal data in the programme', checkPublic],
  ['Going through the lists', checkLists],
  ['Asking what changes nothing', checkQuestions],
  ['Asking for what is not there', checkStrangers],
  ['Trying tokens that nobody has signed', checkTokens],
  ['Looking at other origins (CORS)', checkCors],
];

/** What is too odd to go on with ends one step, not the report. */
async function toItsEnd(check: Check, text: string, run: Step[1]): Promise<void> {
  try {
    await run(check);
  } catch {
    check.report.note(`"${text}" came to no end: mend what is wrong, then check again`);
  }
}

/** Why nothing could be checked at all; nothing where something was. */
export async function checkStandard(check: Check, progress: Progress): Promise<string | undefined> {
  const { options, ask } = check;
  const reached = await ask('GET', 'session', { token: null });
  if (reached.trouble?.kind === 'unreachable')
    return `${options.url} can not be reached: ${reached.trouble.reason}.`;
  check.sessionAnswer = reached;
  for (const [text, run] of FIRST) {
    progress.step(text);
    await toItsEnd(check, text, run);
  }
  if (!check.session && !check.program) {
    check.report.note(
      'Neither GET session nor GET program answered, and nothing else was asked. Is this the address that endpoint has in the page?',
    );
    return undefined;
  }
  for (const [text, run] of STEPS) {
    progress.step(text);
    await toItsEnd(check, text, run);
  }
  if (options.write) {
    check.announce(intention(check));
    progress.step('Writing');
    await toItsEnd(check, 'Writing', checkWriting);
  }
  return undefined;
}
