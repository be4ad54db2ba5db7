import { CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, type IGrantable, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { calendarFunction, calendarPath } from './calendar.ts';
import { projectedKeys } from './projector.ts';
import type { OidcSettings, Stage, StageSettings } from './settings.ts';
import { tableDefinition } from './tableDefinition.ts';

/** What the API stack is built from. */
export interface ApiStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly graphqlAsset: string;
  /** The directory of the calendar's bundle, likewise. */
  readonly calendarAsset: string;
}

/** The path at which GraphQL is answered. */
export const graphqlPath = '/graphql';

/** All that the service may do with the table itself. Nothing deletes and nothing scans. */
export const tableActions = [
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:BatchGetItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:ConditionCheckItem',
] as const;

/** All that the service may do with the table's indexes. */
export const indexActions = ['dynamodb:Query'] as const;

/** The stack that answers over HTTP: a function for GraphQL and one for calendars behind one HTTP API. It keeps nothing and may be removed at any time. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, { description: 'The GraphQL API of the flexible-work registry', ...props });

    const graphql = this.graphqlFunction(props);
    allowTable(graphql, props.table);
    const { table, calendarAsset, settings } = props;
    const logGroup = this.logGroup('CalendarLogs', settings);
    const calendar = calendarFunction(this, { table, logGroup, calendarAsset });
    const api = this.httpApi(graphql, calendar, settings);

    new CfnOutput(this, 'GraphqlUrl', { value: `${api.apiEndpoint}${graphqlPath}` });
    new CfnOutput(this, 'CalendarUrl', { value: `${api.apiEndpoint}${calendarPath}` });
  }

  private graphqlFunction({ stage, settings, table, graphqlAsset }: ApiStackProps): LambdaFunction {
    const oidc = this.oidcValues(settings.oidc);
    const logGroup = this.logGroup('GraphqlLogs', settings);
    // A role of its own, because the one CDK would make may write to every log group of the account.
    const role = new Role(this, 'GraphqlRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);

    return new LambdaFunction(this, 'Graphql', {
      description: 'Answers GraphQL requests',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(graphqlAsset, { exclude: ['meta.json'] }),
      handler: 'entry.handler',
      // Lambda gives processor time in proportion: 1,769 MB is one whole processor, which is as much as one thread can
      // use. Requests mostly wait for the table, so a whole one would be paid for idle; at 1,024 MB a cold start and a
      // query's validation still get more than half of one, and the catalogues held in memory have room.
      memorySize: 1024,
      timeout: Duration.seconds(10),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      environment: {
        TABLE_NAME: table.tableName,
        STAGE: stage,
        TRUSTED_DOCUMENTS: settings.trustedDocuments,
        OIDC_ISSUER: oidc.issuer,
        OIDC_AUDIENCE: oidc.audience,
        OIDC_JWKS_URI: oidc.jwksUri,
        REGISTRY_SECRET: this.secret(),
        NODE_OPTIONS: '--enable-source-maps',
      },
    });
  }

  /** Each value as it was given, or a parameter without a default: no token is ever checked against an invented issuer. */
  private oidcValues(given: OidcSettings): Required<OidcSettings> {
    const https = { allowedPattern: '^https://.+', constraintDescription: 'must be an https URL' };
    return {
      issuer:
        given.issuer ??
        new CfnParameter(this, 'OidcIssuer', { description: 'The iss claim of access tokens', ...https }).valueAsString,
      audience:
        given.audience ??
        new CfnParameter(this, 'OidcAudience', { description: 'The aud claim of access tokens', minLength: 1 })
          .valueAsString,
      jwksUri:
        given.jwksUri ??
        new CfnParameter(this, 'OidcJwksUri', { description: "The issuer's signing keys", ...https }).valueAsString,
    };
  }

  /**
   * What the service seals with, made by AWS at the first deployment. CloudFormation puts the value into the function's environment, which
   * is encrypted at rest, so that a cold start asks nobody for it. It is in no template and no output.
   */
  private secret(): string {
    const secret = new Secret(this, 'Secret', {
      description: 'What the flexible-work registry seals with: shown keys on a retry, and cursors',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    return secret.secretValue.unsafeUnwrap();
  }

  private logGroup(id: string, { logRetentionDays, keepLogs }: StageSettings): LogGroup {
    return new LogGroup(this, id, {
      retention: logRetentionDays,
      removalPolicy: keepLogs ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  private httpApi(graphql: LambdaFunction, calendar: LambdaFunction, settings: StageSettings): HttpApi {
    const api = new HttpApi(this, 'Api', {
      apiName: this.stackName,
      description: 'The flexible-work registry',
      createDefaultStage: false,
      // Any page may read what is public. It may not send a caller's credentials: `authorization` is not among the
      // headers and cookies are not allowed, so a foreign page never acts in an officer's name.
      corsPreflight: {
        allowOrigins: ['*'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.OPTIONS],
        allowHeaders: ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
        exposeHeaders: ['apigw-requestid', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
        maxAge: Duration.hours(1),
      },
    });
    api.addRoutes({
      path: graphqlPath,
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('GraphqlIntegration', graphql),
    });
    api.addRoutes({
      path: calendarPath,
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('CalendarIntegration', calendar),
    });
    new HttpStage(this, 'DefaultStage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: settings.throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.logGroup('AccessLogs', settings)),
        format: accessLogFormat(),
      },
    });
    return api;
  }
}

function allowTable(grantee: IGrantable, table: Table): void {
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ effect: Effect.ALLOW, actions: [...tableActions], resources: [table.tableArn] }),
  );
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      actions: [...indexActions],
      resources: tableDefinition.indexes.map(({ name }) => `${table.tableArn}/index/${name}`),
    }),
  );
  // Summaries are the projector's alone: a fault here must not be able to tell the public what no event says.
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
      resources: [table.tableArn],
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...projectedKeys] } },
    }),
  );
  // What a write left is never changed. It is put where nothing is, which a policy cannot say: who puts over it sets off an alarm.
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ['dynamodb:UpdateItem'],
      resources: [table.tableArn],
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['LOG#*'] } },
    }),
  );
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
