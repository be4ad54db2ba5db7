/**
 * Makes the bundles, synthesises the stacks of a stage through plain CDK into `dist/cdk` and through SST into `dist/sst`,
 * and fails unless both make the same resources: `node stacks/synth.ts [stage]`, `dev` unless given. Needs neither the
 * network nor an AWS account.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundle, bundles } from './bundle.ts';
import { compareTemplates, type Template, type Templates } from './compareTemplates.ts';
import { parseStage } from './settings.ts';

const outdirs = { cdk: 'dist/cdk', sst: 'dist/sst' } as const;

// A home of its own: CDK caches fingerprints there, and a person's ~/.cdk.json must not change the templates.
const home = 'dist/home';
// CDK leaves what it stages behind: here it is removed with the next synthesis.
const temporary = 'dist/tmp';

/** Runs a program of ours to its end. Rejects, having shown what it printed, when it fails. */
async function run(program: string, args: readonly string[], environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, HOME: resolve(home), TMPDIR: resolve(temporary), ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ended with code ${code}`);
}

async function synthesise(stage: string): Promise<void> {
  const { context } = JSON.parse(await readFile('cdk.json', 'utf8'));
  for (const made of [...Object.values(outdirs), home, temporary]) await rm(made, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  await Promise.all([
    run('stacks/app.ts', [], {
      CDK_OUTDIR: outdirs.cdk,
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, stage }),
    }),
    // The same templates need CloudFormation's rules checked once only, and plain CDK does it.
    run('stacks/sstHost.ts', [stage, outdirs.sst], { CDK_VALIDATION: 'false' }),
  ]);
}

async function templates(outdir: string): Promise<Templates> {
  const suffix = '.template.json';
  const files = (await readdir(outdir)).filter((file) => file.endsWith(suffix)).sort();
  const read = files.map(async (file): Promise<[string, Template]> => {
    return [file.slice(0, -suffix.length), JSON.parse(await readFile(join(outdir, file), 'utf8'))];
  });
  return new Map(await Promise.all(read));
}

const stage = parseStage(process.argv[2] ?? 'dev');
for (const options of bundles) {
  const { file, bytes } = await bundle(options);
  console.log(`${file}: ${Math.ceil(bytes / 1024)} kB`);
}
await synthesise(stage);

const [cdk, sst] = [await templates(outdirs.cdk), await templates(outdirs.sst)];
const found = cdk.size === 0 ? ['Plain CDK made no stack.'] : compareTemplates(cdk, sst);
if (found.length > 0) {
  console.error(`Plain CDK and SST differ in ${found.length} places:`);
  for (const difference of found) console.error(`  ${difference}`);
  process.exitCode = 1;
} else {
  for (const [name, { Resources = {} }] of cdk) {
    console.log(`${name}: ${Object.keys(Resources).length} resources, the same through CDK and SST`);
  }
}
