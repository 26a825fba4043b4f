import { survivalRoom } from './promises.js';
import { survivesRule } from './rule-page.js';
import { BOX_RULES } from './box-rules.js';

survivalRoom();
for (const rule of BOX_RULES) survivesRule(rule);
