/** What the calendar reads from its environment. */
export interface CalendarConfig {
  /** `TABLE_NAME`: the registry's table. */
  tableName: string;
  /** `DYNAMODB_ENDPOINT`: set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
}

/** The configuration of an environment; throws when `TABLE_NAME` is not set. */
export function readCalendarConfig(environment: Readonly<Record<string, string | undefined>>): CalendarConfig {
  const { TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint } = environment;
  if (tableName === undefined || tableName === '')
    throw new Error('The configuration is wrong: TABLE_NAME is not set.');
  return { tableName, dynamoDbEndpoint: endpoint || undefined };
}
