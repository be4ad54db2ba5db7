import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundle, overBudget } from '#stacks/bundle.ts';
import { bundleBudgets, bundles, functionArchitecture, pageAssetsFile } from '#stacks/functionBundles.ts';
import { defineStacks } from '#stacks/index.ts';
import { isOf, leftOut } from '#stacks/leftOut.ts';
import { assetNames, pageAssets } from './synthesised.ts';

const execute = promisify(execFile);

const ENTRY = `import answer from './answer.cjs';

interface Asked {
  ask?: string;
}

if (process.env.BROKEN === 'yes') throw new Error('cannot start');

export const handler = async ({ ask }: Asked): Promise<string> => {
  if (ask === 'fault') throw new Error('a fault');
  if (ask === 'late') return (await import('./late.ts')).late;
  return answer;
};
`;
/** The lines on which the errors are made. */
const [STARTING, ANSWERING] = [7, 10];

let directory = '';
let outdir = '';
let cached = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bundle-'));
  outdir = join(directory, 'out');
  cached = join(directory, 'cached');
  await writeFile(join(directory, 'answer.cjs'), "module.exports = require('node:path').basename('/the/answer');");
  await writeFile(join(directory, 'late.ts'), "process.stdout.write('late module');\nexport const late = 'late';\n");
  await writeFile(join(directory, 'entry.ts'), ENTRY);
  const entry = join(directory, 'entry.ts');
  await bundle({ entry, outdir }, { codeCache: true });
  await bundle({ entry, outdir: cached, warm: { environment: {}, events: [{}] } }, { codeCache: true });
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

/** What a bundle prints and answers in a process of its own: the test runner has a `require` to lend, Lambda does not. */
async function run(folder: string, { ask = '', flags = [] as string[], environment = {} } = {}): Promise<string> {
  const program = `const { handler } = await import('${pathToFileURL(join(folder, 'entry.mjs')).href}'); console.log(await handler({ ask: '${ask}' }));`;
  const ran = execute(process.execPath, [...flags, '--input-type=module', '--eval', program], { env: environment });
  return ran.then(
    ({ stdout }) => stdout.trim(),
    ({ stderr }) => stderr,
  );
}
const GC = { flags: ['--expose-gc'] };

test('a bundle runs by itself, CommonJS dependencies and all', async () => {
  expect(await run(outdir)).toBe('answer');
});

test('what is imported in the middle of a call is in the same file and runs only then', async () => {
  expect(await run(outdir)).not.toContain('late module');
  expect(await run(outdir, { ask: 'late' })).toBe('late modulelate');
});

test('stack traces can be read: they name the sources by the map beside the code, which is without them', async () => {
  expect(await run(outdir, { ask: 'fault' })).toContain(`entry.ts:${ANSWERING}:`);
  expect(await run(outdir, { environment: { BROKEN: 'yes' } })).toContain(`entry.ts:${STARTING}:`);
  expect(JSON.parse(await readFile(join(outdir, 'bundle.cjs.map'), 'utf8'))).not.toHaveProperty('sourcesContent');
});

test('what is in a bundle can be accounted for', async () => {
  const { inputs } = JSON.parse(await readFile(join(outdir, 'meta.json'), 'utf8'));

  expect(
    Object.keys(inputs)
      .map((path) => path.split('/').at(-1))
      .sort(),
  ).toEqual(['answer.cjs', 'entry.ts', 'late.ts']);
});

test('graphql is there once, whichever of its files a package names', async () => {
  const folder = await mkdtemp(join(process.cwd(), 'dist-graphql-'));
  try {
    const entry = join(folder, 'entry.ts');
    await writeFile(
      entry,
      "import { GraphQLError } from 'graphql';\nimport { locatedError } from 'graphql/error/index.js';\n" +
        "export const handler = async () => locatedError(new Error('x'), [], []) instanceof GraphQLError;\n",
    );
    await bundle({ entry, outdir: join(folder, 'out') });
    expect(await run(join(folder, 'out'))).toBe('true');
    const { inputs } = JSON.parse(await readFile(join(folder, 'out', 'meta.json'), 'utf8'));
    const forms = new Set(
      Object.keys(inputs).flatMap((input) => /node_modules\/graphql\/.*(\.m?js)$/.exec(input)?.[1] ?? []),
    );
    expect([...forms]).toEqual(['.mjs']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('nothing of an earlier bundle stays', async () => {
  await writeFile(join(outdir, 'stale.mjs'), '');
  await bundle({ entry: join(directory, 'entry.ts'), outdir });

  expect((await readdir(outdir)).sort()).toEqual(['bundle.cjs', 'bundle.cjs.map', 'entry.mjs', 'meta.json']);
});

describe('the code cache', () => {
  test('is made only where there are calls for it, and where it is not told otherwise on the functions’ architecture', async () => {
    expect(await readdir(outdir)).not.toContain('bundle.cache');
    expect(await readdir(cached)).toContain('bundle.cache');
    const warm = { environment: {}, events: [{}] };
    const untold = await bundle({ entry: join(directory, 'entry.ts'), outdir: join(directory, 'untold'), warm });
    expect(untold.isCached).toBe(process.arch === functionArchitecture);
  });

  test('is taken by the Node that made it, with the flags of Lambda', async () => {
    expect(await run(cached, GC)).toBe('answer');
  });

  test('that another Node made is refused: a line of the log says so, and the answer is the same', async () => {
    for (const printed of [await run(cached), await run(await spoilt(), GC)]) {
      const [line = '', answer] = printed.split('\n');
      expect(JSON.parse(line)).toMatchObject({ level: 'WARN', codeCache: 'rejected', node: process.version });
      expect(answer).toBe('answer');
    }
  });

  test('is not made of a function that cannot answer', async () => {
    const warm = { environment: {}, events: [{ ask: 'fault' }] };
    const made = bundle(
      { entry: join(directory, 'entry.ts'), outdir: join(directory, 'failing'), warm },
      { codeCache: true },
    );
    await expect(made).rejects.toThrow(/There is no code cache of .*a fault/s);
  });

  async function spoilt(): Promise<string> {
    const folder = join(directory, 'spoilt');
    await cp(cached, folder, { recursive: true });
    const bytes = await readFile(join(folder, 'bundle.cache'));
    await writeFile(join(folder, 'bundle.cache'), bytes.subarray(0, bytes.length - 8));
    return folder;
  }
});

/** What is staged for deployment when every function is of one folder. */
async function staged(folder: string, name: string): Promise<{ assets: string[]; files: string[] }> {
  await writeFile(join(folder, pageAssetsFile), JSON.stringify(pageAssets));
  const assembly = join(directory, name);
  const app = new App({ builtinCloudFormationValidation: false, outdir: assembly });
  defineStacks(app, {
    name: 'registry',
    stage: 'dev',
    assets: Object.fromEntries(assetNames.map((asset) => [asset, folder])),
    environment: {},
  });
  const assets = (await readdir(assembly)).filter((one) => one.startsWith('asset.'));
  const files = await Promise.all(assets.map((asset) => readdir(join(assembly, asset))));
  return { assets, files: files.flat().sort() };
}

test('what is deployed is the code, its source map and its code cache, not the account of them', async () => {
  expect((await staged(outdir, 'assembly')).files).toEqual(['bundle.cjs', 'bundle.cjs.map', 'entry.mjs']);
  expect((await staged(cached, 'assembly-cached')).files).toEqual([
    'bundle.cache',
    'bundle.cjs',
    'bundle.cjs.map',
    'entry.mjs',
  ]);
});

test('a code cache that is made anew deploys nothing; other code does', async () => {
  const { assets } = await staged(cached, 'assembly-before');
  const again = join(directory, 'again');
  await cp(cached, again, { recursive: true });
  await writeFile(join(again, 'bundle.cache'), 'other bytes');
  expect((await staged(again, 'assembly-again')).assets).toEqual(assets);
  await writeFile(join(again, 'bundle.cjs'), 'exports.handler = () => 1;');
  expect((await staged(again, 'assembly-changed')).assets).not.toEqual(assets);
});

describe('every function', () => {
  const made = new Map<string, Bundle>();
  const inputs = new Set<string>();
  beforeAll(async () => {
    for (const options of bundles) {
      const name = basename(options.outdir);
      const one = await bundle({ ...options, outdir: join(directory, name) }, { codeCache: false });
      made.set(name, one);
      const account = JSON.parse(await readFile(one.metafile, 'utf8'));
      for (const input of Object.keys(account.inputs)) inputs.add(input);
    }
  });

  test('is within its budget of kilobytes and modules, and has one', () => {
    expect([...made].flatMap(([name, one]) => overBudget(name, one))).toEqual([]);
    expect(Object.keys(bundleBudgets).sort()).toEqual([...made.keys()].sort());
  });

  test('that compiles queries has the one runtime that is mended', () => {
    const runtimes = [...inputs].filter((path) => /graphql-jit\/dist\/runtime\.m?js$/.test(path));
    expect(runtimes).toEqual(['node_modules/graphql-jit/dist/runtime.js']);
  });

  test('is past its budget where it grows, or has none', () => {
    const { kB, modules } = bundleBudgets.claims ?? { kB: 0, modules: 0 };
    expect(overBudget('claims', { bytes: kB * 1024 + 1, modules: modules + 1 })).toEqual([
      `The bundle claims has ${kB + 1} kB, more than ${kB}.`,
      `The bundle claims has ${modules + 1} modules, more than ${modules}.`,
    ]);
    expect(overBudget('unheard', { bytes: 1, modules: 1 })).toEqual(['The bundle unheard has no budget.']);
  });

  test('holds nothing of what is left out, and nothing is left out that is not there', () => {
    const used = leftOut.flatMap((_, at) => (inputs.has(`left-out:${at}`) ? [at] : []));
    const isThere = (name: string): boolean => [...inputs].some((input) => isOf(`/${input}`, name));
    expect(used).toEqual(leftOut.flatMap(({ of }, at) => (of === undefined || isThere(of) ? [at] : [])));
    const gone =
      /@apollo\/(usage-reporting-protobuf|protobufjs)|sha\.js|credential-provider-(ini|sso|process|http|login)/;
    expect([...inputs].filter((input) => gone.test(input))).toEqual([]);
  });
});

test('a sign that the loader would read as others is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'signs-'));
  const entry = join(folder, 'entry.ts');
  await writeFile(entry, 'export const handler = (text: string) => /[\u2019]/u.test(text);\n');
  await expect(bundle({ entry, outdir: join(folder, 'out') })).rejects.toThrow('a sign that is not ASCII: \u2019');
  await rm(folder, { recursive: true });
});
