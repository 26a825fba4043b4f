/** `leo@…`: enough for a friend to be known by, too little to write to. */
export const maskEmail = (email: string): string => `${email.split('@')[0] ?? ''}@…`;

/** `Mia T.` */
export function shortName(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const initial = rest.at(-1)?.[0];
  return initial ? `${first} ${initial.toUpperCase()}.` : first;
}

export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
