import { Aws, Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './nag.ts';

/**
 * A bucket of files that anybody may read, through the distribution alone: nobody reaches the bucket itself. What is overwritten or deleted
 * stays for 90 days.
 */
export function publicBucket(scope: Construct, id: string, removalPolicy: RemovalPolicy): Bucket {
  const bucket = new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    // The files are public: a key of the ministry's own would keep nothing secret, and CloudFront would need a right to it.
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [
      { noncurrentVersionExpiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    removalPolicy,
  });
  allowDistributions(bucket, 's3:GetObject', bucket.arnForObjects('*'));
  // Without the right to list, S3 answers 403 where nothing is; with it, 404, as for any page that is not there.
  allowDistributions(bucket, 's3:ListBucket', bucket.bucketArn);
  acknowledge(
    bucket,
    'Only the distribution reads it. A log of who reads public files would keep addresses of persons for no use.',
    'AwsSolutions-S1',
  );
  return bucket;
}

/** Any distribution of this account: the bucket's stack is deployed before the one whose number would be named here. */
function allowDistributions(bucket: Bucket, action: string, resource: string): void {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
      actions: [action],
      resources: [resource],
      conditions: {
        StringEquals: { 'AWS:SourceAccount': Aws.ACCOUNT_ID },
        ArnLike: { 'AWS:SourceArn': `arn:aws:cloudfront::${Aws.ACCOUNT_ID}:distribution/*` },
      },
    }),
  );
}
