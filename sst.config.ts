import type { SSTConfig } from 'sst';
import { defineStacks } from './stacks/index.ts';
import { deploymentRegion, productName } from './stacks/settings.ts';

export default {
  config() {
    return { name: productName, region: deploymentRegion(process.env) };
  },
  stacks(app) {
    defineStacks(app, { name: app.name, stage: app.stage });
  },
} satisfies SSTConfig;
