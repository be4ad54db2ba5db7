/**
 * The one definition of the registry's table, as plain data. The database stack builds the table on AWS from it, and
 * local code creates the same table on DynamoDB Local from it, so the two cannot drift apart.
 */

/** A key attribute: its name in the item and its DynamoDB scalar type. */
export interface KeyAttribute {
  readonly name: string;
  readonly type: 'S';
}

/** Which attributes an index copies beside its own keys and the table's: all, or the ones listed. */
export type IndexProjection =
  | { readonly type: 'ALL' }
  | { readonly type: 'INCLUDE'; readonly nonKeyAttributes: readonly string[] };

/** A global secondary index. Eventually consistent: never decides permission or uniqueness. */
export interface IndexDefinition {
  readonly name: string;
  readonly partitionKey: KeyAttribute;
  readonly sortKey: KeyAttribute;
  readonly projection: IndexProjection;
}

/** Everything that makes the table what it is, apart from its name and how it is guarded on AWS. */
export interface TableDefinition {
  readonly partitionKey: KeyAttribute;
  readonly sortKey: KeyAttribute;
  readonly indexes: readonly IndexDefinition[];
  /** On demand: the load comes in bursts on reporting days, and an idle registry should cost nothing. */
  readonly billingMode: 'PAY_PER_REQUEST';
  /** Both images: summaries subtract what a record was and add what it became. */
  readonly streamViewType: 'NEW_AND_OLD_IMAGES';
  /** Holds seconds since the epoch. Expired items stay readable for up to days, so readers check it as well. */
  readonly timeToLiveAttribute: string;
}

/** The registry's table. */
export const tableDefinition = {
  partitionKey: { name: 'pk', type: 'S' },
  sortKey: { name: 'sk', type: 'S' },
  indexes: [
    {
      // Only what a map row needs, what a search shows of an agency, and what is owed: the whole nation's are read together, so each byte
      // counts.
      name: 'byDay',
      partitionKey: { name: 'gsi1pk', type: 'S' },
      sortKey: { name: 'gsi1sk', type: 'S' },
      projection: {
        type: 'INCLUDE',
        nonKeyAttributes: [
          'id',
          'regionCode',
          'basis',
          'status',
          'effectiveOn',
          'effectiveUntil',
          'reportedOn',
          'origin',
          'recordedAt',
          'ordinal',
          'supersedes',
          'load',
          'key',
          'typeCode',
          'name',
          'serviceClass',
          'version',
          'obligation',
          'handedIn',
        ],
      },
    },
    {
      name: 'byState',
      partitionKey: { name: 'gsi2pk', type: 'S' },
      sortKey: { name: 'gsi2sk', type: 'S' },
      projection: { type: 'ALL' },
    },
  ],
  billingMode: 'PAY_PER_REQUEST',
  streamViewType: 'NEW_AND_OLD_IMAGES',
  timeToLiveAttribute: 'expiresAt',
} as const satisfies TableDefinition;

/** One element of a DynamoDB key schema. */
export interface KeySchemaEntry {
  AttributeName: string;
  KeyType: 'HASH' | 'RANGE';
}

/** What DynamoDB's CreateTable takes, typed by structure so that this file needs no SDK. */
export interface CreateTableInput {
  TableName: string;
  AttributeDefinitions: { AttributeName: string; AttributeType: 'S' }[];
  KeySchema: KeySchemaEntry[];
  GlobalSecondaryIndexes: {
    IndexName: string;
    KeySchema: KeySchemaEntry[];
    Projection: { ProjectionType: 'ALL' } | { ProjectionType: 'INCLUDE'; NonKeyAttributes: string[] };
  }[];
  BillingMode: 'PAY_PER_REQUEST';
  StreamSpecification: { StreamEnabled: true; StreamViewType: 'NEW_AND_OLD_IMAGES' };
}

/** What DynamoDB's UpdateTimeToLive takes. */
export interface TimeToLiveInput {
  TableName: string;
  TimeToLiveSpecification: { Enabled: true; AttributeName: string };
}

function keySchema(keys: Pick<TableDefinition, 'partitionKey' | 'sortKey'>): KeySchemaEntry[] {
  return [
    { AttributeName: keys.partitionKey.name, KeyType: 'HASH' },
    { AttributeName: keys.sortKey.name, KeyType: 'RANGE' },
  ];
}

function projectionInput(
  projection: IndexProjection,
): CreateTableInput['GlobalSecondaryIndexes'][number]['Projection'] {
  return projection.type === 'ALL'
    ? { ProjectionType: 'ALL' }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projection.nonKeyAttributes] };
}

/**
 * The CreateTable request that makes this table under the given name. Assignable to the AWS SDK's
 * `CreateTableCommandInput`. CreateTable cannot switch on expiry: send `timeToLiveInput` once the table is active.
 */
export function createTableInput(tableName: string): CreateTableInput {
  const definition: TableDefinition = tableDefinition;
  const keys = [definition, ...definition.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  return {
    TableName: tableName,
    AttributeDefinitions: keys.map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
    KeySchema: keySchema(definition),
    GlobalSecondaryIndexes: definition.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: projectionInput(index.projection),
    })),
    BillingMode: definition.billingMode,
    StreamSpecification: { StreamEnabled: true, StreamViewType: definition.streamViewType },
  };
}

/** The UpdateTimeToLive request that switches on expiry for a table made by `createTableInput`. */
export function timeToLiveInput(tableName: string): TimeToLiveInput {
  return {
    TableName: tableName,
    TimeToLiveSpecification: { Enabled: true, AttributeName: tableDefinition.timeToLiveAttribute },
  };
}
