// npm run schema:check: refuses a schema that breaks a client of the last release without a deprecation whose day has passed, and a
// changelog or a version that is not that of the releases. npm run schema:release: makes today's schema a release.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { SCHEMA_VERSION } from '#config/schemaVersion.ts';
import { jakartaDay } from '#domain/day.ts';
import { describeFailure, Refusal } from '#local/refusal.ts';
import { changelogOf } from './changelog.ts';
import { judge } from './judge.ts';
import { nextVersion, type Release, readCurrent, readReleases, releasePath } from './releases.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SCHEMA = pathOf('schema');
const CHANGELOG = pathOf('docs/api-changelog.md');
const VERSION = pathOf('config/schemaVersion.ts');
const USAGE = 'Usage: npm run schema:check, or npm run schema:release';

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.length > 1 || (args[0] ?? '--release') !== '--release') throw new Refusal(USAGE);
  const releases = readReleases(SCHEMA);
  const last = releases.at(-1);
  if (last === undefined) throw new Refusal(`${SCHEMA} has no release to compare with.`);
  const sdl = readCurrent(SCHEMA);
  const today = jakartaDay(new Date());
  const { changes, faults } = await judge(buildSchema(last.sdl), buildSchema(sdl), today);
  for (const { level, message, announced } of changes) {
    if (announced) tell(`breaks nobody who was told: ${message}`);
    if (level === 'DANGEROUS') tell(`dangerous: ${message}`);
  }
  if (faults.length > 0) throw new Refusal([...faults, `${faults.length} faults since ${last.version}.`].join('\n'));
  if (args[0] === '--release') {
    const version = nextVersion(versionsOf(releases), today);
    return release(releases, changes.length === 0 ? null : { version, sdl });
  }
  await checkWritten(releases, last.version);
  tell(`${changes.length} changes since ${last.version}, none of which breaks a client.`);
}

/** Adds a release, or none where nothing changed, and writes the changelog anew either way. */
async function release(before: readonly Release[], added: Release | null): Promise<void> {
  const releases = added === null ? before : [...before, added];
  const { version } = releases.at(-1) ?? { version: SCHEMA_VERSION };
  if (added !== null) writeFileSync(releasePath(SCHEMA, version), added.sdl);
  writeFileSync(CHANGELOG, await changelogOf(releases));
  writeFileSync(VERSION, readFileSync(VERSION, 'utf8').replace(/'\d{4}-\d{2}-\d{2}(\.\d+)?'/, `'${version}'`));
  tell(`${added === null ? 'Nothing is new since' : 'Released as'} ${version}; docs/api-changelog.md is written.`);
}

async function checkWritten(releases: readonly Release[], last: string): Promise<void> {
  if (SCHEMA_VERSION !== last)
    throw new Refusal(`config/schemaVersion.ts says ${SCHEMA_VERSION}, and the last release is ${last}.`);
  if (readFileSync(CHANGELOG, 'utf8') !== (await changelogOf(releases)))
    throw new Refusal('docs/api-changelog.md is not what schema/releases/ makes; run npm run schema:release.');
}

const versionsOf = (releases: readonly Release[]): string[] => releases.map(({ version }) => version);

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
