import { CfnOutput, Duration, RemovalPolicy, Size, Stack, type StackProps, TimeZone } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { failureQueue } from './failureQueue.ts';
import { acknowledge, acknowledgeVersions, logicalIdOf } from './nag.ts';
import { publicBucket } from './publicBucket.ts';
import { publisherBucketRights, publisherIndexRights, publisherRights } from './publisherRights.ts';
import { registryFunction } from './registryFunction.ts';
import { generatedSecret } from './secrets.ts';
import type { Stage, StageSettings } from './settings.ts';
import { allowKey, allowPartitions } from './tableRights.ts';

/** What the publisher stack is built from. */
export interface PublisherStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly publisherAsset: string;
}

/** Who offers the files, as far as it is said: without a name of its own on the internet the registry is in no catalogue. */
function imprintVariables({ domain, imprint }: StageSettings): Record<string, string> {
  return {
    ...(domain === null ? {} : { PUBLIC_ORIGIN: `https://${domain.name}` }),
    ...(imprint === null ? {} : { PUBLISHER_NAME: imprint.publisherName }),
    ...(imprint?.contactEmail == null ? {} : { CONTACT_EMAIL: imprint.contactEmail }),
    ...(imprint?.contactPage == null ? {} : { CONTACT_PAGE: imprint.contactPage }),
  };
}

/** The stack of open-data files: the bucket that holds them, and the function that writes a snapshot each night. The bucket outlives the stack. */
export class PublisherStack extends Stack {
  readonly bucket: Bucket;
  readonly publisher: LambdaFunction;
  /** Calls of the schedule that were given up. */
  readonly failedCalls: Queue;

  constructor(scope: Construct, id: string, props: PublisherStackProps) {
    super(scope, id, { description: 'Open-data files of the flexible-work registry', ...props });
    const { stage, settings, table } = props;
    // A snapshot, once published, is quoted: nothing takes it away.
    this.bucket = publicBucket(this, 'OpenData', RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    const { lambda, role } = registryFunction(this, 'Publisher', {
      settings,
      description: 'Writes the open-data files of the day',
      asset: props.publisherAsset,
      memorySize: 1024,
      timeout: Duration.minutes(15),
      environment: {
        TABLE_NAME: table.tableName,
        STAGE: stage,
        BUCKET_NAME: this.bucket.bucketName,
        SNAPSHOT_SECRET: this.snapshotSecret(settings),
        ...imprintVariables(settings),
      },
      // One table lies there at a time, in every form.
      ephemeralStorage: Size.gibibytes(4),
      failures: 'Calls that failed for good go to the queue of the schedule.',
    });
    this.publisher = lambda;
    allowPartitions(role, table.tableArn, publisherRights);
    for (const [index, rights] of Object.entries(publisherIndexRights)) {
      allowPartitions(role, `${table.tableArn}/index/${index}`, rights);
    }
    allowKey(role, table, 'WRITE');
    this.allowObjects(role);
    this.failedCalls = failureQueue(this, 'ScheduleFailures');
    this.schedule(lambda, this.failedCalls);

    new CfnOutput(this, 'OpenDataBucketName', { value: this.bucket.bucketName });
    new CfnOutput(this, 'PublisherName', { value: lambda.functionName });
  }

  /** CloudFormation puts the value into the function's environment, which is encrypted at rest. */
  private snapshotSecret({ generations }: StageSettings): string {
    const told = 'What the key follows from that snapshots of the open data are signed with';
    return generatedSecret(this, 'SnapshotSecret', generations.snapshot, told).secretValue.unsafeUnwrap();
  }

  private allowObjects(role: Role): void {
    for (const [action, keys] of Object.entries(publisherBucketRights)) {
      const resources = keys.map((key) => this.bucket.arnForObjects(key));
      role.addToPrincipalPolicy(new PolicyStatement({ effect: Effect.ALLOW, actions: [action], resources }));
      acknowledge(
        role,
        'Each day has files of its own under these prefixes, and nothing else is in reach.',
        ...keys.map((key) => `AwsSolutions-IAM5[Resource::<${logicalIdOf(this.bucket)}.Arn>/${key}]`),
      );
    }
  }

  /** A snapshot of a day is of its beginning: what was recorded until midnight in Jakarta. */
  private schedule(publisher: LambdaFunction, failures: Queue): void {
    publisher.configureAsyncInvoke({
      maxEventAge: Duration.hours(6),
      retryAttempts: 2,
      onFailure: new SqsDestination(failures),
    });
    new Schedule(this, 'Nightly', {
      description: 'Publishes the open-data files of the day, at 01:00 in Jakarta',
      schedule: ScheduleExpression.cron({ minute: '0', hour: '1', timeZone: TimeZone.ASIA_JAKARTA }),
      target: new LambdaInvoke(publisher, {
        input: ScheduleTargetInput.fromObject({}),
        retryAttempts: 10,
        maxEventAge: Duration.hours(6),
        deadLetterQueue: failures,
      }),
    });
    acknowledgeVersions(this, publisher);
  }
}
