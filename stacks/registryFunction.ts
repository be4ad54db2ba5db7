import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Duration, RemovalPolicy, type Size } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { functionArchitecture, pageAssetsFile } from './functionBundles.ts';
import { acknowledge } from './nag.ts';
import type { StageSettings } from './settings.ts';

/** What one function of the registry is built from; all else is the same for each. */
export interface RegistryFunctionProps {
  readonly settings: StageSettings;
  /** What it does, in a sentence. */
  readonly description: string;
  /** The directory of its bundle, relative to the working directory unless absolute. It must exist. */
  readonly asset: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
  /** What it may write under /tmp; left out: 512 MB. */
  readonly ephemeralStorage?: Size;
  /** How many may run at once, kept for it alone; left out or null: what the account has left. */
  readonly concurrency?: number | null;
  /** Where a call goes that failed for good, in a sentence: a queue of its own caller, or whoever waits for the answer. */
  readonly failures: string;
}

/** A log group that is kept as long as the stage says. */
export function logGroup(scope: Construct, id: string, { logRetentionDays, keepLogs }: StageSettings): LogGroup {
  return new LogGroup(scope, id, {
    retention: logRetentionDays,
    removalPolicy: keepLogs ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}

/** What lies in the folder of a bundle beside what is deployed. */
const notDeployed = ['meta.json', pageAssetsFile];

const architectures = { arm64: Architecture.ARM_64, x64: Architecture.X86_64 } as const;

/**
 * What tells one bundle from another. A code cache has other bytes each time that it is made: it counts by the Node that made it, so that a function whose code did
 * not change is not deployed again.
 */
function assetHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (notDeployed.includes(name)) continue;
    const isCache = name === 'bundle.cache';
    hash.update(`${name}\n`).update(isCache ? `${process.version} ${process.arch}` : readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

/**
 * A function of the registry, as `<id>` with the role `<id>Role` and the log group `<id>Logs`: the bundle's `entry.handler` on Node 24 and
 * arm64, traced, logging JSON. It may write to its own log group and its traces, and nothing else until it is allowed.
 */
export function registryFunction(scope: Construct, id: string, props: RegistryFunctionProps) {
  const logs = logGroup(scope, `${id}Logs`, props.settings);
  // A role of its own, because the one CDK would make may write to every log group of the account.
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logs.grantWrite(role);
  const lambda = new LambdaFunction(scope, id, {
    description: props.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: architectures[functionArchitecture],
    code: Code.fromAsset(props.asset, { exclude: notDeployed, assetHash: assetHash(props.asset) }),
    handler: 'entry.handler',
    memorySize: props.memorySize,
    ...(props.ephemeralStorage === undefined ? {} : { ephemeralStorageSize: props.ephemeralStorage }),
    timeout: props.timeout,
    tracing: Tracing.ACTIVE,
    loggingFormat: LoggingFormat.JSON,
    logGroup: logs,
    role,
    // So that an earlier one can be called again at once: docs/operations/roll-back.md.
    currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    environment: props.environment,
    ...(props.concurrency == null ? {} : { reservedConcurrentExecutions: props.concurrency }),
  });
  acknowledge(
    role,
    'AWS X-Ray takes traces without a resource: xray:PutTraceSegments and PutTelemetryRecords know no other.',
    'AwsSolutions-IAM5[Resource::*]',
  );
  acknowledge(lambda, props.failures, 'Serverless-LambdaDLQ');
  return { lambda, role, logs };
}
