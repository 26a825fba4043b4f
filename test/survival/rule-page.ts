/** One page for all rules: each is switched on for its own visit, and off again. */
import type { StorePage } from '../support/e2e-page.js';
import { type Opened, survives } from './promises.js';
import type { Rule } from './rules.js';
import { NONCE } from './shop.js';
import { openSurvivalPage } from './visit.js';

let common: StorePage | undefined;

async function under(css: string): Promise<Opened> {
  const page = (common ??= await openSurvivalPage({ name: 'that changes' }));
  const style = page.document.createElement('style');
  style.nonce = NONCE;
  style.textContent = css;
  page.document.head.append(style);
  page.frame.style.visibility = 'visible';
  const leave = (): void => {
    style.remove();
    page.frame.style.visibility = 'hidden';
  };
  return { page, leave };
}

export const survivesRule = (rule: Rule): void => survives(rule, () => under(rule.css));
