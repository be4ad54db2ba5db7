import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

/** The partitions of items, as patterns, by action. */
export type RightsByAction = Readonly<Record<string, readonly string[]>>;

/** Allows each action on items of its partitions alone. */
export function allowPartitions(role: Role, resource: string, rights: RightsByAction): void {
  for (const [action, partitions] of Object.entries(rights)) {
    role.addToPrincipalPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: [action],
        resources: [resource],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } },
      }),
    );
  }
}

/** Allows actions on every item. */
export function allow(role: Role, actions: readonly string[], resources: readonly string[]): void {
  role.addToPrincipalPolicy(
    new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources] }),
  );
}

/** Refuses actions on items of some partitions, whatever else is allowed. */
export function deny(role: Role, actions: readonly string[], resource: string, partitions: readonly string[]): void {
  role.addToPrincipalPolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: [...actions],
      resources: [resource],
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } },
    }),
  );
}

/** What whoever reads or writes a table needs of its key; DynamoDB alone uses it for them. */
const keyActions = {
  READ: ['kms:Decrypt', 'kms:DescribeKey'],
  WRITE: [
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
  ],
} as const;

/** Allows a role to use the table's key, through DynamoDB and in no other way. */
export function allowKey(role: Role, table: Table, use: keyof typeof keyActions): void {
  role.addToPrincipalPolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      actions: [...keyActions[use]],
      resources: [keyOf(table).keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(role).region}.amazonaws.com` } },
    }),
  );
}

function keyOf({ encryptionKey }: Table): IKey {
  if (encryptionKey === undefined) throw new Error('The table has no key of its own.');
  return encryptionKey;
}
