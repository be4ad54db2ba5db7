import { describe, expect, test } from 'vitest';
import { onlyProperties, synthesised } from './synthesised.ts';

const { publisher, portal } = synthesised();

describe.each([
  ['open data', publisher, 'RetainExceptOnCreate'],
  ['pages', portal, 'Delete'],
])('the bucket of %s', (_what, template, policy) => {
  const bucket = onlyProperties(template, 'AWS::S3::Bucket');
  const { Statement } = Object(onlyProperties(template, 'AWS::S3::BucketPolicy').PolicyDocument);
  const allowed = Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Allow');

  test('is reached by nobody from outside', () => {
    expect(bucket.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
  });

  test('is read by distributions of this account alone', () => {
    expect(allowed.map(({ Action }: { Action: string }) => Action).sort()).toEqual(['s3:GetObject', 's3:ListBucket']);
    for (const { Principal, Condition } of allowed) {
      expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
      expect(Condition.StringEquals).toEqual({ 'AWS:SourceAccount': { Ref: 'AWS::AccountId' } });
      expect(JSON.stringify(Condition.ArnLike)).toContain(':distribution/*');
    }
  });

  test('takes and gives nothing without encryption on the way', () => {
    const refused = Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Deny');
    expect(refused).toEqual([
      expect.objectContaining({ Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    ]);
  });

  test('keeps what is overwritten or deleted for 90 days', () => {
    expect(bucket.VersioningConfiguration).toEqual({ Status: 'Enabled' });
    expect(Object(bucket.LifecycleConfiguration).Rules).toEqual([
      expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 90 } }),
    ]);
  });

  test('stays or goes with its stack', () => {
    template.hasResource('AWS::S3::Bucket', { DeletionPolicy: policy });
  });
});

describe('the publisher', () => {
  const schedule = onlyProperties(publisher, 'AWS::Scheduler::Schedule');

  test('is called each night at one in Jakarta', () => {
    expect(schedule).toMatchObject({
      ScheduleExpression: 'cron(0 1 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Jakarta',
      State: 'ENABLED',
    });
    expect(JSON.parse(Object(schedule.Target).Input)).toEqual({});
  });

  test('is called again when it fails, and what failed for good is kept', () => {
    const [queue] = Object.keys(publisher.findResources('AWS::SQS::Queue'));
    const arn = { 'Fn::GetAtt': [queue, 'Arn'] };
    expect(Object(schedule.Target).DeadLetterConfig).toEqual({ Arn: arn });
    expect(onlyProperties(publisher, 'AWS::Lambda::EventInvokeConfig')).toMatchObject({
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: arn } },
    });
  });

  test('is told its table, its bucket, its stage and what it signs with, and nothing else', () => {
    const { Variables } = Object(onlyProperties(publisher, 'AWS::Lambda::Function').Environment);
    expect(Object.keys(Variables).sort()).toEqual(['BUCKET_NAME', 'SNAPSHOT_SECRET', 'STAGE', 'TABLE_NAME']);
  });
});
