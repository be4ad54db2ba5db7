import type { SSTConfig } from 'sst';
import { deploymentRegion } from './config/deployment.ts';
import { defineStacks } from './stacks/index.ts';
import { productName } from './stacks/settings.ts';

export default {
  config() {
    return { name: productName, region: deploymentRegion(process.env) };
  },
  stacks(app) {
    defineStacks(app, { name: app.name, stage: app.stage });
  },
} satisfies SSTConfig;
