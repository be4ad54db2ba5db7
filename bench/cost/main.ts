// npm run cost: what a month of the registry on AWS costs, by the prices of config/prices.ts and the assumptions named here.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { estimate } from './estimate.ts';
import { costUsage, readCostOptions } from './options.ts';
import { costText, PAGE, renewed } from './page.ts';

/** Runs the command; gives its exit code: 0, or 2 for wrong use. */
export function runCost(
  args: readonly string[],
  { print, complain }: Record<'print' | 'complain', (text: string) => void>,
) {
  const options = readCostOptions(args);
  if (!options.ok) {
    if (options.problems.length === 0) {
      print(costUsage);
      return 0;
    }
    complain(`${options.problems.join('\n')}\n\n${costUsage}`);
    return 2;
  }
  const { requests, assumed, freeTier, output } = options;
  try {
    if (output === 'PAGE') {
      const file = fileURLToPath(new URL(`../../${PAGE}`, import.meta.url));
      writeFileSync(file, renewed(readFileSync(file, 'utf8')));
    } else if (output === 'JSON') {
      const estimates = requests.map((size) => estimate({ requests: size, assumed, freeTier }));
      print(JSON.stringify({ currency: 'USD', freeTier, assumed, estimates }, null, 2));
    } else print(costText(requests, assumed, freeTier));
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    complain(error.message);
    return 2;
  }
}

if (import.meta.main) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  process.exitCode = runCost(process.argv.slice(2), { print: line(process.stdout), complain: line(process.stderr) });
}
