import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { buildPortal } from '#portal/build.ts';
import { makeCodeCache } from './codeCache.ts';
import {
  type BundleOptions,
  bundleBudgets,
  bundles,
  functionArchitecture,
  pageAssetsFile,
  pagesBundle,
} from './functionBundles.ts';
import { leaveOut } from './leftOut.ts';
import { schemaAsText } from './schemaAsText.ts';

/** A bundle that was made: the file Lambda loads, the size of its code in bytes, and esbuild's account of what is in it. */
export interface Bundle {
  readonly file: string;
  /** Of the code, without source map and code cache. */
  readonly bytes: number;
  /** How many modules have code in it. */
  readonly modules: number;
  readonly metafile: string;
  /** Whether a V8 code cache lies beside it. */
  readonly isCached: boolean;
}

/** How to make a bundle. */
export interface Making {
  /** Whether to make the code cache where the function has calls for it; unless told, where this machine has the functions' architecture. */
  readonly codeCache?: boolean;
}

// Two copies do not know each other's types, and in production mode they fail far from the cause.
function assertOneGraphql({ inputs }: Metafile): void {
  const files = Object.keys(inputs).flatMap(
    (path) => /^(.*node_modules\/graphql\/).*\.(m?js)$/.exec(path)?.slice(1).join('*.') ?? [],
  );
  const copies = [...new Set(files)];
  if (copies.length > 1) throw new Error(`The bundle holds graphql more than once: ${copies.join(', ')}`);
}

/** How many modules have code in what esbuild made. */
export const modulesIn = ({ outputs }: Metafile): number =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.values(inputs))
    .filter(({ bytesInOutput }) => bytesInOutput > 0).length;

/**
 * Bundles a function into `bundle.cjs` with a source map beside it, behind the `entry.mjs` that loads it (`loader.mjs`), with its V8 code cache where one can be
 * made, and writes `meta.json`, which is not deployed. Whatever was in the output directory is removed. Rejects when esbuild finds an error, which it prints, when
 * the bundle would hold two copies of graphql, or when the function does not start for its code cache.
 */
export async function bundle(
  { entry, outdir, warm }: BundleOptions,
  { codeCache = process.arch === functionArchitecture }: Making = {},
): Promise<Bundle> {
  const file = join(outdir, 'entry.mjs');
  const code = join(outdir, 'bundle.cjs');
  const metafile = join(outdir, 'meta.json');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const result = await build({
    entryPoints: [entry],
    outfile: code,
    bundle: true,
    platform: 'node',
    target: 'node24',
    // A script can be compiled with a code cache, a module of Node's loader cannot.
    format: 'cjs',
    // ES modules first: a trial bundle of the server and the SDK became 22 % smaller and loaded in 180 instead of 230 ms.
    mainFields: ['module', 'main'],
    // Node looks through all names of a module that is imported, and to name all of `http` it loads all of `fetch`: 45 ms.
    supported: { 'dynamic-import': false },
    plugins: [leaveOut, schemaAsText],
    minify: true,
    // Beside the code, for `loader.mjs`. The sources themselves stay here.
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  assertOneGraphql(result.metafile);
  await assertAscii(code);
  await writeFile(metafile, JSON.stringify(result.metafile));
  await copyFile(new URL('loader.mjs', import.meta.url), file);
  const isCached = codeCache && warm !== undefined;
  if (isCached) await makeCodeCache(outdir, warm);
  return { file, bytes: (await stat(code)).size, modules: modulesIn(result.metafile), metafile, isCached };
}

/** The loader reads a byte for a character. What esbuild does not write in ASCII is a regular expression: there a sign is written as its number. */
async function assertAscii(code: string): Promise<void> {
  const text = await readFile(code, 'utf8');
  const beyond = [...text].find((sign) => (sign.codePointAt(0) ?? 0) > 0x7f);
  if (beyond !== undefined) throw new Error(`${code} has a sign that is not ASCII: ${beyond}`);
}

/** In what a bundle is past its budget, in sentences; a bundle without a budget is past it. */
export function overBudget(name: string, { bytes, modules }: Pick<Bundle, 'bytes' | 'modules'>): string[] {
  const budget = bundleBudgets[name];
  if (budget === undefined) return [`The bundle ${name} has no budget.`];
  const kB = Math.ceil(bytes / 1024);
  return [
    ...(kB > budget.kB ? [`The bundle ${name} has ${kB} kB, more than ${budget.kB}.`] : []),
    ...(modules > budget.modules ? [`The bundle ${name} has ${modules} modules, more than ${budget.modules}.`] : []),
  ];
}

/** Makes every bundle where it is deployed from, and what browsers load of the portal, and tells of each; throws when one is past its budget. */
export async function makeBundles(print: (line: string) => void = console.log): Promise<void> {
  const over: string[] = [];
  for (const options of bundles) {
    const made = await bundle(options);
    const cache = made.isCached ? ', with its code cache' : '';
    print(`${made.file}: ${Math.ceil(made.bytes / 1024)} kB, ${made.modules} modules${cache}`);
    over.push(...overBudget(basename(options.outdir), made));
  }
  const { assets } = await buildPortal();
  await writeFile(join(pagesBundle.outdir, pageAssetsFile), JSON.stringify(assets));
  print(`What browsers load of the portal: ${Object.values(assets).join(', ')}`);
  if (process.arch !== functionArchitecture) {
    print(`No code cache: this machine is ${process.arch}, the functions run on ${functionArchitecture}.`);
  }
  if (over.length > 0) throw new Error(over.join('\n'));
}

if (import.meta.main) await makeBundles();
