/**
 * Synthesises the stacks as SST would, without an AWS account: `node stacks/sstHost.ts <stage> <output directory>`.
 * SST's own `synth` command first asks AWS who the caller is; this takes the same steps after that question. It must be
 * a program of its own, because SST keeps its project in module state. SST's telemetry lives in its command line, which
 * is not loaded here; what SST writes for itself goes to `.sst`.
 */
import { readFile } from 'node:fs/promises';
import { App } from 'sst/constructs/index.js';
import { initProject, useProject } from 'sst/project.js';
import { Stacks } from 'sst/stacks/index.js';

const [stage, outdir] = process.argv.slice(2);
if (stage === undefined || outdir === undefined) throw new Error('Give a stage and an output directory.');

// In this mode SST does not look for its bootstrap stack on AWS.
process.env.NODE_ENV = 'test';

await initProject({ root: process.cwd(), stage });
const { config, paths } = useProject();
const [, loaded] = await Stacks.load(paths.config);
const { context } = JSON.parse(await readFile('cdk.json', 'utf8'));

const app = new App(
  { name: config.name, stage: config.stage, mode: 'deploy', ...(config.region ? { region: config.region } : {}) },
  { outdir, context },
);
await loaded.stacks(app);
await app.finish();
app.synth();
