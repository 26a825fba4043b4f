import { survivalRoom, survives } from './promises.js';
import { THEMES } from './themes.js';

survivalRoom();
for (const theme of THEMES) survives(theme);
