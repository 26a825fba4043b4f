import { selectAvailable, selectSummary } from '../../client/selectors/shopper.js';
import type { RewardsState } from '../../client/state.js';
import { createFormat } from '../../i18n/format.js';
import { launcherLocales } from '../../i18n/launcher-locales.js';
import { type LauncherWords, allLauncherWords } from '../../i18n/launcher-soon-words.js';
import { negotiate } from '../../i18n/negotiate.js';
import type { LauncherFace } from './face.js';

export interface FaceWords {
  readonly words: LauncherWords;
  /** Writes the points as the language does; after whoever writes them plainly. */
  paint(state: RewardsState): void;
}

/** The launcher in another language than English: its words, its figures, its plurals. */
export function speakFace(face: LauncherFace, wish: string | null): FaceWords {
  const { locale, format: tag } = negotiate(wish);
  const words = locale === 'en' ? allLauncherWords : launcherLocales[locale];
  face.button.lang = tag;
  face.paint({ words });
  return {
    words,
    paint(state) {
      const summary = selectSummary(state);
      const points = state.session === 'blocked' ? undefined : selectAvailable(state);
      if (points === undefined || !summary) return;
      const { points: pointsName, pointsPrecision } = summary;
      const format = createFormat({ locale: tag, pointsName, pointsPrecision });
      const figure = face.button.querySelector('[part=launcher-points]');
      const unit = face.button.querySelector('.unit');
      if (!figure || !unit) return;
      figure.textContent = format.figure(points);
      unit.textContent = format.unit(points);
      face.paint({ said: `, ${format.points(points)}` });
    },
  };
}
