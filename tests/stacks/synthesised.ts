import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Environment } from '#config/variable.ts';
import { pageAssetsFile } from '#stacks/functionBundles.ts';
import { pageAssets } from '../support/pageAssets.ts';

export { pageAssets };

import { type Assets, defineStacks, type RegistryStacks } from '#stacks/index.ts';

/** Every function that has a bundle. */
export const assetNames = [
  'graphql',
  'calendar',
  'feeds',
  'data',
  'pages',
  'projector',
  'publisher',
  'webhooks',
  'claims',
] as const satisfies (keyof Assets)[];

/** What browsers load beside a page, as it was built. */

/** The names of the stacks, as they end. */
export type Part = keyof RegistryStacks;

/** The stacks of a stage and their templates, made without the real bundles and without CloudFormation's validator. */
export function synthesised(stage = 'prod', environment: Environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'synthesised-'));
  try {
    const asset = join(folder, 'asset');
    writeFileSync(join(mkdirOf(asset), 'entry.mjs'), 'export const handler = () => undefined;');
    writeFileSync(join(asset, pageAssetsFile), JSON.stringify(pageAssets));
    // `stacks/synth.ts` runs the validator, on what is really deployed.
    const app = new App({ builtinCloudFormationValidation: false, outdir: join(folder, 'assembly') });
    const assets = Object.fromEntries(assetNames.map((name) => [name, asset]));
    const stacks = defineStacks(app, { name: 'registry', stage, assets, environment });
    const template = (stack: Stack | null): Template => {
      if (stack === null) throw new Error('There is no such stack.');
      return Template.fromStack(stack);
    };
    const made = (Object.keys(stacks) as Part[]).filter((part) => stacks[part] !== null);
    const templates = Object.fromEntries(made.map((part) => [part, template(stacks[part])])) as Record<Part, Template>;
    return { stacks, ...templates, templates };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mkdirOf(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}

/**
 * The properties of a template's only resource of a type, or of the only one whose logical ID begins so. Throws when there is not
 * exactly one.
 */
export function onlyProperties(template: Template, type: string, id = ''): Readonly<Record<string, unknown>> {
  const all = Object.entries(template.findResources(type)).filter(([name]) => name.startsWith(id));
  const [found, ...others] = all.map(([, resource]) => resource);
  if (found === undefined || others.length > 0) throw new Error(`There is not exactly one ${type} ${id}.`);
  return found.Properties;
}

/** A policy statement with its actions and resources as lists. */
export interface Statement {
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
  /** The partitions that it is about, as patterns; empty: it does not say. */
  readonly partitions: readonly string[];
  readonly condition: Readonly<Record<string, unknown>>;
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value]) as readonly T[];

/** Every statement of the role of one function. */
export function statementsOf(template: Template, functionName: string): Statement[] {
  return Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(`${functionName}Role`))
    .flatMap(([, { Properties }]) => list(Properties.PolicyDocument.Statement))
    .map((statement) => Object(statement))
    .map(({ Effect, Action, Resource, Condition }) => ({
      effect: Effect,
      actions: list<string>(Action),
      resources: list(Resource),
      partitions:
        Object(Condition)['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ??
        Object(Condition)['ForAnyValue:StringLike']?.['dynamodb:LeadingKeys'] ??
        [],
      condition: Object(Condition),
    }));
}

/** What a role may do with the table: each action of DynamoDB that is allowed, with its partitions. */
export const allowedOnTable = (
  template: Template,
  functionName: string,
): { action: string; partitions: readonly string[] }[] =>
  statementsOf(template, functionName)
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ actions, partitions }) =>
      actions.filter((action) => action.startsWith('dynamodb:')).map((action) => ({ action, partitions })),
    );
