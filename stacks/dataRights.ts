/** What the function of tables by address may do with items of the table: each action, and the partitions that it is for. */
export const dataRights: Readonly<Record<string, readonly string[]>> = {
  // The head of the reference records, and the API key that was shown.
  'dynamodb:GetItem': ['REF', 'APIKEY'],
  // The catalogue and the regions; a region's assessments, changes, what is counted, the revisions of a report that was corrected since, and
  // earlier snapshots.
  'dynamodb:Query': ['REF', 'RGN#*', 'CHG#*', 'SUM#*', 'AGN#*', 'SNAPSHOT'],
  // Adoption events and changes by name.
  'dynamodb:BatchGetItem': ['RGN#*', 'CHG#*'],
  // What callers have spent: all that it may write.
  'dynamodb:UpdateItem': ['BUD#*'],
};

/** What it may do with indexes of the table: of each, the actions and the partitions that they are for. */
export const dataIndexRights: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  byDay: { 'dynamodb:Query': ['ADOPTION', 'AGENCY'] },
  // The verified reports of a form and period.
  byState: { 'dynamodb:Query': ['REPORT#*'] },
};
