// npm run portal:size: what browsers load of the portal, and whether it is within its budget.
import { buildPortal, OFFICE_BUDGET, SCRIPT_BUDGET } from './build.ts';

const { assets, gzipped } = await buildPortal();
for (const name of ['script', 'style', 'office', 'officeStyle'] as const) {
  process.stdout.write(`${assets[name]}: ${(gzipped[name] / 1024).toFixed(1)} kB gzipped\n`);
}
for (const [name, budget] of [
  ['script', SCRIPT_BUDGET],
  ['office', OFFICE_BUDGET],
] as const) {
  if (gzipped[name] <= budget) continue;
  process.stderr.write(`${assets[name]} has more than its ${budget / 1024} kB.\n`);
  process.exitCode = 1;
}
