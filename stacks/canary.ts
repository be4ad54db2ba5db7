import { Duration, Stack } from 'aws-cdk-lib';
import { ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type ILambdaDeploymentConfig,
  type LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy';
import { Alias, type IFunction, type IVersion, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './nag.ts';
import type { StageSettings } from './settings.ts';

const rollouts: Record<StageSettings['rollout'], ILambdaDeploymentConfig> = {
  AT_ONCE: LambdaDeploymentConfig.ALL_AT_ONCE,
  CANARY: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
};

/** The slowest that one request in a hundred may be while a version is new, in milliseconds: half of what the service level allows. */
const slowest = 2_500;

interface Watched {
  readonly says: string;
  readonly metric: Metric;
  readonly from: number;
  readonly periods?: number;
}

/** The faults that a version told in its log: it answers them, so they are no errors of Lambda's. */
function faultsOf(scope: Construct, lambda: LambdaFunction, { version }: IVersion): Metric {
  const { id } = lambda.node;
  const filter = new MetricFilter(scope, `${id}Faults`, {
    logGroup: lambda.logGroup,
    filterPattern: FilterPattern.literal(`{ ($.Faults > 0) && ($.version = "${version}") }`),
    metricNamespace: Stack.of(scope).stackName,
    // Of each version its own, so that what the one before did is not held against it.
    metricName: `${id}Faults${version}`,
  });
  return filter.metric({ statistic: 'Sum', period: Duration.minutes(1) });
}

/**
 * The alias `live` of a function, which is what is called. A new version takes it over as the stage says, and CodeDeploy gives it back to
 * the last one, within a minute and without anybody, when it fails or is slow in those minutes. What is watched is the new version alone: a
 * correction can come while the one before still fails.
 */
export function liveAlias(
  scope: Construct,
  lambda: LambdaFunction,
  { application, rollout }: { application: LambdaApplication; rollout: StageSettings['rollout'] },
): IFunction {
  const { id } = lambda.node;
  // CDK's classes do not say `undefined` where its interfaces leave a property out, so they are told to be what they implement.
  const version = lambda.currentVersion as IVersion;
  const live = new Alias(scope, `${id}Live`, { aliasName: 'live', version });
  const ofVersion = {
    dimensionsMap: {
      FunctionName: lambda.functionName,
      Resource: `${lambda.functionName}:live`,
      ExecutedVersion: version.version,
    },
    period: Duration.minutes(1),
  };
  const watched: Readonly<Record<string, Watched>> = {
    Failing: { says: 'ended with an error', metric: lambda.metricErrors(ofVersion), from: 1 },
    Faulty: { says: 'answers with faults', metric: faultsOf(scope, lambda, version), from: 3 },
    Slow: {
      says: 'is slow',
      metric: lambda.metricDuration({ ...ofVersion, statistic: 'p99' }),
      from: slowest,
      periods: 3,
    },
  };
  const alarms = Object.entries(watched).map(([name, { says, metric, from, periods = 1 }]) =>
    metric.createAlarm(scope, `${id}Live${name}`, {
      alarmDescription: `A new version of ${id} ${says}: it is taken back.`,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }),
  );
  const group = new LambdaDeploymentGroup(scope, `${id}Rollout`, {
    application,
    alias: live,
    deploymentConfig: rollouts[rollout],
    alarms,
    autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
  });
  acknowledge(
    group,
    'What CodeDeploy needs to move an alias is kept by AWS; only CodeDeploy may take the role.',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
  );
  return live as IFunction;
}
