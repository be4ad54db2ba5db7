import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { pageAssetsFile } from './functionBundles.ts';
import { registryFunction } from './registryFunction.ts';
import type { StageSettings } from './settings.ts';

/** What the function of pages is built from. */
export interface PagesFunctionProps {
  readonly settings: StageSettings;
  /** The directory of the function's bundle, with the names of what browsers load beside it. It must exist. */
  readonly asset: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Adds the function that writes pages. It reaches no table: it asks the API, as anybody may, for the visitor. */
export function pagesFunction(scope: Construct, { settings, asset, environment }: PagesFunctionProps): LambdaFunction {
  const { lambda } = registryFunction(scope, 'Pages', {
    settings,
    description: 'Writes pages of the portal',
    asset,
    environment: { ...environment, PAGE_ASSETS: readFileSync(join(asset, pageAssetsFile), 'utf8') },
    // A map of 552 squares and its table are written by the processor, which comes with memory.
    memorySize: 1024,
    timeout: Duration.seconds(10),
    // It waits for the reader: a crowd that looks takes no copies from those who answer it.
    concurrency: settings.concurrency.pages,
    failures: 'Whoever asked waits for the answer and learns of the failure; nothing calls it asynchronously.',
  });
  return lambda;
}
