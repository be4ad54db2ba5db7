import { buildSchema } from 'graphql';
import type { SchemaChange } from './judge.ts';
import { judge } from './judge.ts';
import type { Release } from './releases.ts';

const HEAD = `# Changelog of the API

What each release of the schema changed for clients, newest first. \`npm run schema:release\` writes it from the schemas in
\`schema/releases/\`, and \`npm run schema:check\` holds it against them. Each answer to a query names its version in the header
\`api-version\`. A breaking change is made only after the day that its deprecation named. What users see besides is in
[CHANGELOG.md](../CHANGELOG.md).
`;

const PARTS: readonly [title: string, holds: (change: SchemaChange) => boolean][] = [
  ['Breaking, after the day that was announced', ({ level }) => level === 'BREAKING'],
  ['Deprecated', ({ type }) => type === 'DEPRECATION'],
  ['Dangerous: a client may have to expect more than before', ({ level }) => level === 'DANGEROUS'],
  ['Safe', ({ level, type }) => level === 'SAFE' && type !== 'DEPRECATION'],
];

/** The changelog of these releases, the oldest of which comes first, as Markdown. */
export async function changelogOf(releases: readonly Release[]): Promise<string> {
  const sections: string[] = [];
  for (const [place, { version, sdl }] of releases.entries()) {
    const before = releases[place - 1];
    const [day = ''] = version.split('.');
    const section =
      before === undefined
        ? ['The first release that is kept.']
        : partsOf((await judge(buildSchema(before.sdl), buildSchema(sdl), day)).changes);
    sections.push([`## ${version}`, ...section].join('\n\n'));
  }
  return `${[HEAD.trimEnd(), ...sections.reverse()].join('\n\n')}\n`;
}

function partsOf(changes: readonly SchemaChange[]): string[] {
  const added = new Set(
    changes.filter(({ type }) => /^(TYPE|FIELD|INPUT_FIELD|ENUM_VALUE)_ADDED$/.test(type)).map(pathOf),
  );
  // What is new is told once; what it has is in the schema.
  const told = changes.filter(
    (change) =>
      !partsBefore(change.path).some((part) => added.has(part)) &&
      !(added.has(change.path) && (isWording(change) || isUsage(change))),
  );
  const listed = told.filter((change) => !isWording(change) && !isUsage(change));
  const parts = PARTS.flatMap(([title, holds]) => {
    const lines = listed.filter(holds).map(({ message }) => `- ${message}`);
    return lines.length === 0 ? [] : [`${title}:`, [...new Set(lines)].sort().join('\n')];
  });
  const counts = [
    counted(told.filter(isWording).length, 'description was reworded', 'descriptions were reworded'),
    counted(told.filter(isUsage).length, 'cost or cache was set', 'costs or caches were set'),
  ].flatMap((text) => text ?? []);
  if (parts.length + counts.length === 0) return ['Nothing that a client sees.'];
  return counts.length === 0 ? parts : [...parts, `${counts.join('; ')}.`];
}

const pathOf = ({ path }: SchemaChange): string => path;

/** What a path is part of: `A` and `A.b` of `A.b.c`. */
function partsBefore(path: string): string[] {
  const names = path.split('.');
  return names.slice(1).map((_, place) => names.slice(0, place + 1).join('.'));
}

const isWording = ({ type }: SchemaChange): boolean => type.includes('_DESCRIPTION_');

/** What a field costs and how long it may be kept, which no document has to follow. */
const isUsage = ({ type, path }: SchemaChange): boolean =>
  type.startsWith('DIRECTIVE_USAGE_') && /@(cost|listSize|cacheControl)\b/.test(path);

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
