import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '#stacks/bundle.ts';
import { defineStacks } from '#stacks/index.ts';
import { assetNames } from './synthesised.ts';

const execute = promisify(execFile);

let directory = '';
let outdir = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bundle-'));
  outdir = join(directory, 'out');
  await writeFile(join(directory, 'answer.cjs'), "module.exports = require('node:path').basename('/the/answer');");
  await writeFile(
    join(directory, 'entry.ts'),
    "import answer from './answer.cjs';\nexport const handler = async (): Promise<string> => answer;\n",
  );
  await bundle({ entry: join(directory, 'entry.ts'), outdir });
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

test('a bundle runs by itself, CommonJS dependencies and all', async () => {
  // In a process of its own: the test runner has a `require` to lend, Lambda does not.
  const program = `import { handler } from '${pathToFileURL(join(outdir, 'entry.mjs')).href}'; console.log(await handler());`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', program]);

  expect(stdout.trim()).toBe('answer');
});

test('stack traces can be read: the code names its source map, which lies beside it without the sources', async () => {
  expect(await readFile(join(outdir, 'entry.mjs'), 'utf8')).toContain('//# sourceMappingURL=entry.mjs.map');
  expect(JSON.parse(await readFile(join(outdir, 'entry.mjs.map'), 'utf8'))).not.toHaveProperty('sourcesContent');
});

test('what is in a bundle can be accounted for', async () => {
  const { inputs } = JSON.parse(await readFile(join(outdir, 'meta.json'), 'utf8'));

  expect(
    Object.keys(inputs)
      .map((path) => path.split('/').at(-1))
      .sort(),
  ).toEqual(['answer.cjs', 'entry.ts']);
});

test('nothing of an earlier bundle stays', async () => {
  await writeFile(join(outdir, 'stale.mjs'), '');
  await bundle({ entry: join(directory, 'entry.ts'), outdir });

  expect((await readdir(outdir)).sort()).toEqual(['entry.mjs', 'entry.mjs.map', 'meta.json']);
});

test('what is deployed is the code and its source map, not the account of them', async () => {
  const assembly = join(directory, 'assembly');
  const app = new App({ builtinCloudFormationValidation: false, outdir: assembly });
  const assets = Object.fromEntries(assetNames.map((name) => [name, outdir]));
  defineStacks(app, { name: 'registry', stage: 'dev', assets, environment: {} });

  const staged = (await readdir(assembly)).filter((name) => name.startsWith('asset.'));
  const deployed = await Promise.all(staged.map((name) => readdir(join(assembly, name))));
  expect(deployed.flat().sort()).toEqual(['entry.mjs', 'entry.mjs.map']);
});
