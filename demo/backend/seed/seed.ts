import type { Work } from '../database/database.js';
import { seedInes } from './ines.js';
import { seedOthers } from './others.js';
import { seedCampaign, seedProgram } from './program.js';

/** Fills an empty database with a programme and people to sign in as; a filled one stays as it is. */
export async function seed(work: Work): Promise<void> {
  if ((await work.sql.query('select 1 from program')).length) return;
  await seedProgram(work);
  await seedInes(work);
  await seedOthers(work);
  // Last, so that it does not double what happened before.
  await seedCampaign(work);
}
