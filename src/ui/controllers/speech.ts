import type { ProgramSummary } from '../../domain/program.js';
import { type Format, createFormat } from '../../i18n/format.js';
import { loadLocale } from '../../i18n/load-locale.js';
import type { Messages } from '../../i18n/messages.js';
import { type Locale, type Negotiated, negotiate } from '../../i18n/negotiate.js';
import { type Overrides, type Translate, createTranslate } from '../../i18n/translate.js';
import type { Language } from '../../i18n/wished-locale.js';

export interface Words {
  readonly t: Translate;
  readonly format: Format;
  readonly locale: Locale;
}

/** What the panel says, in which language, and how that writes what is counted. */
export interface Speech {
  /** Brings the wished language in; what is on screen stays until its words are there. */
  speak(): Promise<void>;
  /** The words for a programme; `undefined` until a language is there. */
  words(summary: ProgramSummary | undefined): Words | undefined;
}

/** `spoken`: the elements whose text is in that language. */
export function createSpeech(
  spoken: readonly HTMLElement[],
  wish: Language,
  own: Overrides | undefined,
): Speech {
  let messages: Messages | undefined;
  let language: Negotiated | undefined;
  let turn = 0;
  return {
    async speak() {
      const next = negotiate(wish.wished(), Boolean(own));
      const mine = ++turn;
      if (next.format === language?.format) return;
      const found = await loadLocale(next.locale, own);
      // Another language was wished for meanwhile.
      if (mine !== turn) return;
      messages = found;
      language = next;
      for (const element of spoken) {
        element.lang = next.format;
        element.dir = next.dir;
      }
    },
    words(summary) {
      if (!messages || !language) return undefined;
      const format = createFormat({
        locale: language.format,
        pointsName: summary?.points ?? { other: messages['word.unit'] },
        pointsPrecision: summary?.pointsPrecision ?? 0,
      });
      return { format, t: createTranslate(messages, format), locale: language.locale };
    },
  };
}
