/** The report as it is read: plain lines, without colours. */
import type { Report } from './report.js';
import { countText } from './walk.js';

export interface Facts {
  readonly url: string;
  /** As whom, and how far: `as a shopper, reading only`. */
  readonly how: string;
  readonly requests: number;
  readonly ms: number;
}

/** What came from elsewhere must not steer the terminal. */
// oxlint-disable-next-line no-control-regex
const harmless = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');

const sentence = (text: string): string => harmless(/[.!?]$/.test(text) ? text : `${text}.`);

const part = (title: string, lines: readonly string[]): string =>
  lines.length ? `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}` : '';

const verdict = (count: number): string =>
  count ? `${countText(count, 'fault')} found.` : 'Nothing is wrong.';

export function printReport(report: Report, { url, how, requests, ms }: Facts): string {
  const { works, missing, notes, faults, count } = report;
  return [
    `${harmless(url)}, ${how}: ${countText(requests, 'request')} in ${(ms / 1000).toFixed(1)} s.\n`,
    part('What works', works.map(sentence)),
    part(
      'What is missing, and what a shopper therefore does not see',
      missing.map(({ what, hides }) => `${harmless(what)}: ${sentence(hides)}`),
    ),
    part(
      'What is wrong',
      faults.map(
        ({ place, text, mend }, at) =>
          `${at + 1}. ${harmless(place)}: ${sentence(text)}\n     To mend: ${sentence(mend)}`,
      ),
    ),
    part('Worth knowing', notes.map(sentence)),
    `\n${verdict(count)}\n`,
  ].join('');
}

export const printJson = (report: Report, facts: Facts): string =>
  `${JSON.stringify(
    {
      ok: report.count === 0,
      ...facts,
      works: report.works,
      missing: report.missing,
      faults: report.faults,
      notes: report.notes,
    },
    null,
    2,
  )}\n`;
