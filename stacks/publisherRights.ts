/** What the publisher may read, by action and partition. */
export const publisherRights = {
  items: { 'dynamodb:GetItem': ['REF'], 'dynamodb:Query': ['REF', 'RGN#*'] },
  byDay: { 'dynamodb:Query': ['AD#*'] },
} as const;
