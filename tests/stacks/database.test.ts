import { describe, expect, test } from 'vitest';
import { parseStage, stageSettings } from '#stacks/settings.ts';
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
    template.hasResource(tableType, { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
  });

  test('refuses to delete the stack: termination protection is on', () => {
    expect(made.database.terminationProtection).toBe(true);
  });

  test("encrypts with the ministry's own key, which AWS renews each year and which outlives the stack", () => {
    const keys = template.findResources('AWS::KMS::Key');
    const [[id, key] = ['', undefined], ...others] = Object.entries(keys);
    expect(others).toEqual([]);
    expect(guarded.SSESpecification).toEqual({
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: { 'Fn::GetAtt': [id, 'Arn'] },
    });
    expect(key).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', Properties: { EnableKeyRotation: true } });
  });

  test('backs up every night and every month, in a vault of its own in the same region, with the same key', () => {
    const { BackupPlanRule } = Object(onlyProperties(template, 'AWS::Backup::BackupPlan').BackupPlan);
    const { dailyDays, monthlyDays } = stageSettings(parseStage(stage), {}).backups;
    expect(BackupPlanRule).toEqual([
      expect.objectContaining({ RuleName: 'nightly', Lifecycle: { DeleteAfterDays: dailyDays } }),
      expect.objectContaining({ RuleName: 'monthly', Lifecycle: { DeleteAfterDays: monthlyDays } }),
    ]);
    for (const rule of BackupPlanRule) {
      expect(rule).not.toHaveProperty('CopyActions');
      expect(rule.ScheduleExpressionTimezone).toBe('Asia/Jakarta');
    }
    expect(onlyProperties(template, 'AWS::Backup::BackupVault')).toHaveProperty('EncryptionKeyArn');
    const { Resources } = Object(onlyProperties(template, 'AWS::Backup::BackupSelection').BackupSelection);
    expect(JSON.stringify(Resources)).toContain('Registry');
  });

  test('lets nobody delete a backup before its time, and keeps the vault', () => {
    const vault = onlyProperties(template, 'AWS::Backup::BackupVault');
    expect(JSON.stringify(vault.AccessPolicy)).toContain('"Effect":"Deny"');
    expect(vault.LockConfiguration).toEqual({
      MinRetentionDays: stageSettings(parseStage(stage), {}).backups.lockedDays,
    });
    template.hasResource('AWS::Backup::BackupVault', { DeletionPolicy: 'RetainExceptOnCreate' });
  });
});

test('a second table can be made beside a retained one: the table has no fixed name', () => {
  expect(table).not.toHaveProperty('TableName');
});

test('the stack holds the table, its key and its backups, and nothing else: no code', () => {
  const types = Object.values(database.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type);
  expect(types.filter((type) => !/^AWS::(DynamoDB::Table|KMS::Key|Backup::.*|IAM::Role)$/.test(type))).toEqual([]);
});

test('the table has no replica in another region', () => {
  expect(database.findResources('AWS::DynamoDB::GlobalTable')).toEqual({});
  expect(table).not.toHaveProperty('Replicas');
});

test('the table stays in Indonesia', () => {
  expect(stacks.database.region).toBe('ap-southeast-3');
});
