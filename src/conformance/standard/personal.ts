/** What belongs to one shopper, in answers that more than one reads. */
import { type Check, listOf } from '../check.js';
import { pathText, walk } from '../walk.js';

const ADDRESS = /[\w.+-]{2,}@[\w-]+(\.[\w-]+)+/;
const PERSONAL =
  /^(e-?mail(address)?|phone(number)?|customer(id)?|members?|customers|balances?|birth(day|date)|first-?name|last-?name|(street|postal)?address|card-?number|password|token)$/i;

/** The programme is public: no key and no value of it is anybody's own. */
export function checkPublic({ report, program, session, member }: Check): void {
  if (!program) return;
  const own = [member?.email, member?.name, member?.cardNumber, session?.member?.name].filter(
    (text): text is string => typeof text === 'string' && text.length > 4,
  );
  walk(program, (value, path) => {
    const key = path.at(-1);
    const isOwn = typeof value === 'string' && own.some((text) => value.includes(text));
    const isPersonal = typeof key === 'string' && PERSONAL.test(key);
    if (!isOwn && !isPersonal) return;
    report.fault(
      'GET program',
      `${pathText(path, program)} ${isOwn ? 'holds what belongs to the shopper who asks' : 'looks like personal data'}; everybody can read this answer`,
      'take it out: what belongs to a shopper is told by GET member alone',
    );
  });
}

/** A friend is shown by a name or a shortened address, wherever in the answer. */
export function checkFriends({ report, member }: Check, place: string, body: any): void {
  const items = listOf(body?.items);
  walk({ items }, (value, path) => {
    if (typeof value !== 'string' || !ADDRESS.test(value) || value === member?.email) return;
    report.fault(
      place,
      `${pathText(path, { items })} holds a friend's whole e-mail address`,
      'send a first name or a shortened address (leo@…); it is not the member’s to see',
    );
  });
}

/** The friend who follows a link is told a first name at most. */
export function checkSender({ report }: Check, place: string, body: unknown): void {
  walk(body, (value, path) => {
    if (typeof value === 'string' && ADDRESS.test(value))
      report.fault(
        place,
        `${pathText(path, body)} holds an e-mail address; everybody who has the link can read it`,
        'send a first name at most',
      );
  });
}
