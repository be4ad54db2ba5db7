// npm run token: prints a token of the development issuer, whether or not the registry runs.
import { openDataDir } from './dataDir.ts';
import { openIssuer } from './issuer.ts';
import { describeFailure, Refusal } from './refusal.ts';
import { readSettings } from './settings.ts';
import { readTokenOptions, tokenUsage } from './tokenOptions.ts';

async function main(): Promise<void> {
  const options = readTokenOptions(process.argv.slice(2));
  if (!options.ok) throw new Refusal(`No token: ${options.problems.join('; ')}.\n${tokenUsage}`);
  const { dataDir } = readSettings(process.env, process.cwd());
  const issuer = await openIssuer(openDataDir(dataDir).issuerKey);
  process.stdout.write(`${await issuer.sign(options.claims, options.lifetimeSeconds, new Date())}\n`);
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
