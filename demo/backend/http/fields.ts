import { type FieldError, invalid } from '../problem.js';

type Content = Readonly<Record<string, unknown>>;

export interface Range {
  readonly min?: number;
  readonly max?: number;
}

// Neither can be stored: a NUL, and half of a character.
const UNSTORABLE = /\0|\p{Surrogate}/u;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** Reads the fields of a body and gathers what is wrong with them; `check` refuses with all of it. */
export class Fields {
  readonly #content: Content;
  readonly #path: string;
  readonly #errors: FieldError[];

  constructor(content: Content, path = '', errors: FieldError[] = []) {
    this.#content = content;
    this.#path = path;
    this.#errors = errors;
  }

  has(name: string): boolean {
    return this.#content[name] !== undefined && this.#content[name] !== null;
  }

  fail(name: string, message: string): undefined {
    this.#errors.push({ field: this.#path + name, message });
    return undefined;
  }

  text(name: string, most = 200): string | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#content[name];
    if (typeof value !== 'string' || !value.trim()) return this.fail(name, 'Write something here.');
    if (value.length > most) return this.fail(name, `Use ${most} characters at most.`);
    if (UNSTORABLE.test(value))
      return this.fail(name, 'This text has characters that cannot be kept.');
    return value.trim();
  }

  email(name: string): string | undefined {
    const value = this.text(name, 254);
    if (value === undefined || EMAIL.test(value)) return value;
    return this.fail(name, 'That address looks unfinished.');
  }

  integer(name: string, { min = 0, max = 2_000_000_000 }: Range = {}): number | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#content[name];
    if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max)
      return value as number;
    return this.fail(name, `Use a whole number from ${min} to ${max}.`);
  }

  flag(name: string): boolean | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#content[name];
    return typeof value === 'boolean' ? value : this.fail(name, 'Use true or false.');
  }

  /** An object inside; its errors are gathered with the others. */
  inner(name: string): Fields | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#content[name];
    if (typeof value !== 'object' || Array.isArray(value))
      return this.fail(name, 'Send an object.');
    return new Fields(value as Content, `${this.#path}${name}.`, this.#errors);
  }

  /** The objects of a list. */
  list(name: string, most = 200): Fields[] | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#content[name];
    if (!Array.isArray(value)) return this.fail(name, 'Send a list.');
    if (value.length > most) return this.fail(name, `Send ${most} at most.`);
    return value.flatMap((item, index) => {
      const isObject = typeof item === 'object' && item !== null && !Array.isArray(item);
      if (!isObject) return this.fail(`${name}.${index}`, 'Send an object.') ?? [];
      return new Fields(item as Content, `${this.#path}${name}.${index}.`, this.#errors);
    });
  }

  texts(name: string, most = 50): string[] | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#content[name];
    const isSound =
      Array.isArray(value) &&
      value.length <= most &&
      value.every(
        (item) => typeof item === 'string' && item.length <= 200 && !UNSTORABLE.test(item),
      );
    return isSound ? value : this.fail(name, `Send a list of ${most} texts at most.`);
  }

  /** A value that must be there; what is wrong with it has been said already. */
  need<Value>(name: string, value: Value | undefined): Value {
    if (value !== undefined) return value;
    if (!this.has(name)) this.fail(name, 'This is needed.');
    throw invalid(this.#errors);
  }

  check(): void {
    if (this.#errors.length) throw invalid(this.#errors);
  }
}
