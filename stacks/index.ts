import { type App, Aws } from 'aws-cdk-lib';
import { ApiStack } from './api.ts';
import { DatabaseStack } from './database.ts';
import { ProjectorStack } from './projector.ts';
import { parseStage, type SettingsEnvironment, stageSettings } from './settings.ts';

/** What the stacks are built for. */
export interface StacksProps {
  /** The product's name, the middle of every stack name. */
  readonly name: string;
  /** One of the stages in `settings.ts`. */
  readonly stage: string;
  /** The directory of the GraphQL bundle; `dist/graphql` under the working directory unless given. */
  readonly graphqlAsset?: string;
  /** The directory of the calendar's bundle; `dist/calendar` under the working directory unless given. */
  readonly calendarAsset?: string;
  /** The directory of the projector's bundle; `dist/projector` under the working directory unless given. */
  readonly projectorAsset?: string;
  /** Where settings that are not in the code come from; the process's environment unless given. */
  readonly environment?: SettingsEnvironment;
}

/** The stacks of one stage. */
export interface RegistryStacks {
  readonly database: DatabaseStack;
  readonly api: ApiStack;
  readonly projector: ProjectorStack;
}

// Set here and not in cdk.json, because this is the only place that every host runs.
const context: Readonly<Record<string, boolean | string>> = {
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/core:annotationsInValidationReport': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  // The database stack cannot drop the table while the API stack still uses it.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
};

/**
 * Adds the registry's stacks for one stage to a CDK app, whichever program hosts it. The app must still be empty.
 * Throws when the stage does not exist, a setting is malformed or the bundle has not been made.
 */
export function defineStacks(app: App, props: StacksProps): RegistryStacks {
  for (const [key, value] of Object.entries(context)) app.node.setContext(key, value);

  const stage = parseStage(props.stage);
  const settings = stageSettings(stage, props.environment ?? process.env);
  // Whichever account deploys: without this SST would write its own into the templates.
  const env = { account: Aws.ACCOUNT_ID, region: settings.region };
  const prefix = `${stage}-${props.name}`;

  const database = new DatabaseStack(app, `${prefix}-database`, { env });
  const api = new ApiStack(app, `${prefix}-api`, {
    env,
    stage,
    settings,
    table: database.table,
    graphqlAsset: props.graphqlAsset ?? 'dist/graphql',
    calendarAsset: props.calendarAsset ?? 'dist/calendar',
  });
  const projector = new ProjectorStack(app, `${prefix}-projector`, {
    env,
    stage,
    settings,
    table: database.table,
    projectorAsset: props.projectorAsset ?? 'dist/projector',
  });
  return { database, api, projector };
}
