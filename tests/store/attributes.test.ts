import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOf, says } from '#store/attributes.ts';
import { toItem } from '#store/table.ts';

const name = fc.string({ minLength: 1, maxLength: 8 }).filter((one) => one !== '__proto__');
const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
const { value } = fc.letrec<{ value: unknown; list: unknown[]; fields: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string(), number, fc.boolean(), fc.constant(null), tie('list'), tie('fields')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  fields: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
}));
const record = fc.dictionary(name, value, { maxKeys: 6 });

describe('the values of a stored item', () => {
  it('are those that the SDK makes, of everything that the registry writes', () => {
    fc.assert(
      fc.property(record, (written) => {
        const stored = toItem(written);
        expect(itemOf(stored)).toEqual(unmarshall(stored));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are refused where they are of a kind that the registry never writes, by place', () => {
    const refusal = (answers: Record<string, AttributeValue>) => () =>
      itemOf({ sk: { S: 'REPORT#1' }, answers: { M: { a: { L: [{ M: answers }] } } } });
    const kinds = 'text, number, boolean, null, list or map';
    const at = (expected: string, field: string) =>
      `The stored item has no ${expected} at REPORT#1.answers.a.0${field}.`;
    expect(refusal({ tag: { SS: ['a'] } })).toThrow(at(kinds, '.tag'));
    expect(refusal({ tag: { B: new Uint8Array([1]) } })).toThrow(at(kinds, '.tag'));
    expect(refusal({ tag: { N: '9007199254740993' } })).toThrow(at('safe number', '.tag'));
    expect(refusal({ tag: { N: 'one' } })).toThrow(at('safe number', '.tag'));
    expect(refusal(JSON.parse('{"__proto__":{"S":"a"}}'))).toThrow(at('name but __proto__', ''));
  });
});

describe('what a stored item says', () => {
  it('is what its own values say', () => {
    fc.assert(
      fc.property(record, (written) => says(toItem(written), itemOf(toItem(written)))),
      { numRuns: 1_000 },
    );
  });

  it('is nothing else, wherever a value differs, is more, is fewer, or is of another kind', () => {
    fc.assert(
      fc.property(record, name, value, value, (written, added, one, other) => {
        const stored = toItem({ ...written, [added]: one });
        const values = itemOf(toItem({ ...written, [added]: other }));
        const isSame = isDeepStrictEqual(unmarshall(toItem({ one })), unmarshall(toItem({ one: other })));
        expect(says(stored, values)).toBe(isSame);
        if (!Object.hasOwn(written, added)) {
          expect(says(stored, itemOf(toItem(written)))).toBe(false);
          expect(says(toItem(written), values)).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
    const said = (one: unknown, other: unknown) => says(toItem({ at: one }), { at: other });
    expect(said('1', 1)).toBe(false);
    expect(said(1, '1')).toBe(false);
    expect(said(null, undefined)).toBe(false);
    expect(said({}, [])).toBe(false);
    expect(said([], {})).toBe(false);
    expect(said(['a'], ['a', 'b'])).toBe(false);
    expect(said(true, false)).toBe(false);
    expect(says({ at: { SS: ['a'] } }, { at: new Set(['a']) })).toBe(false);
  });
});
