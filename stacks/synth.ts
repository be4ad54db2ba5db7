/**
 * Makes the bundles, and synthesises the stacks of each stage through plain CDK into `dist/cdk` and through SST into `dist/sst`. Fails
 * unless both make the same resources, CloudFormation's own rules find nothing wrong, and nothing is found wanting that is not acknowledged
 * with its reason: `node stacks/synth.ts [stage]`, every stage unless one is given, the last of which stays. Needs neither the network nor
 * an AWS account.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeBundles } from './bundle.ts';
import { compareTemplates, type Template, type Templates } from './compareTemplates.ts';
import { parseStage, type Stage, stages } from './settings.ts';

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

async function synthesise(stage: Stage): Promise<void> {
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

/** What a report of validation holds, as far as it is read. */
interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly violatingConstructs: readonly { readonly constructPath?: string }[];
    }[];
  }[];
}

/** Every finding that is not acknowledged, warnings among them, which by themselves would not fail a synthesis. */
async function findings(outdir: string): Promise<string[]> {
  const report: Report = JSON.parse(await readFile(join(outdir, 'validation-report.json'), 'utf8'));
  return report.pluginReports.flatMap(({ pluginName, violations }) =>
    violations.flatMap(({ ruleName, description, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${constructPath}: ${pluginName} ${ruleName}: ${description}`),
    ),
  );
}

/** What is wrong with a stage, in sentences. */
async function wrongIn(stage: Stage): Promise<string[]> {
  await synthesise(stage);
  const [cdk, sst] = [await templates(outdirs.cdk), await templates(outdirs.sst)];
  if (cdk.size === 0) return ['Plain CDK made no stack.'];
  const wrong = [...compareTemplates(cdk, sst), ...(await findings(outdirs.cdk))];
  if (wrong.length > 0) return wrong;
  for (const [name, { Resources = {} }] of cdk) {
    console.log(
      `${name}: ${Object.keys(Resources).length} resources, the same through CDK and SST, nothing found wanting`,
    );
  }
  return [];
}

const asked = process.argv[2] === undefined ? stages : [parseStage(process.argv[2])];
await makeBundles();
for (const stage of asked) {
  const wrong = await wrongIn(stage);
  if (wrong.length === 0) continue;
  console.error(`${stage} is wrong in ${wrong.length} places:`);
  for (const one of wrong) console.error(`  ${one}`);
  process.exitCode = 1;
}
