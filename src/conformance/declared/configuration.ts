/** The declaration of a backend, from a file and the command line. */
import { readFile } from 'node:fs/promises';
import type { DeclaredConfig } from '../../adapter/mapping/declared.js';
import { PRESET_NAMES } from '../../adapter/presets/names.js';
import { isObject } from '../../adapter/schema.js';
import type { Options } from '../arguments.js';

export type Configuration = Partial<DeclaredConfig>;

/** Keys that hold functions; a file has none. */
const FUNCTIONS = ['fetch', 'getToken', 'hooks', 'judge', 'onSilence'];

async function fromFile(path: string): Promise<Configuration | string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (thrown) {
    const isMissing = (thrown as { code?: unknown }).code === 'ENOENT';
    return isMissing ? `There is no file ${path}.` : `The file ${path} can not be read.`;
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (thrown) {
    return `${path} is not valid JSON: ${(thrown as Error).message}.`;
  }
  // The JSON child of the tag holds it as `adapter`.
  const found = isObject(value) && isObject(value['adapter']) ? value['adapter'] : value;
  if (!isObject(found)) return `${path} holds no object.`;
  const config = Object.fromEntries(
    Object.entries(found).filter(([key]) => !FUNCTIONS.includes(key)),
  );
  if (config['mapping'] !== undefined && !isObject(config['mapping']))
    return `${path}: mapping must be an object.`;
  return config;
}

/** The whole declaration, or a sentence on what is wrong with it. */
export async function readConfiguration(options: Options): Promise<Configuration | string> {
  const file = options.config === undefined ? {} : await fromFile(options.config);
  if (typeof file === 'string') return file;
  const config = { ...file, ...(options.preset && { preset: options.preset }) };
  const { preset } = config;
  if (preset && !PRESET_NAMES.some((name) => name === preset))
    return `There is no preset "${String(preset)}". There are: ${PRESET_NAMES.join(', ')}.`;
  return config;
}

/** What speaks the standard contract by itself is checked as that. */
export const isStandard = ({ preset, mapping }: Configuration): boolean =>
  (!preset || preset === 'standard') && !mapping;
