import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText, lineOf, readLine, type StoredItem } from '#local/restore/attributeJson.ts';
import { importTable } from '#local/restore/importTable.ts';
import { createTable } from '../../support/table.ts';
import { everyItem, exportOf, tableOf } from './exported.ts';

/** As the engine gives it back: no zero before, none after, no exponent. */
const numbers = fc.oneof(
  fc.maxSafeInteger().map((number) => String(number === 0 ? 0 : number)),
  fc.tuple(fc.boolean(), fc.stringMatching(/^[1-9]\d{0,37}$/)).map(([minus, digits]) => `${minus ? '-' : ''}${digits}`),
  fc.stringMatching(/^[1-9]\d{0,15}\.\d{0,15}[1-9]$/),
);
const texts = fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => text.isWellFormed());
const binaries = fc.uint8Array({ maxLength: 30 });
const setOf = <T>(one: fc.Arbitrary<T>, name: (value: T) => string) =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 5, selector: name });
const names = texts.filter((text) => text !== '');

const { value: attributes } = fc.letrec<{ value: AttributeValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    texts.map((S) => ({ S })),
    numbers.map((N) => ({ N })),
    binaries.map((B) => ({ B })),
    fc.boolean().map((BOOL) => ({ BOOL })),
    fc.constant({ NULL: true as const }),
    setOf(texts, String).map((SS) => ({ SS })),
    setOf(numbers, String).map((NS) => ({ NS })),
    setOf(binaries, (bytes) => bytes.join()).map((BS) => ({ BS })),
    fc.array(tie('value'), { maxLength: 4 }).map((L) => ({ L })),
    fc.dictionary(names, tie('value'), { maxKeys: 4 }).map((M) => ({ M })),
  ),
}));
const items = fc
  .dictionary(
    names.filter((name) => !['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'].includes(name)),
    attributes,
    {
      maxKeys: 5,
    },
  )
  .map((rest): StoredItem => ({ ...rest, pk: { S: 'TEST' } }));

it('an item of every type comes out of its line as it went in, and its line is one line', () => {
  fc.assert(
    fc.property(items, (item) => {
      const line = lineOf(item);
      expect(line).not.toMatch(/[\n\r]/);
      const read = readLine(line);
      expect('item' in read && canonicalText(read.item)).toBe(canonicalText(item));
      expect(read).toEqual({ item });
    }),
  );
});

it('items of every type come through files into another table as they are', async () => {
  const sample = fc.sample(items, 60).map((item, place) => ({ ...item, sk: { S: String(place).padStart(3, '0') } }));
  const source = await tableOf(sample);
  const target = await createTable();
  const dir = await exportOf(sample, 25);
  await importTable({ table: target, dir, withoutSummaries: false });
  const [before, after] = [await everyItem(source), await everyItem(target)];
  expect(before.length).toBe(60);
  expect(after.map(canonicalText)).toEqual(before.map(canonicalText));
});

it('the same item is the same text whatever order its attributes and sets came in, and another is another', () => {
  const one: StoredItem = { a: { SS: ['x', 'y'] }, b: { M: { c: { N: '1' }, d: { L: [{ N: '1' }, { N: '2' }] } } } };
  const same: StoredItem = { b: { M: { d: { L: [{ N: '1' }, { N: '2' }] }, c: { N: '1' } } }, a: { SS: ['y', 'x'] } };
  const other: StoredItem = { ...one, b: { M: { c: { N: '1' }, d: { L: [{ N: '2' }, { N: '1' }] } } } };
  expect(canonicalText(same)).toBe(canonicalText(one));
  expect(canonicalText(other)).not.toBe(canonicalText(one));
});

it('a number keeps every digit', () => {
  const digits = '12345678901234567890123456789012345678';
  expect(readLine(`{"Item":{"n":{"N":"${digits}"}}}`)).toEqual({ item: { n: { N: digits } } });
});

it('a line that is no item is told by what is wrong with it', () => {
  const faults: [string, string][] = [
    ['{"Item":', 'is no JSON'],
    ['[]', 'has no Item'],
    ['{"item":{}}', 'has no Item'],
    ['{"Item":{"a":"text"}}', 'attribute "a" has not one type'],
    ['{"Item":{"a":{"S":"x","N":"1"}}}', 'attribute "a" has not one type'],
    ['{"Item":{"a":{"N":1}}}', 'attribute "a" holds no N'],
    ['{"Item":{"a":{"N":"one"}}}', 'attribute "a" holds no N'],
    ['{"Item":{"a":{"B":"%"}}}', 'attribute "a" holds no B'],
    ['{"Item":{"a":{"NULL":false}}}', 'attribute "a" holds no NULL'],
    ['{"Item":{"a":{"SS":[]}}}', 'attribute "a" holds no SS'],
    ['{"Item":{"a":{"M":{"b":{"NS":["1","x"]}}}}}', 'attribute "b" holds no NS'],
    ['{"Item":{"a":{"X":"1"}}}', 'attribute "a" has the unknown type X'],
  ];
  for (const [line, fault] of faults) expect([line, readLine(line)]).toEqual([line, { fault }]);
});
