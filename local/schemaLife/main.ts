// npm run schema:check: refuses a schema that breaks a client of the last release without a deprecation whose day has passed, and a
// changelog or a version that is not that of the releases. npm run schema:release: makes today's schema a release.
import { fileURLToPath } from 'node:url';
import { jakartaDay } from '#domain/day.ts';
import { describeFailure, Refusal } from '#local/refusal.ts';
import { checkSchema, releaseSchema } from './life.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = 'Usage: npm run schema:check, or npm run schema:release';

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.length > 1 || (args[0] ?? '--release') !== '--release') throw new Refusal(USAGE);
  const today = jakartaDay(new Date());
  const lines = args.length === 0 ? await checkSchema(ROOT, today) : await releaseSchema(ROOT, today);
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
