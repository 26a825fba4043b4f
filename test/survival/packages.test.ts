import { PACKAGES } from './packages.js';
import { survivalRoom, survives } from './promises.js';

survivalRoom();
for (const page of PACKAGES) survives(page);
