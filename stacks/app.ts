import { App } from 'aws-cdk-lib';
import { defineStacks } from './index.ts';
import { productName } from './settings.ts';

const app = new App();
const stage: unknown = app.node.tryGetContext('stage') ?? 'dev';
defineStacks(app, { name: productName, stage: String(stage) });
app.synth();
