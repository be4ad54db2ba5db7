import { describe, expect, test } from 'vitest';
import { createTableInput, timeToLiveInput } from '#stacks/tableDefinition.ts';
import { onlyProperties, synthesised } from './synthesised.ts';

const tableType = 'AWS::DynamoDB::Table';
const { database, stacks } = synthesised();
const table = onlyProperties(database, tableType);

describe('the table on AWS is the table of the definition', () => {
  const input = createTableInput('t');

  test('it has the same keys, attributes and indexes as the local one', () => {
    expect(table.KeySchema).toEqual(input.KeySchema);
    expect(table.AttributeDefinitions).toEqual(input.AttributeDefinitions);
    expect(table.GlobalSecondaryIndexes).toEqual(input.GlobalSecondaryIndexes);
  });

  test('it is paid for by the request', () => {
    expect(table.BillingMode).toBe(input.BillingMode);
  });

  test('it tells its stream what each item was and what it became', () => {
    expect(table.StreamSpecification).toEqual({ StreamViewType: input.StreamSpecification.StreamViewType });
  });

  test('it expires items by the same attribute', () => {
    expect(table.TimeToLiveSpecification).toEqual(timeToLiveInput('t').TimeToLiveSpecification);
  });
});

describe.each(['dev', 'staging', 'prod'])('records are safe on %s', (stage) => {
  const { database: template, stacks: made } = synthesised(stage);
  const guarded = onlyProperties(template, tableType);

  test('keeps deleted data recoverable: point-in-time recovery is on, for as long as AWS offers', () => {
    expect(guarded.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: 35,
    });
  });

  test('refuses to delete the table: deletion protection is on', () => {
    expect(guarded.DeletionProtectionEnabled).toBe(true);
  });

  test('keeps the table when the stack is deleted or the table replaced', () => {
    template.hasResource(tableType, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('refuses to delete the stack: termination protection is on', () => {
    expect(made.database.terminationProtection).toBe(true);
  });

  test('encrypts with a KMS key that AWS manages', () => {
    expect(guarded.SSESpecification).toEqual({ SSEEnabled: true });
  });
});

test('a second table can be made beside a retained one: the table has no fixed name', () => {
  expect(table).not.toHaveProperty('TableName');
});

test('the stack holds the table and nothing else', () => {
  expect(Object.values(database.toJSON().Resources)).toHaveLength(1);
});

test('the table stays in Indonesia', () => {
  expect(stacks.database.region).toBe('ap-southeast-3');
});
