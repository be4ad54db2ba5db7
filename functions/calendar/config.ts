import { withoutDoor } from '#config/frontDoor.ts';
import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';

/** What the calendar reads from its environment. */
export interface CalendarConfig {
  tableName: string;
  /** Set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  stage: string;
  /** What CloudFront may send as the origin's secret; empty where nothing stands in front. */
  originSecrets: readonly string[];
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readCalendarConfig(environment: Environment): CalendarConfig {
  const names = ['TABLE_NAME', 'STAGE', 'ORIGIN_SECRETS', 'DYNAMODB_ENDPOINT'] as const;
  const read = readVariables('calendar', environment, names, (values) => withoutDoor(values));
  return {
    tableName: read.TABLE_NAME,
    dynamoDbEndpoint: read.DYNAMODB_ENDPOINT,
    stage: read.STAGE,
    originSecrets: read.ORIGIN_SECRETS ?? [],
  };
}
