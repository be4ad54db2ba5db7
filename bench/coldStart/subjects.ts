import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle, modulesIn } from '#stacks/bundle.ts';
import { graphqlBundle } from '#stacks/functionBundles.ts';

/** Something whose start is measured. */
export interface Subject {
  name: string;
  /** What Lambda would import. */
  file: string;
  /** Of the code, without source map and code cache, in bytes. */
  bytes: number;
  modules: number;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A bundle as esbuild makes it unless told otherwise: for Node, minified. */
async function byDefault(name: string, entry: string, outdir: string): Promise<Subject> {
  const file = join(outdir, 'entry.cjs');
  const { metafile } = await build({
    entryPoints: [here(entry)],
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    metafile: true,
    loader: { '.graphqls': 'text' },
    logLevel: 'warning',
  });
  const { size: bytes } = await stat(file);
  return { name, file, bytes, modules: modulesIn(metafile) };
}

/** The bundle that is deployed, with a V8 code cache or without one. */
async function ours(name: string, outdir: string, codeCache: boolean): Promise<Subject> {
  const { file, bytes, modules } = await bundle({ ...graphqlBundle, outdir }, { codeCache });
  return { name, file, bytes, modules };
}

/** Makes everything whose start is measured, in a folder that is emptied before. */
export async function makeSubjects(folder: string) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // Whatever the folder stands in, esbuild's own form is CommonJS.
  await writeFile(join(folder, 'package.json'), '{}');
  return {
    ours: await ours('our bundle', join(folder, 'ours'), false),
    cached: await ours('our bundle, code cache', join(folder, 'cached'), true),
    plain: await byDefault('plain Apollo Server and SDK', 'plain.ts', join(folder, 'plain')),
    empty: await byDefault('empty handler', 'empty.ts', join(folder, 'empty')),
    client: await byDefault('empty handler, SDK client', 'emptyWithClient.ts', join(folder, 'client')),
  } satisfies Record<string, Subject>;
}
