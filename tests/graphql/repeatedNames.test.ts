import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesTwice } from '#graphql/repeatedNames.ts';

describe('a member that is named twice', () => {
  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":{},"a":2}',
    '{"a":1, "\\u0061" :2}',
    '{"x":{"a":1,"a":2}}',
    '{"x":[{"a":1},{"a":1,"a":2}]}',
    '{"":1,"":2}',
    '{"\\"":1,"\\"":2}',
    '{"a":{"b":1},\n"a"\t:1}',
    '{"__proto__":1,"__proto__":2}',
  ])('is found: %s', (text) => {
    expect(namesTwice(text)).toBe(true);
  });

  it.each([
    '{}',
    '[]',
    'null',
    '"a"',
    '{"a":"a"}',
    '{"a":"a","b":"a"}',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":["a","a"],"b":1}',
    '{"a":"\\",\\"a\\":","b":1}',
    '{"a":"{","b":"}"}',
  ])('is not seen where there is none: %s', (text) => {
    expect(namesTwice(text)).toBe(false);
  });

  it('is in no text that is made of a value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !namesTwice(JSON.stringify(value))));
  });

  it('is found wherever it is put into the text of an object', () => {
    const members = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(members, fc.nat(), fc.jsonValue(), (object, place, value) => {
        const names = Object.keys(object);
        const name = JSON.stringify(names[place % names.length]);
        return namesTwice(`${JSON.stringify(object).slice(0, -1)},${name}:${JSON.stringify(value)}}`);
      }),
    );
  });

  it('is no answer to a text that is no JSON', () => {
    for (const text of ['', '{', '{"a":1,}', '{"a":1}}', "{'a':1}"])
      expect(() => namesTwice(text)).toThrow(SyntaxError);
  });
});
