import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#config/schemaVersion.ts';
import { changelogOf } from '#local/schemaLife/changelog.ts';
import { nextVersion, readReleases } from '#local/schemaLife/releases.ts';

describe('the changelog of the API', () => {
  it('tells breaking, dangerous and safe changes apart, the newest release first, and what is new once', async () => {
    const first =
      'type Query { one: Int @deprecated(reason: "Until 2027-01-01.")  two(a: Int = 1, c: Int): Kind } enum Kind { A }';
    const second =
      'type Query { two(a: Int = 2, c: Int @deprecated(reason: "Until 2027-06-30.")): Kind  "Three." three(b: Int): New } enum Kind { A B } type New { four: Int  five: Int }';
    const log = await changelogOf([
      { version: '2026-12-01', sdl: first },
      { version: '2027-02-01', sdl: second },
      { version: '2027-02-01.2', sdl: `"Asking." ${second}` },
    ]);
    expect(log.slice(log.indexOf('## '))).toBe(`## 2027-02-01.2

1 description was reworded.

## 2027-02-01

Breaking, after the day that was announced:

- Field 'one' (deprecated) was removed from object type 'Query'

Deprecated:

- 'Query.two.c' is deprecated: Until 2027-06-30.

Dangerous: a client may have to expect more than before:

- Default value for argument 'a' on field 'Query.two' changed from '1' to '2'
- Enum value 'B' was added to enum 'Kind'

Safe:

- Field 'three' was added to object type 'Query'
- Type 'New' was added

## 2026-12-01

The first release that is kept.
`);
  });

  it('is what the releases make, and the code names the last of them', async () => {
    const releases = readReleases('schema');
    expect(readFileSync('docs/api-changelog.md', 'utf8')).toBe(await changelogOf(releases));
    expect(releases.at(-1)?.version).toBe(SCHEMA_VERSION);
  });
});

describe('a version', () => {
  it('is the day of the release, with a number from the second one of a day on', () => {
    expect(nextVersion(['2026-11-24'], '2026-11-28')).toBe('2026-11-28');
    expect(nextVersion(['2026-11-28', '2026-11-24'], '2026-11-28')).toBe('2026-11-28.2');
    expect(nextVersion(['2026-11-28.9', '2026-11-28.10', '2026-11-28'], '2026-11-28')).toBe('2026-11-28.11');
    expect(nextVersion([], '2026-11-28')).toBe('2026-11-28');
  });

  it('is not made before the last one', () => {
    expect(() => nextVersion(['2026-11-28'], '2026-11-27')).toThrow('set the clock right');
  });
});
