import { type App, Aws } from 'aws-cdk-lib';
import type { OutsideIssuer } from '#config/deployment.ts';
import type { Environment } from '#config/variable.ts';
import { ApiStack } from './api.ts';
import { AuthStack } from './auth.ts';
import { DatabaseStack } from './database.ts';
import { EdgeStack } from './edge.ts';
import { FirewallStack } from './firewall.ts';
import { checkByRules } from './nag.ts';
import { ObservabilityStack } from './observability.ts';
import { PortalStack, type SignIn } from './portal.ts';
import { ProjectorStack } from './projector.ts';
import { PublisherStack } from './publisher.ts';
import { edgeRegion, parseStage, type StageSettings, stageSettings } from './settings.ts';

/** The directory of each function's bundle, relative to the working directory unless absolute. */
export interface Assets {
  readonly graphql: string;
  readonly calendar: string;
  readonly feeds: string;
  readonly data: string;
  readonly pages: string;
  readonly projector: string;
  readonly publisher: string;
  readonly webhooks: string;
  readonly claims: string;
}

/** Where `npm run bundle` puts them. */
const madeAssets: Assets = {
  graphql: 'dist/graphql',
  calendar: 'dist/calendar',
  feeds: 'dist/feeds',
  data: 'dist/data',
  pages: 'dist/pages',
  projector: 'dist/projector',
  publisher: 'dist/publisher',
  webhooks: 'dist/webhooks',
  claims: 'dist/claims',
};

/** What the stacks are built for. */
export interface StacksProps {
  /** The product's name, the middle of every stack name. */
  readonly name: string;
  /** One of the stages in `settings.ts`. */
  readonly stage: string;
  /** Where the bundles are; where `npm run bundle` puts them unless given. */
  readonly assets?: Partial<Assets>;
  /** Where settings that are not in the code come from; the process's environment unless given. */
  readonly environment?: Environment;
}

/** The stacks of one stage. */
export type RegistryStacks = ReturnType<typeof defineStacks>;

// Set here and not in cdk.json, because this is the only place that every host runs.
const context: Readonly<Record<string, boolean | string>> = {
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/core:annotationsInValidationReport': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  // The database stack cannot drop the table while the API stack still uses it.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
};

/**
 * Adds the registry's stacks for one stage to a CDK app, whichever program hosts it. The app must still be empty. `auth` is null where an
 * outside issuer is named. Throws when the stage does not exist, a setting is malformed or a bundle has not been made.
 */
export function defineStacks(app: App, props: StacksProps) {
  for (const [key, value] of Object.entries(context)) app.node.setContext(key, value);
  checkByRules(app);

  const stage = parseStage(props.stage);
  const settings = stageSettings(stage, props.environment ?? process.env);
  const assets = { ...madeAssets, ...props.assets };
  // Whichever account deploys: without this SST would write its own into the templates.
  const env = { account: Aws.ACCOUNT_ID, region: settings.region };
  const id = (part: string) => `${stage}-${props.name}-${part}`;
  const common = { env, stage, settings };

  const database = new DatabaseStack(app, id('database'), common);
  const { table } = database;
  const auth =
    settings.outsideIssuer === null ? new AuthStack(app, id('auth'), { ...common, claimsAsset: assets.claims }) : null;
  const issuer = settings.outsideIssuer ?? auth?.issuer;
  if (issuer === undefined) throw new Error('Nobody issues tokens.');
  const api = new ApiStack(app, id('api'), {
    ...common,
    table,
    issuer,
    graphqlAsset: assets.graphql,
    calendarAsset: assets.calendar,
    feedsAsset: assets.feeds,
    webhooksAsset: assets.webhooks,
    dataAsset: assets.data,
  });
  const projector = new ProjectorStack(app, id('projector'), { ...common, table, projectorAsset: assets.projector });
  const publisher = new PublisherStack(app, id('publisher'), { ...common, table, publisherAsset: assets.publisher });
  const signIn = signInOn(settings, issuer, auth);
  const portal = new PortalStack(app, id('portal'), { ...common, api, pagesAsset: assets.pages, signIn });
  const firewall = new FirewallStack(app, id('firewall'), { settings, env: { ...env, region: edgeRegion } });
  const edge = new EdgeStack(app, id('edge'), {
    ...common,
    api,
    files: portal.bucket,
    openData: publisher.bucket,
    connects: signIn.connects,
  });
  const observability = new ObservabilityStack(app, id('observability'), {
    ...common,
    table,
    apiId: api.httpApi.apiId,
    answering: { ...api.functions, pages: portal.pages },
    working: {
      projector: projector.projector,
      publisher: publisher.publisher,
      webhooks: api.subscribers.webhooks,
      claims: auth?.claims ?? null,
    },
    queues: [
      {
        id: 'RecordsSetAside',
        queue: projector.setAside,
        says: 'A record of the stream could not be projected: see the queue, correct it, run the rebuild.',
      },
      {
        id: 'ScheduleFailed',
        queue: projector.failedCalls,
        says: 'The projector could not be called by its schedule, or failed: see the queue. Periods open with the next call or event.',
      },
      {
        id: 'NotPublished',
        queue: publisher.failedCalls,
        says: 'The open-data files of a day were not written: see the queue and the log, then call the publisher again.',
      },
      {
        id: 'SubscribersNotTold',
        queue: api.subscribers.failedCalls,
        says: 'A run that tells subscribers failed: see the queue and the log. The next, a minute later, does what it left.',
      },
    ],
    told: [...projector.told, ...api.subscribers.told],
    distributionId: edge.distribution.distributionId,
  });
  // Summaries are made before anybody reads them.
  api.addStackDependency(projector);
  return { database, auth, api, projector, publisher, portal, firewall, edge, observability };
}

/** Where officers sign in on the portal. Who tells of itself at one origin may have people sign in at another, as Cognito does. */
function signInOn(
  { outsideClient }: StageSettings,
  { issuer, audience }: OutsideIssuer,
  auth: AuthStack | null,
): SignIn {
  const { origin } = new URL(issuer);
  if (auth !== null) return { issuer, clientId: audience, scope: null, connects: [origin, auth.signInOrigin] };
  const { clientId = null, scope = null, connects = [] } = outsideClient ?? {};
  return { issuer, clientId, scope, connects: [...new Set([origin, ...connects])] };
}
