import { Aws, Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { acknowledge } from './nag.ts';

/** What an alarm looks at, and what it says to whoever is on call: what is wrong, and where to look. */
export interface AlarmProps {
  readonly says: string;
  readonly metric: IMetric;
  /** From this value on it is an alarm. */
  readonly from: number;
  /** For how many periods of the metric in a row; one unless given. */
  readonly periods?: number;
}

/** The topic that tells people of alarms, encrypted with a key that CloudWatch may use; `email` is asked for his consent by AWS. */
export function alarmTopic(scope: Construct, email: string | null): Topic {
  const masterKey = new Key(scope, 'AlarmsKey', {
    description: 'What alarms of the flexible-work registry say',
    enableKeyRotation: true,
  });
  const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com', {
    conditions: {
      StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
      ArnLike: { 'aws:SourceArn': `arn:aws:cloudwatch:*:${Aws.ACCOUNT_ID}:alarm:*` },
    },
  });
  masterKey.grantEncryptDecrypt(cloudWatch);
  const topic = new Topic(scope, 'Alarms', { masterKey, enforceSSL: true });
  // A policy of the topic's own takes the place of the one by which the account's alarms might publish.
  topic.addToResourcePolicy(
    new PolicyStatement({ principals: [cloudWatch], actions: ['sns:Publish'], resources: [topic.topicArn] }),
  );
  if (email !== null) {
    const subscription = topic.addSubscription(new EmailSubscription(email));
    acknowledge(
      subscription,
      'A mail has no dead-letter queue; the alarm stays on the dashboard.',
      'Serverless-SNSRedrivePolicy',
    );
  }
  return topic;
}

/** Adds an alarm that tells the topic when it begins and when it is over. Silence is no alarm. */
export function alarm(
  scope: Construct,
  topic: Topic,
  id: string,
  { says, metric, from, periods = 1 }: AlarmProps,
): Alarm {
  const made = new Alarm(scope, id, {
    alarmDescription: says,
    metric,
    threshold: from,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  const tell = new SnsAction(topic);
  made.addAlarmAction(tell);
  made.addOkAction(tell);
  return made;
}

/** A metric of AWS's own, summed over five minutes unless told otherwise. */
export const awsMetric = (
  namespace: string,
  metricName: string,
  dimensionsMap: Record<string, string>,
  { statistic = Stats.SUM, period = Duration.minutes(5) }: { statistic?: string; period?: Duration } = {},
): Metric => new Metric({ namespace, metricName, dimensionsMap, statistic, period });

/** Sums and products of metrics, under one name. */
export const math = (label: string, expression: string, usingMetrics: Record<string, IMetric>, period: Duration) =>
  new MathExpression({ label, expression, usingMetrics, period });
