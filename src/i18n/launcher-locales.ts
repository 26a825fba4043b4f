import type { LauncherWords } from './launcher-soon-words.js';
import type { Locale } from './negotiate.js';

/** The launcher's words in all other languages: one chunk, asked for where the page is not English. */
export const launcherLocales: Readonly<Record<Exclude<Locale, 'en'>, LauncherWords>> = {
  ar: {
    rewards: 'المكافآت',
    open: 'فتح المكافآت',
    close: 'إغلاق المكافآت',
    unseen: 'الجديد: {count}',
    shut: 'إغلاق',
    failed: 'تعذّر التحميل. أعد تحميل الصفحة للمحاولة مرة أخرى.',
  },
  de: {
    rewards: 'Prämien',
    open: 'Prämien öffnen',
    close: 'Prämien schließen',
    unseen: '{count} neu',
    shut: 'Schließen',
    failed: 'Das wurde nicht geladen. Lade die Seite neu, um es noch einmal zu versuchen.',
  },
};
