import type { CreateTableCommandInput, UpdateTimeToLiveCommandInput } from '@aws-sdk/client-dynamodb';
import { expect, expectTypeOf, test } from 'vitest';
import { createTableInput, tableDefinition, timeToLiveInput } from '#stacks/tableDefinition.ts';

test('a local table takes the name it is given', () => {
  expect(createTableInput('registry-local').TableName).toBe('registry-local');
  expect(timeToLiveInput('registry-local').TableName).toBe('registry-local');
});

test('the requests are what the SDK takes', () => {
  expectTypeOf(createTableInput).returns.toExtend<CreateTableCommandInput>();
  expectTypeOf(timeToLiveInput).returns.toExtend<UpdateTimeToLiveCommandInput>();
});

test('every key attribute is declared once, and nothing else is: DynamoDB refuses both mistakes', () => {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = createTableInput('t');
  const declared = AttributeDefinitions.map(({ AttributeName }) => AttributeName);
  const used = [KeySchema, ...GlobalSecondaryIndexes.map((index) => index.KeySchema)].flat();

  expect(new Set(declared).size).toBe(declared.length);
  expect(new Set(declared)).toEqual(new Set(used.map(({ AttributeName }) => AttributeName)));
});

test('the table has the keys that the access patterns count on', () => {
  expect(createTableInput('t').KeySchema).toEqual([
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ]);
  expect(
    createTableInput('t').GlobalSecondaryIndexes.map(({ IndexName, KeySchema }) => [IndexName, KeySchema]),
  ).toEqual([
    [
      'byDay',
      [
        { AttributeName: 'gsi1pk', KeyType: 'HASH' },
        { AttributeName: 'gsi1sk', KeyType: 'RANGE' },
      ],
    ],
    [
      'byState',
      [
        { AttributeName: 'gsi2pk', KeyType: 'HASH' },
        { AttributeName: 'gsi2sk', KeyType: 'RANGE' },
      ],
    ],
  ]);
});

test('the day index copies no more attributes than DynamoDB allows for one index', () => {
  const projected = tableDefinition.indexes[0].projection.nonKeyAttributes;

  expect(projected.length).toBeLessThanOrEqual(20);
  expect(new Set(projected).size).toBe(projected.length);
});

test('a request may be changed without changing the definition', () => {
  const first = createTableInput('t');
  first.KeySchema.length = 0;
  for (const { Projection } of first.GlobalSecondaryIndexes) {
    if (Projection.ProjectionType === 'INCLUDE') Projection.NonKeyAttributes.length = 0;
  }

  expect(createTableInput('t')).not.toEqual(first);
  expect(tableDefinition.indexes[0].projection.nonKeyAttributes).toHaveLength(19);
});
