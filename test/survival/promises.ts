/** What the launcher promises on every page, and the plain page it is compared with. */
import { expect } from '@open-wc/testing';
import { type StorePage, closePages } from '../support/e2e-page.js';
import { CAN, emulate, resize } from '../support/ui-browser.js';
import { CORNER } from './measure.js';
import type { SurvivalPage } from './shop.js';
import { type Look, SIZE_NAMES, type Visit, openSurvivalPage, visit } from './visit.js';

/** What the launcher takes from its page on purpose: the font, the direction, light or dark. */
interface Taken {
  readonly family: string;
  readonly direction: string;
  readonly background: string;
}

function takenFrom(place: Element): Taken {
  const { fontFamily: family, direction } = getComputedStyle(place);
  let at: Element | null = place;
  while (at && getComputedStyle(at).backgroundColor === 'rgba(0, 0, 0, 0)') at = at.parentElement;
  const background = at ? getComputedStyle(at).backgroundColor : 'transparent';
  return { family, direction, background };
}

let plain: StorePage | undefined;
const plainVisits = new Map<string, Promise<Visit>>();

async function visitPlain({ family, direction, background }: Taken): Promise<Visit> {
  plain ??= await openSurvivalPage({ name: 'without any style' });
  const { body } = plain.document;
  Object.assign(body.style, { fontFamily: family, direction, background });
  plain.frame.style.visibility = 'visible';
  const visited = await visit(plain, body);
  // Out of the pointer's and the Tab key's way.
  plain.frame.style.visibility = 'hidden';
  return visited;
}

/** One visit for every font, direction and background: what looks the same is compared with the same. */
function plainVisit(taken: Taken): Promise<Visit> {
  const key = JSON.stringify(taken);
  if (!plainVisits.has(key)) plainVisits.set(key, visitPlain(taken));
  return plainVisits.get(key)!;
}

/** The window of the tests, large enough for every size of page. */
export function survivalRoom(): void {
  before(async () => {
    if (CAN.media) await emulate({ reducedMotion: 'reduce' });
    await resize({ width: 1280, height: 860 });
  });
  after(async () => {
    closePages();
    if (CAN.media) await emulate({ reducedMotion: 'no-preference' });
  });
}

export interface Opened {
  readonly page: StorePage;
  /** Takes back what was done to the page. */
  readonly leave: () => void;
}

const alone = async (page: SurvivalPage): Promise<Opened> => {
  const opened = await openSurvivalPage(page);
  return { page: opened, leave: opened.close };
};

/** Everything the launcher promises, on one page. `enter` brings it about. */
export function survives(page: SurvivalPage, enter = () => alone(page)): void {
  describe(`a store ${page.name}`, () => {
    let visited: Visit;
    let reference: Visit;
    const atEverySize = (check: (look: Look, plain: Look, size: string) => void): void => {
      for (const size of SIZE_NAMES) check(visited.looks[size], reference.looks[size], size);
    };

    before(async () => {
      const opened = await enter();
      const place = opened.page.document.querySelector(page.place ?? 'body')!;
      const taken = takenFrom(place);
      visited = await visit(opened.page, place);
      opened.leave();
      reference = await plainVisit(taken);
    });

    it('has a launcher of the same size, in its corner or clear above what is there', () => {
      atEverySize((look, plainLook, size) => {
        for (const stand of [look.stand, look.standAfter]) {
          expect(stand.size, size).to.deep.equal(plainLook.stand.size);
          const docked = size === 'wide' ? (page.docked ?? 0) : 0;
          expect(stand.inline, size).to.equal(CORNER + docked);
          expect(stand.covered, size).to.deep.equal([]);
          // What it moves by is rounded to whole pixels; in its corner it has not moved.
          if (stand.place === CORNER) expect(stand.block, size).to.equal(CORNER);
          else expect(stand.block, size).to.be.closeTo(stand.place, 0.5);
        }
      });
    });

    it('has a launcher that is hit by a click, and opens', () => {
      atEverySize((look, _, size) => {
        expect(look.stand.isHit, size).to.equal(true);
        expect(look.opensByClick, size).to.equal(true);
      });
    });

    it('has a panel that looks the same', () => {
      atEverySize((look, plainLook, size) => {
        expect(look.panel, size).to.deep.equal(plainLook.panel);
        for (const screen of ['home', 'earn'] as const)
          expect(look.texts[screen], size).to.deep.equal(plainLook.texts[screen]);
      });
    });

    it('stays as it is, with the panel closed and open', () => {
      atEverySize((look, _, size) => {
        expect(look.closed, size).to.deep.equal(look.bare);
        expect(look.opened, size).to.deep.equal(look.bare);
      });
    });

    it('keeps its order of focus, and the launcher its ring', () => {
      const { passed, ring } = visited.walk;
      const own = passed.filter((name) => name !== 'rewards-launcher');
      expect(own).to.deep.equal(visited.walkWithout.passed);
      expect(passed).to.include('rewards-launcher');
      expect(ring).to.equal(reference.walk.ring);
    });

    it('can hide the launcher', () => {
      atEverySize((look, _, size) => expect(look.goesWhenHidden, size).to.equal(true));
    });

    it('under a strict policy sees no violation, and hears no error', () => {
      expect(visited.faults).to.deep.equal([]);
    });
  });
}
