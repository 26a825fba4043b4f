/** Addresses and methods that are not there. */
import type { Check } from '../check.js';
import { expectRefusal } from '../expect.js';
import { UNKNOWN } from './operations.js';

export async function checkStrangers(check: Check): Promise<void> {
  const { ask, report } = check;
  if (!check.program && !check.session) return;
  const refused = expectRefusal(check, await ask('GET', UNKNOWN, { token: null }), {
    status: 404,
    code: 'not-found',
    what: 'an address that is not there',
    mend: 'answer 404 with the code not-found to whatever is not there',
  });
  if (refused) report.ok('What is not there answers 404, as problem+json with a code');
  const method = await ask('PUT', 'session', { token: null });
  if (method.status !== 405 || !method.headers.get('allow'))
    report.note(
      `PUT session answers ${method.status}${method.status === 405 ? ' without Allow' : ''}; the contract has 405 with Allow where an address does not know a method`,
    );
}
