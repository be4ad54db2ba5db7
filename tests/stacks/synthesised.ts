import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { defineStacks } from '#stacks/index.ts';
import type { SettingsEnvironment } from '#stacks/settings.ts';

/** The stacks of a stage and their templates, made without the real bundle and without CloudFormation's validator. */
export function synthesised(stage = 'prod', environment: SettingsEnvironment = {}) {
  const graphqlAsset = mkdtempSync(join(tmpdir(), 'graphql-asset-'));
  const projectorAsset = mkdtempSync(join(tmpdir(), 'projector-asset-'));
  const calendarAsset = mkdtempSync(join(tmpdir(), 'calendar-asset-'));
  const outdir = mkdtempSync(join(tmpdir(), 'assembly-'));
  try {
    for (const asset of [graphqlAsset, projectorAsset, calendarAsset]) {
      writeFileSync(join(asset, 'entry.mjs'), 'export const handler = () => undefined;');
    }
    // The validator takes longer to start than all of these tests to run; `stacks/synth.ts` runs it.
    const app = new App({ builtinCloudFormationValidation: false, outdir });
    const assets = { graphqlAsset, projectorAsset, calendarAsset };
    const stacks = defineStacks(app, { name: 'registry', stage, ...assets, environment });
    return {
      stacks,
      database: Template.fromStack(stacks.database),
      api: Template.fromStack(stacks.api),
      projector: Template.fromStack(stacks.projector),
    };
  } finally {
    for (const made of [graphqlAsset, projectorAsset, calendarAsset, outdir]) rmSync(made, { recursive: true });
  }
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
