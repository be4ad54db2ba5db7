import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './nag.ts';

/** As long as somebody may take to look at what failed; the stream itself forgets a record after a day. */
const kept = Duration.days(14);

/** A queue for what a function gave up, encrypted, for whoever looks at it: an alarm tells of the first message. */
export function failureQueue(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: kept,
  });
  acknowledge(
    queue,
    'It is itself where failures go; nothing but a person takes from it.',
    'AwsSolutions-SQS3',
    'Serverless-SQSRedrivePolicy',
  );
  return queue;
}
