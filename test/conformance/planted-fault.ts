/** A fault that is planted alone, and where and how the report has to tell of it. */
import type { Plant } from './planted-backend.js';

export interface PlantedFault {
  readonly title: string;
  readonly plant: Plant;
  /** How a line of the report begins: the place. */
  readonly place: string;
  readonly tells: RegExp;
  readonly args?: readonly string[];
}

/** Breaks the good answers of one address. */
export const at =
  (wanted: string, breaks: (body: any, answer: any) => void): Plant =>
  ({ method, path }, answer) => {
    if (`${method} ${path}` === wanted && answer.status < 300) breaks(answer.body, answer);
  };

/** Breaks the pages of one list. */
export const page = (name: string, breaks: (body: any, query: URLSearchParams) => void): Plant => {
  return ({ method, path, query }, answer) => {
    if (method === 'GET' && path === `/member/${name}` && answer.status === 200)
      breaks(answer.body, query);
  };
};

/** The shopper's own token, for faults that let somebody else be that one. */
export const signedAs = { header: '' };
