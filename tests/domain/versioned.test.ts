import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownVersions, type Versioned } from '#domain/versioned.ts';

interface Kept extends Versioned {
  name: string;
}

const at = (hour: number) => `2026-01-01T0${hour}:00:00.000Z`;
const kept = (name: string, version: number, hour: number): Kept => ({
  name,
  version,
  recordedAt: at(hour),
  load: null,
});
const known = (versions: Kept[], instant: string | null) =>
  [...knownVersions(versions, (one) => one.name, instant)].map(([name, one]) => `${name} ${one.version}`);

describe('the versions known', () => {
  const versions = [kept('b', 1, 1), kept('a', 2, 3), kept('a', 1, 2), kept('b', 2, 4)];

  it('are the latest of each record where no instant is asked, in the order of the records', () => {
    expect(known(versions, null)).toEqual(['b 2', 'a 2']);
  });

  it('are those recorded by the very instant asked', () => {
    expect(known(versions, at(0))).toEqual([]);
    expect(known(versions, at(1))).toEqual(['b 1']);
    expect(known(versions, at(2))).toEqual(['b 1', 'a 1']);
    expect(known(versions, at(3))).toEqual(['b 1', 'a 2']);
    expect(known(versions, at(4))).toEqual(['b 2', 'a 2']);
  });

  it('at an instant never change when more is recorded later', () => {
    const someVersions = fc
      .array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 8 })), { maxLength: 8 })
      .map((drawn) =>
        drawn
          .sort(([, one], [, other]) => one - other)
          .map(([name, hour], place) => kept(name, drawn.slice(0, place + 1).filter(([n]) => n === name).length, hour)),
      );
    fc.assert(
      fc.property(someVersions, fc.integer({ min: 1, max: 8 }), (all, hour) => {
        const then = all.filter((one) => one.recordedAt <= at(hour));
        expect(known(all, at(hour))).toEqual(known(then, at(hour)));
        expect(known(all, at(hour))).toEqual(known(then, null));
      }),
    );
  });
});
