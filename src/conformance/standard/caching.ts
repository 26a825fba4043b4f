/** The programme is asked for again and again, and seldom sent: by its ETag. */
import type { Check } from '../check.js';
import { isHeard } from '../expect.js';

const PLACE = 'GET program';

export async function checkCaching(check: Check): Promise<void> {
  const { ask, report, programAnswer } = check;
  if (!check.program || !programAnswer) return;
  const caching = programAnswer.headers.get('cache-control') ?? '';
  if (/no-store/i.test(caching))
    report.note(
      'GET program: "Cache-Control: no-store" has it sent anew each time; no-cache is enough',
    );
  else if (Number(/max-age=(\d+)/i.exec(caching)?.[1] ?? 0) > 3_600)
    report.note(
      `GET program: with "Cache-Control: ${caching}" a change is seen late; no-cache asks each time`,
    );
  const tag = programAnswer.headers.get('etag');
  if (!tag) {
    report.fault(PLACE, 'there is no ETag', 'send one that changes whenever the programme does');
    return;
  }
  const known = await ask('GET', 'program', { token: null, headers: { 'if-none-match': tag } });
  if (isHeard(check, known)) {
    if (known.status !== 304)
      report.fault(
        PLACE,
        `asked with its own ETag in If-None-Match it answers ${known.status}; it must answer 304`,
        'compare If-None-Match with the ETag, and keep the ETag while nothing changes',
      );
    else if (known.text)
      report.fault(PLACE, 'the answer 304 has a body', 'send 304 without a body');
    else report.ok('GET program is not sent again while it stays the same (ETag)');
  }
  const other = await ask('GET', 'program', {
    token: null,
    headers: { 'if-none-match': '"rewards-launcher-check"' },
  });
  if (isHeard(check, other) && other.status === 304)
    report.fault(
      PLACE,
      'it answers 304 to an ETag that it never gave',
      'answer 304 only where If-None-Match names the present ETag',
    );
}
