import { majorAmount } from '../../domain/money.js';
import type { Incentive } from '../../domain/referral.js';
import { parseWhen } from '../../domain/when.js';
import { type Format, createFormat } from '../../i18n/format.js';
import { loadLocale } from '../../i18n/load-locale.js';
import { negotiate } from '../../i18n/negotiate.js';
import { type Overrides, type Translate, createTranslate } from '../../i18n/translate.js';
import type { ProgramSummary } from '../../domain/program.js';
import type { Money } from '../../domain/money.js';
import type { Suggestion } from './nudge-choice.js';
import type { NudgeWords } from './nudge-ticket.js';

const moneyText = ({ money }: Format, amount: Money): string =>
  money(majorAmount(amount), amount.currency);

function giftText(format: Format, { amount, percent, points, text = '' }: Incentive): string {
  if (amount) return moneyText(format, amount);
  if (percent !== undefined) return format.percent(percent);
  return points === undefined ? text : format.points(points);
}

type Spoken = Pick<NudgeWords, 'figure' | 'title' | 'text'>;

function speak(suggestion: Suggestion, t: Translate, format: Format, now: number): Spoken {
  switch (suggestion.kind) {
    case 'expiry': {
      const { points, at } = suggestion.expiring;
      const date = format.day(parseWhen(at), now);
      return {
        figure: format.figure(points),
        title: t('home.expiring', { points: format.points(points), date }),
        text: t('home.useThem'),
      };
    }
    case 'money': {
      const amount = moneyText(format, suggestion.amount);
      return { figure: amount, title: t('nudge.money', { amount }), text: t('nudge.moneyText') };
    }
    case 'join': {
      const { points } = suggestion;
      return {
        figure: format.figure(points),
        title: t('guest.factJoin', { unit: format.points(points) }),
        text: t('guest.join'),
      };
    }
    case 'gift': {
      const { senderName: name, friend } = suggestion.invitation;
      const gift = giftText(format, friend);
      return {
        figure: gift,
        title: name ? t('friend.title', { name, gift }) : t('friend.titleAnon', { gift }),
        text: t('friend.get', { gift }),
      };
    }
  }
}

/** A suggestion in the shopper's language. */
export async function wording(
  suggestion: Suggestion,
  { points, pointsPrecision }: ProgramSummary,
  wish: string | null,
  overrides: Overrides | undefined,
  now: number,
): Promise<NudgeWords> {
  const { locale, format: lang, dir } = negotiate(wish, Boolean(overrides));
  const messages = await loadLocale(locale, overrides);
  const format = createFormat({ locale: lang, pointsName: points, pointsPrecision });
  const t = createTranslate(messages, format);
  return { ...speak(suggestion, t, format, now), dismiss: t('nudge.dismiss'), lang, dir };
}
