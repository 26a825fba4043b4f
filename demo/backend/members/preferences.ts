import type { Preference } from '../../../src/domain/member.js';
import type { Work } from '../database/database.js';
import type { MemberRow } from './member.js';

/** The preference that holds the consent to offers. */
export const CONSENT_ID = 'offers';

const PREFERENCES = [
  {
    id: 'reminders',
    title: 'Points reminders',
    text: 'Before points or rewards expire',
    usual: true,
  },
  {
    id: 'summary',
    title: 'Monthly summary',
    text: 'Your points by e-mail, once a month',
    usual: false,
  },
  {
    id: CONSENT_ID,
    title: 'News and offers',
    text: 'Now and then, and easy to stop',
    usual: false,
  },
] as const;

export const PREFERENCE_IDS: readonly string[] = PREFERENCES.map(({ id }) => id);

export const preferencesOf = ({ preferences }: MemberRow): Preference[] =>
  PREFERENCES.map(({ id, title, text, usual }) => ({
    id,
    title,
    text,
    enabled: preferences[id] ?? usual,
  }));

export async function setPreferences(
  { sql }: Work,
  memberId: string,
  changes: Readonly<Record<string, boolean>>,
): Promise<void> {
  await sql.query('update members set preferences = preferences || $2::jsonb where id = $1', [
    memberId,
    JSON.stringify(changes),
  ]);
}
