/** `$10`, `$12.40`: amounts inside a sentence. */
export const dollars = (minor: number): string =>
  `$${(minor / 100).toFixed(2).replace(/\.00$/, '')}`;
