import { type When, isAhead, isPast, parseWhen } from './when.js';

/** A timed bonus. */
export interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** Points are multiplied by this while it runs. */
  readonly factor?: number;
  readonly from?: When;
  readonly until?: When;
}

const runs = (campaign: Campaign, now: number): boolean =>
  !isAhead(campaign.from, now) && !isPast(campaign.until, now);

/** The campaign that runs now; of several, the one that ends first. */
export const runningCampaign = (
  campaigns: readonly Campaign[],
  now: number,
): Campaign | undefined =>
  campaigns
    .filter((campaign) => runs(campaign, now))
    .sort((a, b) => (parseWhen(a.until)?.ms ?? Infinity) - (parseWhen(b.until)?.ms ?? Infinity))[0];
