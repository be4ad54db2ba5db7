import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { backUp } from './backups.ts';
import type { StageSettings } from './settings.ts';
import { type IndexProjection, type KeyAttribute, type TableDefinition, tableDefinition } from './tableDefinition.ts';

const attributeTypes = { S: AttributeType.STRING } as const;
const billingModes = { PAY_PER_REQUEST: BillingMode.PAY_PER_REQUEST } as const;
const streamViewTypes = { NEW_AND_OLD_IMAGES: StreamViewType.NEW_AND_OLD_IMAGES } as const;

function attribute({ name, type }: KeyAttribute): Attribute {
  return { name, type: attributeTypes[type] };
}

function projectionProps(projection: IndexProjection) {
  return projection.type === 'ALL'
    ? { projectionType: ProjectionType.ALL }
    : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection.nonKeyAttributes] };
}

/** What the database stack is built from. */
export interface DatabaseStackProps extends StackProps {
  readonly settings: StageSettings;
}

/**
 * The stack that holds the registry's records, their key and their backups, and nothing else, so that no change to the code beside them
 * can put them at risk. All three outlive the stack.
 */
export class DatabaseStack extends Stack {
  /** The registry's one table that is used. */
  readonly table: Table;

  constructor(scope: Construct, id: string, props: DatabaseStackProps) {
    super(scope, id, {
      description: 'The records of the flexible-work registry',
      terminationProtection: true,
      ...props,
    });

    // The ministry's own key: who may read the records is its decision, and without the key no copy of them is worth anything.
    const encryptionKey = new Key(this, 'Key', {
      description: 'The records of the flexible-work registry and their backups',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const { made, live } = props.settings.tables;
    const tables = Array.from({ length: made }, (_, place) => this.makeTable(place + 1, encryptionKey));
    const used = tables[live - 1];
    if (used === undefined) throw new Error(`Table ${live} cannot be used: there are ${made}.`);
    this.table = used;
    const vault = backUp(this, { tables, encryptionKey, kept: props.settings.backups });

    new CfnOutput(this, 'TableName', { value: used.tableName });
    new CfnOutput(this, 'BackupVaultName', { value: vault.backupVaultName });
    for (const [place, table] of tables.entries()) {
      if (made > 1) new CfnOutput(this, `TableName${place + 1}`, { value: table.tableName });
      // Other stacks import these until they are deployed with the table that is used now, and CloudFormation removes none that is imported.
      if (table !== used) for (const value of importedOf(table)) this.exportValue(value);
    }
  }

  private makeTable(number: number, encryptionKey: Key): Table {
    const definition: TableDefinition = tableDefinition;
    // A table of one region, not a global one: the country has one AWS region, and the records stay in it.
    // No name is given, so that CloudFormation can make a second table beside a retained one.
    const table = new Table(this, number === 1 ? 'Registry' : `Registry${number}`, {
      partitionKey: attribute(definition.partitionKey),
      sortKey: attribute(definition.sortKey),
      billingMode: billingModes[definition.billingMode],
      stream: streamViewTypes[definition.streamViewType],
      timeToLiveAttribute: definition.timeToLiveAttribute,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    for (const index of definition.indexes) {
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: attribute(index.partitionKey),
        sortKey: attribute(index.sortKey),
        ...projectionProps(index.projection),
      });
    }
    return table;
  }
}

/** What other stacks import of the table. */
const importedOf = ({ tableName, tableArn, tableStreamArn }: Table): string[] =>
  [tableName, tableArn, tableStreamArn].filter((value) => value !== undefined);
