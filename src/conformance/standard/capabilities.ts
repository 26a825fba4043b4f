/** Whether what is promised is there, and what is there is promised. Nothing is changed by asking. */
import { CAPABILITIES } from '../../domain/program.js';
import { type Check, offers } from '../check.js';
import { listMissing } from '../screens.js';
import { OPERATIONS, type Operation, UNKNOWN, nameOf } from './operations.js';

type Presence = 'there' | 'absent' | 'unclear';

/** Not a token: whoever reads it answers 401, whoever has nothing there 404. */
const NO_TOKEN = 'rewards-launcher-check';

/**
 * An address answers a method that the contract does not have with 405 and those it has. Where that is
 * not told, the method itself is asked with a token that is none, except the one that would be a farewell.
 */
async function presenceOf(
  check: Check,
  operation: Operation,
  isTelling: boolean,
): Promise<Presence> {
  const { ask } = check;
  const { method, path } = operation;
  const other = await ask('PUT', path, { token: null });
  const allowed = other.headers
    .get('allow')
    ?.toUpperCase()
    .split(/\s*,\s*/);
  if (other.status === 405 && allowed) return allowed.includes(method) ? 'there' : 'absent';
  if (method === 'DELETE' && path === 'member') return 'unclear';
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: { rewardId: UNKNOWN } };
  const { status } = await ask(method, path, { token: NO_TOKEN, key: UNKNOWN, ...body });
  if ([404, 405, 501].includes(status)) return 'absent';
  return isTelling && status > 0 ? 'there' : 'unclear';
}

export async function checkCapabilities(check: Check): Promise<void> {
  const { ask, report, program } = check;
  if (!program) return;
  listMissing(program, report);
  const nowhere = await ask('GET', UNKNOWN, { token: NO_TOKEN });
  const isTelling = nowhere.status === 404;
  const there: string[] = [];
  const unclear: string[] = [];
  for (const [capability, operations] of Object.entries(OPERATIONS)) {
    const found = await Promise.all(
      operations.map(async (operation) => ({
        name: nameOf(operation),
        presence: await presenceOf(check, operation, isTelling),
      })),
    );
    const isPromised = offers(check, capability);
    const absent = found.filter(({ presence }) => presence === 'absent');
    for (const { name } of absent) check.absent.add(name);
    if (isPromised && absent.length)
      for (const { name } of absent)
        report.fault(
          'GET program',
          `capabilities promises "${capability}", and ${name} is not there`,
          `answer ${name}, or take "${capability}" out of capabilities`,
        );
    else if (isPromised && found.some(({ presence }) => presence === 'unclear'))
      unclear.push(capability);
    else if (isPromised) there.push(capability);
    else if (found.every(({ presence }) => presence === 'there'))
      report.note(
        `GET program: ${found.map(({ name }) => name).join(' and ')} is there, and capabilities does not name "${capability}", so that no shopper sees it`,
      );
  }
  if (there.length) report.ok(`Promised and there: ${there.join(', ')}`);
  if (unclear.length)
    report.note(
      `Whether these are there could not be told without using them: ${unclear.join(', ')}`,
    );
  const named: readonly unknown[] = Array.isArray(program.capabilities) ? program.capabilities : [];
  for (const name of named)
    if (!CAPABILITIES.some((known) => known === name))
      report.note(
        `GET program: capabilities names ${JSON.stringify(name)}, which the widget does not know`,
      );
}
