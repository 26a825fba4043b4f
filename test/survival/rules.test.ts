import { survivalRoom, survives } from './promises.js';
import { RULES } from './rules.js';

survivalRoom();
survives({
  name: 'that has every hostile rule at once',
  css: RULES.map(({ css }) => css).join('\n'),
});
