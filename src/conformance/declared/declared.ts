/** A declared backend: what its declaration makes of live answers. */
import { createDeclaredAdapter } from '../../adapter/mapping/declared.js';
import { secretsIn } from '../../adapter/mapping/secrets.js';
import type { Check } from '../check.js';
import { type ReadPage, readPages } from '../pages.js';
import { listMissing, listMissingOfMember } from '../screens.js';
import type { Progress } from '../progress.js';
import { type Configuration } from './configuration.js';
import { countText, programText } from '../walk.js';
import { dropped, lacking } from './dropped.js';
import { type Exchanges, createExchanges } from './exchanges.js';
import { failureOf } from './failures.js';

const SCHEMAS = {
  session: 'Session',
  program: 'Program',
  member: 'Member',
  vouchers: 'VoucherPage',
  activity: 'ActivityPage',
  referrals: 'Referrals',
} as const;
type Name = keyof typeof SCHEMAS;

type Adapter = Awaited<ReturnType<typeof createDeclaredAdapter>>;

interface Declared {
  readonly check: Check;
  readonly adapter: Adapter;
  readonly exchanges: Exchanges;
  /** What the declaration made last, before the widget took it. */
  readonly made: Partial<Record<Name, unknown>>;
}

export async function checkDeclared(
  check: Check,
  config: Configuration,
  progress: Progress,
): Promise<{ problem?: string; requests: number }> {
  const { options, report } = check;
  for (const secret of secretsIn({ ...config, token: options.token ?? config.token }))
    report.fault(
      'the declaration',
      `${secret} looks like a server's secret; whoever opens the page can read and use it`,
      'take it out, make a new one, and let a small proxy add it (demo/docs/proxy.md)',
    );
  const exchanges = createExchanges(options.url);
  const made: Declared['made'] = {};
  const keep = (name: Name) => (value: unknown) => (made[name] = value);
  const adapter = await createDeclaredAdapter({
    retry: { attempts: 1 },
    ...config,
    baseUrl: options.url,
    fetch: exchanges.fetch,
    timeoutMs: options.timeoutMs,
    ...(options.token && { token: options.token }),
    hooks: {
      entities: {
        session: keep('session'),
        program: keep('program'),
        member: keep('member'),
        vouchers: keep('vouchers'),
        activity: keep('activity'),
        referrals: keep('referrals'),
      },
    },
    onSilence: (entity, fields) =>
      report.note(`The declaration of "${entity}" names what no answer told: ${fields.join('; ')}`),
  });
  const declared = { check, adapter, exchanges, made };
  await checkAll(declared, progress);
  const problem =
    exchanges.hasAnswer || exchanges.lastReason === undefined
      ? undefined
      : `${options.url} can not be reached: ${exchanges.lastReason}.`;
  return { requests: exchanges.count, ...(problem && { problem }) };
}

async function checkAll(declared: Declared, progress: Progress): Promise<void> {
  const { adapter, check } = declared;
  const { report } = check;
  progress.step('Asking for the session');
  const session = await ask(declared, 'session', () => adapter.session());
  if (session) report.ok(`session: ${session.state}, in the programme "${session.program.name}"`);
  progress.step('Asking for the programme');
  const program = await ask(declared, 'program', () => adapter.program());
  if (program) {
    report.ok(
      `program: ${programText(program.earnings.length, program.rewards.length, program.tiers?.tiers.length ?? 0)}`,
    );
    listMissing(program, report);
  }
  if (session?.state !== 'member') {
    report.note(
      check.options.token
        ? `The session says "${session?.state ?? 'nothing'}": what belongs to a member was not checked`
        : 'No --token was given and nobody is known: what belongs to a member was not checked',
    );
  } else await checkOwn(declared, progress);
  // What no answer told is said a moment later.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What belongs to one shopper. */
async function checkOwn(declared: Declared, progress: Progress): Promise<void> {
  const { adapter, check } = declared;
  const { report } = check;
  progress.step('Asking for the member');
  const member = adapter.member && (await ask(declared, 'member', () => adapter.member!()));
  if (member) {
    report.ok(`member: ${member.balance?.available ?? 'an unknown number of'} points`);
    if (!(declared.made.member as { balance?: unknown } | undefined)?.balance)
      report.fault(
        'member',
        'balance.available is missing: no points are shown',
        'say where it is told',
      );
    listMissingOfMember(member, report);
  }
  for (const name of ['vouchers', 'activity', 'referrals'] as const) {
    const read = adapter[name];
    if (!read) continue;
    progress.step(`Going through ${name}`);
    const all = await readPages({
      isLimited: false,
      fault: (text, mend) => report.fault(name, text, mend),
      read: (asked) => ask<ReadPage>(declared, name, () => read(asked)),
    });
    if (all) report.ok(`${name}: ${countText(all.length, 'item')}, page by page`);
  }
}

/** One question; what goes wrong, and what is not taken of the answer, is told. */
async function ask<T>(
  { check, exchanges, made }: Declared,
  name: Name,
  act: () => Promise<T>,
): Promise<T | undefined> {
  const { report } = check;
  delete made[name];
  exchanges.told();
  try {
    const taken = await act();
    for (const { text, mend } of dropped(SCHEMAS[name], made[name], taken))
      report.fault(name, text, mend);
    return taken;
  } catch (thrown) {
    const told = exchanges.told();
    const { code } = thrown as { code?: unknown };
    if (name in made && code === 'bad-response')
      report.fault(
        name,
        `what the declaration makes of the answers is no ${name}: ${lacking(SCHEMAS[name], made[name])} (after ${told})`,
        'say in the mapping where these stand',
      );
    else {
      const { text, mend } = failureOf(thrown);
      report.fault(name, `${text}: ${told}`, mend);
    }
    return undefined;
  }
}
