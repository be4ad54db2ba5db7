import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityTag, isKnown } from '#door/entityTag.ts';

describe('an entity tag', () => {
  it('is strong, of characters that a header may have, and the same for the same bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        expect(entityTag(body)).toMatch(/^"[\w-]{43}"$/);
        expect(entityTag(body)).toBe(entityTag(body));
      }),
    );
  });

  it('is another for other bytes, and for the same bytes of another kind', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (bodies) => {
        expect(new Set(bodies.map((body) => entityTag(body))).size).toBe(bodies.length);
      }),
    );
    expect(entityTag('{}', 'j')).not.toBe(entityTag('{}', 'r'));
  });

  it('is known to who sends it, alone or among others, strong or weak, or any', () => {
    const tag = entityTag('body');
    for (const sent of [tag, `W/${tag}`, `"a", ${tag}`, `${tag},W/"b"`, ` ${tag} `, '*']) {
      expect([sent, isKnown(tag, sent)]).toEqual([sent, true]);
    }
  });

  it('is not known to who sends none, another, or a part of it', () => {
    const tag = entityTag('body');
    const others = fc.constantFrom(
      '',
      '"',
      'W/',
      entityTag('other'),
      tag.slice(1),
      tag.slice(0, -1),
      tag.replaceAll('"', ''),
      ',',
      '""',
    );
    expect(isKnown(tag, undefined)).toBe(false);
    fc.assert(fc.property(fc.array(others), (sent) => !isKnown(tag, sent.join(', '))));
  });
});
