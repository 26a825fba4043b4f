/**
 * A number or code as it is read aloud: letters apart from digits, long runs in fours. One that has
 * hyphens or spaces of its own is left as it is.
 */
export function grouped(code: string): string {
  const runs = code.match(/\p{L}+|\p{N}+/gu) ?? [];
  if (runs.join('') !== code) return code;
  return (runs.length > 2 ? [code] : runs)
    .map((run) => run.replace(/(.{4})(?=..)/gu, '$1 '))
    .join(' ');
}
