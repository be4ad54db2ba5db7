import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import type { Day } from '#domain/day.ts';
import { Refusal } from '#local/refusal.ts';
import { changelogOf } from './changelog.ts';
import { judge, type SchemaChange } from './judge.ts';
import { nextVersion, type Release, readCurrent, readReleases, releasePath } from './releases.ts';

const CHANGELOG = 'docs/api-changelog.md';
const VERSION = 'config/schemaVersion.ts';
const VERSION_IN_CODE = /(?<=')\d{4}-\d{2}-\d{2}(?:\.\d+)?(?=')/;

/** What stands in a tree: its releases, oldest first, its schema of today, and what that changes since the last release. */
interface Tree {
  releases: Release[];
  last: Release;
  sdl: string;
  changes: SchemaChange[];
}

/**
 * Holds the schema of the tree at `root` against its last release, on a day in Jakarta, and the changelog and the version in the code
 * against its releases. Answers lines to print. Throws a Refusal that names every break and every faulty deprecation, or what was not
 * written by a release.
 */
export async function checkSchema(root: string, today: Day): Promise<string[]> {
  const { releases, last, changes } = await readTree(root, today);
  const [version] = VERSION_IN_CODE.exec(readFileSync(join(root, VERSION), 'utf8')) ?? ['no version'];
  if (version !== last.version)
    throw new Refusal(
      `${VERSION} says ${version}, and the last release is ${last.version}; run npm run schema:release.`,
    );
  if (readFileSync(join(root, CHANGELOG), 'utf8') !== (await changelogOf(releases)))
    throw new Refusal(`${CHANGELOG} is not what schema/releases/ makes; run npm run schema:release.`);
  return [...tell(changes), `Changes since ${last.version}: ${changes.length}. None breaks a client.`];
}

/**
 * Makes the schema of the tree at `root` a release of this day in Jakarta, unless nothing changed, and writes changelog and version
 * either way. Answers lines to print. Throws a Refusal, and writes nothing, where `checkSchema` would name a fault of the schema.
 */
export async function releaseSchema(root: string, today: Day): Promise<string[]> {
  const { releases, last, sdl, changes } = await readTree(root, today);
  const isNew = changes.length > 0;
  const version = isNew
    ? nextVersion(
        releases.map((release) => release.version),
        today,
      )
    : last.version;
  if (isNew) writeFileSync(releasePath(join(root, 'schema'), version), sdl);
  writeFileSync(join(root, CHANGELOG), await changelogOf(isNew ? [...releases, { version, sdl }] : releases));
  const code = join(root, VERSION);
  writeFileSync(code, readFileSync(code, 'utf8').replace(VERSION_IN_CODE, version));
  return [...tell(changes), `${isNew ? 'Released as' : 'Nothing is new since'} ${version}; ${CHANGELOG} is written.`];
}

async function readTree(root: string, today: Day): Promise<Tree> {
  const schema = join(root, 'schema');
  const releases = readReleases(schema);
  const last = releases.at(-1);
  if (last === undefined) throw new Refusal(`${schema} has no release to compare with.`);
  const sdl = readCurrent(schema);
  const { changes, faults } = await judge(buildSchema(last.sdl), buildSchema(sdl), today);
  if (faults.length > 0) throw new Refusal([...faults, `Faults since ${last.version}: ${faults.length}.`].join('\n'));
  return { releases, last, sdl, changes };
}

function tell(changes: readonly SchemaChange[]): string[] {
  return changes.flatMap(({ level, message, announced }) => {
    if (announced) return [`breaks nobody who was told: ${message}`];
    return level === 'DANGEROUS' ? [`dangerous: ${message}`] : [];
  });
}
