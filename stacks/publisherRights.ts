/** What the publisher may do with items of the table: each action, and the partitions that it is for. */
export const publisherRights: Readonly<Record<string, readonly string[]>> = {
  // The catalogue and the regions.
  'dynamodb:Query': ['REF'],
  // Adoption events by name, and the head of the audit trail.
  'dynamodb:BatchGetItem': ['RGN#*', 'AUDIT#CHAIN'],
};

/** What it may do with an index of the table: each action, the index and the partitions of it. */
export const publisherIndexRights: Readonly<Record<string, { index: string; partitions: readonly string[] }>> = {
  'dynamodb:Query': { index: 'byDay', partitions: ['ADOPTION'] },
};

/** What it may do with objects of the bucket: each action, and the keys that it is for. It lists nothing and deletes nothing. */
export const publisherBucketRights: Readonly<Record<string, readonly string[]>> = {
  's3:PutObject': ['snapshots/*', 'latest/*'],
  's3:GetObject': ['snapshots/*', 'latest/*'],
};
