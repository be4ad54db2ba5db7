import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { graphiqlName } from './buildGraphiql.ts';
import type { Assets } from './parts/layout.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where what browsers load is put. */
export const BUILT = here('../dist/portal');

/** The most that any public page may load at first, gzipped, in bytes: script alone, and everything with the page itself. */
export const SCRIPT_BUDGET = 25 * 1024;
export const PAGE_BUDGET = 60 * 1024;

/** The most script that the office may load at first, gzipped, in bytes: it is for those who sign in, and is kept by their browser. */
export const OFFICE_BUDGET = 60 * 1024;

/** What was built: the addresses, and the size of each file as it travels, in bytes; the office's with what it imports at once. */
export interface Built {
  readonly assets: Assets;
  readonly gzipped: Readonly<Record<'script' | 'style' | 'office' | 'officeStyle', number>>;
}

const OPTIONS = {
  // Where names of packages are looked up from, wherever this is run.
  absWorkingDir: here('..'),
  entryNames: '[name]-[hash]',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Makes script and style for browsers, named by their content, so that caches keep them for ever; GraphiQL's files are only named: `buildGraphiql` makes them. Rejects where esbuild finds an error. */
export async function buildPortal(outdir = BUILT): Promise<Built> {
  const folder = join(outdir, 'assets');
  const [pages, office] = await Promise.all([
    build({
      ...OPTIONS,
      outdir: folder,
      entryPoints: { script: here('browser/main.ts'), style: here('style.css') },
    }),
    build({
      ...OPTIONS,
      outdir: folder,
      entryPoints: { office: here('office/main.tsx'), officeStyle: here('office/style.css') },
      chunkNames: 'part-[hash]',
      splitting: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // The same, without what only Node has.
      alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
    }),
  ]);
  const outputs = { ...pages.metafile.outputs, ...office.metafile.outputs };
  const entry = (name: keyof Assets): string =>
    Object.keys(outputs).find((path) => basename(path).startsWith(`${name}-`) && outputs[path]?.entryPoint) ?? name;
  const size = async (paths: readonly string[]): Promise<number> => {
    const files = await Promise.all(paths.map((path) => readFile(join(folder, basename(path)))));
    return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  };
  const built: Built = {
    assets: {
      script: addressOf(entry('script')),
      style: addressOf(entry('style')),
      office: addressOf(entry('office')),
      officeStyle: addressOf(entry('officeStyle')),
      schema: `/assets/${await copySchema(outdir)}`,
      graphiql: `/assets/graphiql/${await graphiqlName()}/`,
    },
    gzipped: {
      script: await size([entry('script')]),
      style: await size([entry('style')]),
      office: await size(withImports(entry('office'), outputs)),
      officeStyle: await size([entry('officeStyle')]),
    },
  };
  // Dictionaries of snapshots, which never change, name this one: it keeps its name.
  await copyFile(here('documents.css'), join(outdir, 'style.css'));
  await buildWorker(outdir, Object.keys(outputs).map(addressOf).sort());
  return built;
}

const addressOf = (path: string): string => `/assets/${basename(path)}`;

/** A file with all that it imports at once; what it imports later is left out. */
function withImports(path: string, outputs: Metafile['outputs'], seen: readonly string[] = []): readonly string[] {
  if (seen.includes(path)) return seen;
  const imported = (outputs[path]?.imports ?? []).filter(({ kind }) => kind === 'import-statement');
  return imported.reduce<readonly string[]>((all, one) => withImports(one.path, outputs, all), [...seen, path]);
}

/** The worker that keeps the office for when there is no connection. Browsers know it by its address, so its name never changes. */
async function buildWorker(outdir: string, assets: readonly string[]): Promise<void> {
  const version = createHash('sha256').update(assets.join('\n')).digest('hex').slice(0, 12);
  await build({
    ...OPTIONS,
    format: 'iife',
    entryPoints: { 'kerja-worker': here('worker/main.ts') },
    entryNames: '[name]',
    outdir,
    define: { ASSETS: JSON.stringify(assets), VERSION: JSON.stringify(version) },
  });
}

/** The schema as its readers get it, named by its content. */
async function copySchema(outdir: string): Promise<string> {
  const text = await readFile(here('../functions/graphql/schema.generated.graphqls'));
  const name = `schema-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.graphql`;
  await writeFile(join(outdir, 'assets', name), text);
  return name;
}
