import { Duration, RemovalPolicy, TimeZone } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { acknowledge } from './nag.ts';
import type { StageSettings } from './settings.ts';

const backupPolicy = 'service-role/AWSBackupServiceRolePolicyForBackup';

/** What is backed up, with which key, and for how long. */
export interface BackUpProps {
  readonly tables: readonly Table[];
  readonly encryptionKey: Key;
  readonly kept: StageSettings['backups'];
}

/**
 * Backs the tables up every night, and keeps the first of each month longer: beside point-in-time recovery, which ends after 35 days and
 * goes with the table. The vault is in the same region; nothing is copied out of the country.
 */
export function backUp(scope: Construct, { tables, encryptionKey, kept }: BackUpProps): BackupVault {
  const vault = new BackupVault(scope, 'Backups', {
    encryptionKey,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    // Without a date from which it is final, so that an administrator can still undo a wrong number.
    lockConfiguration: { minRetention: Duration.days(kept.lockedDays) },
    // Whoever takes over the account's administration must not be able to delete what would undo his work.
    blockRecoveryPointDeletion: true,
  });
  const plan = new BackupPlan(scope, 'BackupPlan', { backupVault: vault });
  const rule = (ruleName: string, day: string, days: number) =>
    plan.addRule(
      new BackupPlanRule({
        ruleName,
        scheduleExpression: Schedule.cron({ minute: '30', hour: '1', day }),
        scheduleExpressionTimezone: TimeZone.ASIA_JAKARTA,
        deleteAfter: Duration.days(days),
      }),
    );
  rule('nightly', '*', kept.dailyDays);
  rule('monthly', '1', kept.monthlyDays);
  const role = new Role(scope, 'BackupRole', {
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(backupPolicy)],
  });
  acknowledge(
    role,
    'What AWS Backup needs changes with that service, so AWS keeps the policy; only AWS Backup may take the role.',
    `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${backupPolicy}]`,
  );
  plan.addSelection('Table', {
    resources: tables.map((table) => BackupResource.fromDynamoDbTable(table)),
    role,
    disableDefaultBackupPolicy: true,
  });
  return vault;
}
