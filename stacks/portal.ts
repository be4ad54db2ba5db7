import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { publicBucket } from './publicBucket.ts';

/** The stack of the public web page's files. They are in the repository, so the bucket may go with its stack once it is empty. */
export class PortalStack extends Stack {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { description: 'The public web page of the flexible-work registry', ...props });
    this.bucket = publicBucket(this, 'Pages', RemovalPolicy.DESTROY);
    new CfnOutput(this, 'PortalBucketName', { value: this.bucket.bucketName });
  }
}
