import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type ILambdaDeploymentConfig,
  type LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy';
import { Alias, type IFunction, type IVersion, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { acknowledge } from './nag.ts';
import type { StageSettings } from './settings.ts';

const rollouts: Record<StageSettings['rollout'], ILambdaDeploymentConfig> = {
  AT_ONCE: LambdaDeploymentConfig.ALL_AT_ONCE,
  CANARY: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
};

/** The slowest that one request in a hundred may be while a version is new, in milliseconds: half of what the service level allows. */
const slowest = 2_500;

/**
 * The alias `live` of a function, which is what is called. A new version takes it over as the stage says, and CodeDeploy gives it back to
 * the last one, within a minute and without anybody, when it fails or is slow in those minutes.
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
  const common = { evaluationPeriods: 1, treatMissingData: TreatMissingData.NOT_BREACHING } as const;
  const failing = live.metricErrors({ period: Duration.minutes(1) }).createAlarm(scope, `${id}LiveFailing`, {
    ...common,
    alarmDescription: `A new version of ${id} failed: it is taken back.`,
    threshold: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  });
  const slow = live
    .metricDuration({ period: Duration.minutes(1), statistic: 'p99' })
    .createAlarm(scope, `${id}LiveSlow`, {
      ...common,
      alarmDescription: `A new version of ${id} is slow: it is taken back.`,
      threshold: slowest,
      evaluationPeriods: 3,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    });
  const group = new LambdaDeploymentGroup(scope, `${id}Rollout`, {
    application,
    alias: live,
    deploymentConfig: rollouts[rollout],
    alarms: [failing, slow],
    autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
  });
  acknowledge(
    group,
    'What CodeDeploy needs to move an alias is kept by AWS; only CodeDeploy may take the role.',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
  );
  return live as IFunction;
}
