import { CfnOutput, Duration, Fn, type SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LambdaApplication } from 'aws-cdk-lib/aws-codedeploy';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { corsRules } from '#config/cors.ts';
import type { OutsideIssuer } from '#config/deployment.ts';
import { calendarFunction, calendarPath } from './calendar.ts';
import { liveAlias } from './canary.ts';
import { dataFunction, dataPath } from './data.ts';
import { feedPaths, feedsFunction } from './feeds.ts';
import { graphqlFunctions } from './graphqlFunctions.ts';
import { acknowledge } from './nag.ts';
import { logGroup } from './registryFunction.ts';
import { generatedSecret, originSecrets } from './secrets.ts';
import type { Stage, StageSettings } from './settings.ts';
import { type Webhooks, webhooksFunction } from './webhooks.ts';

/** What the API stack is built from. */
export interface ApiStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: StageSettings;
  readonly table: Table;
  /** Who issues the tokens that are accepted. */
  readonly issuer: OutsideIssuer;
  /** The directory of the bundle of reader and writer, relative to the working directory unless absolute. It must exist. */
  readonly graphqlAsset: string;
  /** The directory of the calendar's bundle, likewise. */
  readonly calendarAsset: string;
  /** The directory of the bundle of feeds, likewise. */
  readonly feedsAsset: string;
  /** The directory of the bundle that tells subscribers, likewise. */
  readonly webhooksAsset: string;
  /** The directory of the bundle of tables by address, likewise. */
  readonly dataAsset: string;
}

/** Where the reader answers. */
export const graphqlPath = '/graphql';
/** Where the writer answers: the distribution leads there what signed-in callers post to `graphqlPath`. */
export const signedInPath = '/graphql/signed-in';

/** The stack that answers over HTTP: functions for GraphQL, for calendars, for feeds of changes and for tables by address behind one HTTP API, whose other paths are the portal's; and what tells subscribers. It keeps nothing and may be removed at any time. */
export class ApiStack extends Stack {
  /** The API's own address, without a scheme. It answers only what carries `originSecret`. */
  readonly domainName: string;
  /** What the distribution sends in the header `x-origin-secret`. */
  readonly originSecret: SecretValue;
  /** All that its functions accept there, the newest first. */
  readonly originSecrets: string;
  readonly httpApi: HttpApi;
  readonly functions: {
    readonly reader: LambdaFunction;
    readonly writer: LambdaFunction;
    readonly calendar: LambdaFunction;
    readonly feeds: LambdaFunction;
    readonly data: LambdaFunction;
  };
  readonly subscribers: Webhooks;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, { description: 'The GraphQL API of the flexible-work registry', ...props });
    const { stage, settings, table, issuer } = props;
    const accepted = originSecrets(this, settings.generations.origin);
    this.originSecret = accepted.newest;
    this.originSecrets = accepted.all;
    const common = {
      TABLE_NAME: table.tableName,
      STAGE: stage,
      // CloudFormation puts the values into the functions' environment, which is encrypted at rest, so that a cold start asks nobody.
      ORIGIN_SECRETS: accepted.all,
    };
    const registrySecret = generatedSecret(
      this,
      'RegistrySecret',
      settings.generations.registry,
      'What the flexible-work registry seals with: shown keys on a retry, cursors, and secrets of subscriptions',
    );
    const { reader, writer } = graphqlFunctions(this, {
      settings,
      table,
      asset: props.graphqlAsset,
      environment: {
        ...common,
        TRUSTED_DOCUMENTS: settings.trustedDocuments,
        OIDC_ISSUER: issuer.issuer,
        OIDC_AUDIENCE: issuer.audience,
        OIDC_JWKS_URI: issuer.jwksUri,
        REGISTRY_SECRET: registrySecret.secretValue.unsafeUnwrap(),
      },
    });
    this.subscribers = webhooksFunction(this, {
      settings,
      table,
      asset: props.webhooksAsset,
      environment: {
        TABLE_NAME: table.tableName,
        STAGE: stage,
        REGISTRY_SECRET: registrySecret.secretValue.unsafeUnwrap(),
      },
    });
    const calendar = calendarFunction(this, { settings, table, asset: props.calendarAsset, environment: common });
    const feeds = feedsFunction(this, {
      settings,
      table,
      asset: props.feedsAsset,
      environment: { ...common, REGISTRY_SECRET: registrySecret.secretValue.unsafeUnwrap() },
    });
    const data = dataFunction(this, {
      settings,
      table,
      asset: props.dataAsset,
      // Budgets are counted under seals: with another secret a caller would have points at each door.
      environment: { ...common, REGISTRY_SECRET: registrySecret.secretValue.unsafeUnwrap() },
    });
    this.functions = { reader, writer, calendar, feeds, data };
    this.httpApi = this.api(settings);
    this.domainName = Fn.select(2, Fn.split('/', this.httpApi.apiEndpoint));

    new CfnOutput(this, 'ApiDomainName', { value: this.domainName });
  }

  private api(settings: StageSettings): HttpApi {
    const api = new HttpApi(this, 'Api', {
      apiName: this.stackName,
      description: 'The flexible-work registry',
      createDefaultStage: false,
      // Any page may read what is public. It may not send a caller's credentials: `authorization` is not among the
      // headers and cookies are not allowed, so a foreign page never acts in an officer's name.
      corsPreflight: {
        allowOrigins: [corsRules.origin],
        allowMethods: corsRules.methods.map((method) => CorsHttpMethod[method]),
        allowHeaders: [...corsRules.headers],
        exposeHeaders: [...corsRules.exposedHeaders],
        maxAge: Duration.seconds(corsRules.maxAgeSeconds),
      },
    });
    const application = new LambdaApplication(this, 'Rollouts');
    const live = (lambda: LambdaFunction) => liveAlias(this, lambda, { application, rollout: settings.rollout });
    const { reader, writer, calendar, feeds, data } = this.functions;
    const readerIntegration = new HttpLambdaIntegration('ReaderIntegration', live(reader));
    const feedsIntegration = new HttpLambdaIntegration('FeedsIntegration', live(feeds));
    const routes = [
      {
        path: graphqlPath,
        methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST],
        integration: readerIntegration,
      },
      {
        path: signedInPath,
        methods: [HttpMethod.POST],
        integration: new HttpLambdaIntegration('WriterIntegration', live(writer)),
      },
      {
        path: calendarPath,
        methods: [HttpMethod.ANY],
        integration: new HttpLambdaIntegration('CalendarIntegration', live(calendar)),
      },
      ...feedPaths.map((path) => ({ path, methods: [HttpMethod.ANY], integration: feedsIntegration })),
      {
        path: dataPath,
        methods: [HttpMethod.ANY],
        integration: new HttpLambdaIntegration('DataIntegration', live(data)),
      },
    ];
    for (const route of routes) {
      for (const one of api.addRoutes(route)) {
        acknowledge(
          one,
          'Reading is public. Who asks, and what he may do, the function decides by token and grant, and only behind the distribution.',
          'AwsSolutions-APIG4',
        );
      }
    }
    new HttpStage(this, 'DefaultStage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: settings.throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup(this, 'AccessLogs', settings)),
        format: accessLogFormat(),
      },
    });
    return api;
  }
}

// Neither the address, the agent nor the query string: the first two are personal data, the last holds variables.
function accessLogFormat(): AccessLogFormat {
  return AccessLogFormat.custom(
    JSON.stringify({
      requestId: AccessLogField.contextRequestId(),
      time: AccessLogField.contextRequestTimeEpoch(),
      routeKey: '$context.routeKey',
      status: AccessLogField.contextStatus(),
      responseLength: AccessLogField.contextResponseLength(),
      responseLatency: AccessLogField.contextResponseLatency(),
      integrationError: AccessLogField.contextIntegrationErrorMessage(),
    }),
  );
}
