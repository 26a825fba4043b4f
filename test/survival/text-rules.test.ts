import { survivalRoom } from './promises.js';
import { survivesRule } from './rule-page.js';
import { TEXT_RULES } from './rules.js';

survivalRoom();
for (const rule of TEXT_RULES) survivesRule(rule);
