import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cursors } from '#graphql/connection.ts';
import { globalId, parseGlobalId } from '#graphql/ids.ts';

describe('global IDs', () => {
  it('give back what they were made of', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.option(fc.string({ maxLength: 60 }), { nil: null }),
        (code, basis) => {
          expect(parseGlobalId(globalId('Adoption', code, basis))).toEqual({ type: 'Adoption', parts: [code, basis] });
        },
      ),
    );
  });

  it('are never read from anything else, and nothing makes them throw', () => {
    const bytes = fc
      .base64String({ maxLength: 200 })
      .map((text) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), bytes), (text) => {
        const name = parseGlobalId(text);
        if (name !== null) expect(globalId(name.type, ...(name.parts as [string]))).toBe(text);
      }),
    );
  });
});

describe('cursors', () => {
  const registry = { secret: 'the secret of one registry' };

  it('are refused with any changed character, and by any other list', () => {
    const cursors = new Cursors(registry, 'regions', 'CITY');
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(), (place, at) => {
        const cursor = cursors.of(place);
        expect(cursors.read(cursor, 'after')).toBe(place);
        const index = at % cursor.length;
        const changed = `${cursor.slice(0, index)}${cursor[index] === 'A' ? 'B' : 'A'}${cursor.slice(index + 1)}`;
        expect(() => cursors.read(changed, 'after')).toThrow('not a cursor of this list');
        expect(() => new Cursors(registry, 'regions', 'REGENCY').read(cursor, 'after')).toThrow(
          'not a cursor of this list',
        );
        expect(() => new Cursors({ secret: 'another' }, 'regions', 'CITY').read(cursor, 'after')).toThrow(
          'not a cursor',
        );
      }),
    );
  });
});
