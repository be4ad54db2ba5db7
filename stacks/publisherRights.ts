/** What the publisher may do with items of the table: each action, and the partitions that it is for. */
export const publisherRights: Readonly<Record<string, readonly string[]>> = {
  // The catalogue and the regions; a region's assessments, changes, what is counted, and the revisions of a report that was corrected since;
  // and earlier snapshots.
  'dynamodb:Query': ['REF', 'RGN#*', 'CHG#*', 'SUM#*', 'AGN#*', 'SNAPSHOT'],
  // Adoption events and changes by name, and the head of the audit trail.
  'dynamodb:BatchGetItem': ['RGN#*', 'CHG#*', 'AUDIT#CHAIN'],
  // That the day's snapshot is whole.
  'dynamodb:PutItem': ['SNAPSHOT'],
};

/** What it may do with indexes of the table: of each, the actions and the partitions that they are for. */
export const publisherIndexRights: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  byDay: { 'dynamodb:Query': ['ADOPTION', 'AGENCY'] },
  // The verified reports of a form and period.
  byState: { 'dynamodb:Query': ['REPORT#*'] },
};

/** What it may do with objects of the bucket: each action, and the keys that it is for. It lists nothing and deletes nothing. */
export const publisherBucketRights: Readonly<Record<string, readonly string[]>> = {
  's3:PutObject': ['snapshots/*', 'latest/*', 'keys/*'],
  's3:GetObject': ['snapshots/*', 'latest/*', 'keys/*'],
};
