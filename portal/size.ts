// npm run portal:size: what browsers load of the portal, and whether it is within its budget.
import { buildPortal, SCRIPT_BUDGET } from './build.ts';

const { assets, gzipped } = await buildPortal();
for (const name of ['script', 'style'] as const) {
  process.stdout.write(`${assets[name]}: ${(gzipped[name] / 1024).toFixed(1)} kB gzipped\n`);
}
if (gzipped.script > SCRIPT_BUDGET) {
  process.stderr.write(`The script has more than its ${SCRIPT_BUDGET / 1024} kB.\n`);
  process.exitCode = 1;
}
