import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { graphiqlName } from './buildGraphiql.ts';
import type { Assets } from './parts/layout.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where what browsers load is put. */
export const BUILT = here('../dist/portal');

/** The most that any public page may load at first, gzipped, in bytes: script alone, and everything with the page itself. */
export const SCRIPT_BUDGET = 25 * 1024;
export const PAGE_BUDGET = 60 * 1024;

/** What was built: the addresses, and the size of each file as it travels, in bytes. */
export interface Built {
  readonly assets: Assets;
  readonly gzipped: Readonly<Record<'script' | 'style', number>>;
}

/**
 * Makes script, style and the schema's file for browsers, named by their content, so that caches keep them for ever; GraphiQL's files are named here
 * and made apart.
 * Rejects where esbuild finds an error.
 */
export async function buildPortal(outdir = BUILT): Promise<Built> {
  const made = await build({
    entryPoints: { script: here('browser/main.ts'), style: here('style.css') },
    outdir: join(outdir, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const files = Object.keys(made.metafile.outputs).map((path) => basename(path));
  const named = (name: string): string => files.find((file) => file.startsWith(`${name}-`)) ?? name;
  const size = async (file: string): Promise<number> => gzipSync(await readFile(join(outdir, 'assets', file))).length;
  const [script, style] = [named('script'), named('style')];
  return {
    assets: {
      script: `/assets/${script}`,
      style: `/assets/${style}`,
      schema: `/assets/${await copySchema(outdir)}`,
      graphiql: `/assets/graphiql/${await graphiqlName()}/`,
    },
    gzipped: { script: await size(script), style: await size(style) },
  };
}

/** The schema as its readers get it, named by its content. */
async function copySchema(outdir: string): Promise<string> {
  const text = await readFile(here('../functions/graphql/schema.generated.graphqls'));
  const name = `schema-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.graphql`;
  await writeFile(join(outdir, 'assets', name), text);
  return name;
}
