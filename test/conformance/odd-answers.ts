/** Answers with parts of another kind in them, the same ones for the same seed. */
import type { Plant } from './planted-backend.js';

const ODD: readonly unknown[] = [
  null,
  [],
  {},
  'x',
  -1,
  1.5,
  true,
  [null],
  [1],
  '2020-01-01',
  { id: 1 },
];

const randomOf = (seed: number) => (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

function spoil(value: unknown, random: () => number): unknown {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  if (typeof value !== 'object' || value === null || random() < 0.1) return one(ODD);
  const parts = value as Record<string, unknown>;
  const keys = Object.keys(parts);
  if (!keys.length) return one(ODD);
  const key = one(keys);
  parts[key] = spoil(parts[key], random);
  return parts;
}

/** Spoils what one address answers, in several places. */
export const oddly =
  (wanted: string, seed: number): Plant =>
  ({ method, path }, answer) => {
    if (method !== 'GET' || path !== wanted || answer.status >= 300) return;
    const random = randomOf(seed);
    for (let times = 0; times < 6; times++) answer.body = spoil(answer.body, random);
  };
