import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, isDay } from '#domain/day.ts';
import { Refusal } from '#local/refusal.ts';

/** A schema that was released, under its version: the day, and from the day's second release on its number, as in `2026-11-24.2`. */
export interface Release {
  version: string;
  sdl: string;
}

/** Where the releases are, in the folder of the schema: each whole, one file a version. */
const FOLDER = 'releases';
const ENDING = '.graphql';

export const releasePath = (schemaDir: string, version: string): string => join(schemaDir, FOLDER, version + ENDING);

/** Every release in the folder of the schema, the oldest first. Throws a Refusal for a file that no version names. */
export function readReleases(schemaDir: string): Release[] {
  const versions = readdirSync(join(schemaDir, FOLDER)).map((name) => {
    const version = name.slice(0, -ENDING.length);
    if (name.endsWith(ENDING) && parse(version) !== null) return version;
    throw new Refusal(`${join(schemaDir, FOLDER, name)} is no release: name it by its day, as in 2026-11-24.graphql.`);
  });
  return versions
    .sort(compareVersions)
    .map((version) => ({ version, sdl: readFileSync(releasePath(schemaDir, version), 'utf8') }));
}

/** What is in the folder of the schema today, as one text. */
export function readCurrent(schemaDir: string): string {
  const names = readdirSync(schemaDir).filter((name) => name.endsWith(ENDING));
  return names
    .sort()
    .map((name) => readFileSync(join(schemaDir, name), 'utf8'))
    .join('\n');
}

/** The version of a release made today, after these. Throws a Refusal when one of them is of a later day. */
export function nextVersion(versions: readonly string[], today: Day): string {
  const last = versions.toSorted(compareVersions).at(-1);
  const { day, number } = (last === undefined ? null : parse(last)) ?? { day: '', number: 0 };
  if (day > today) throw new Refusal(`The last release is of ${day}, and today is ${today}: set the clock right.`);
  return day < today ? today : `${today}.${number + 1}`;
}

/** Older before newer. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [parse(one), parse(other)];
  if (first === null || second === null) throw new Error(`${one} or ${other} is no version.`);
  if (first.day !== second.day) return first.day < second.day ? -1 : 1;
  return first.number - second.number;
}

function parse(version: string): { day: Day; number: number } | null {
  const [, day = '', number = '1'] = /^(\d{4}-\d{2}-\d{2})(?:\.([2-9]|[1-9]\d+))?$/.exec(version) ?? [];
  return isDay(day) ? { day, number: Number(number) } : null;
}
