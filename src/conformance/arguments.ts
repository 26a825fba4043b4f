/** What was asked for on the command line. */
export interface Options {
  readonly url: string;
  readonly token?: string;
  readonly config?: string;
  readonly preset?: string;
  readonly origin?: string;
  readonly timeoutMs: number;
  readonly write: boolean;
  readonly json: boolean;
}

/** Options to run with, a wish for help, or a sentence on what is wrong. */
export type Wish =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly text: string };

const FLAGS = ['write', 'json'];
const VALUES = ['token', 'config', 'preset', 'origin', 'timeout'];

const wrong = (text: string): Wish => ({ kind: 'wrong', text });

const webAddress = (text: string | undefined): URL | undefined => {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

/** Sorts what was written; a text is what is wrong with it. */
function sort(argv: readonly string[]) {
  const places: string[] = [];
  const given = new Map<string, string>();
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    const [, name = '', joined] = /^--([a-z]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!word.startsWith('-')) places.push(word);
    else if (FLAGS.includes(name) && joined === undefined) given.set(name, '');
    else if (VALUES.includes(name)) {
      const value = joined ?? argv[++at];
      if (!value || (joined === undefined && value.startsWith('--')))
        return `--${name} needs a value.`;
      given.set(name, value);
    } else return `There is no option ${word.split('=')[0]}.`;
  }
  return { places, given };
}

export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Wish {
  if (!argv.length || argv.includes('--help') || argv.includes('-h')) return { kind: 'help' };
  const sorted = sort(argv);
  if (typeof sorted === 'string') return wrong(sorted);
  const { given, places } = sorted;
  const [command, address, ...more] = places;
  if (command !== 'check') return wrong(`There is no command "${command ?? ''}", only "check".`);
  if (address === undefined) return wrong('Say which backend: rewards-launcher check <url>.');
  if (more.length) return wrong(`One address at a time: "${more[0]}" is too much.`);
  const url = webAddress(address);
  if (!url) return wrong(`"${address}" is no http(s) address; give a whole one, with https://.`);
  if (url.username || url.password)
    return wrong('The address holds a name or a password; the widget could not use it.');
  const timeoutMs = Number(given.get('timeout') ?? 8_000);
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > 600_000)
    return wrong('--timeout takes whole milliseconds, 1 to 600000.');
  const origin = given.has('origin') ? webAddress(given.get('origin')) : undefined;
  if (given.has('origin') && (!origin || origin.pathname !== '/'))
    return wrong(`"${given.get('origin')}" is no origin; it looks like https://shop.example.`);
  const token = given.get('token') ?? environment['REWARDS_TOKEN'];
  if (token && /[^\x21-\x7e]/.test(token))
    return wrong('The token holds blanks or letters that no header can carry.');
  const [config, preset] = [given.get('config'), given.get('preset')];
  return {
    kind: 'run',
    options: {
      url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
      timeoutMs,
      write: given.has('write'),
      json: given.has('json'),
      ...(token && { token }),
      ...(config && { config }),
      ...(preset && { preset }),
      ...(origin && { origin: origin.origin }),
    },
  };
}
