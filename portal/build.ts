import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Assets } from './parts/layout.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where what browsers load is put. */
export const BUILT = here('../dist/portal');

/** The most that any public page may load at first, gzipped, in bytes: script alone, and everything with the page itself. */
export const SCRIPT_BUDGET = 25 * 1024;
export const PAGE_BUDGET = 60 * 1024;

/** The most that the office's own script may have, gzipped, in bytes: it is for those who sign in, and is kept by their browser. */
export const OFFICE_BUDGET = 60 * 1024;

/** What was built: the addresses, and the size of each file as it travels, in bytes. */
export interface Built {
  readonly assets: Assets;
  readonly gzipped: Readonly<Record<keyof Assets, number>>;
}

/** Makes script and style for browsers, named by their content, so that caches keep them for ever. Rejects where esbuild finds an error. */
export async function buildPortal(outdir = BUILT): Promise<Built> {
  const made = await build({
    entryPoints: {
      script: here('browser/main.ts'),
      style: here('style.css'),
      office: here('office/main.tsx'),
      officeStyle: here('office/style.css'),
    },
    outdir: join(outdir, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const files = Object.keys(made.metafile.outputs).map((path) => basename(path));
  const named = (name: string): string => files.find((file) => file.startsWith(`${name}-`)) ?? name;
  const size = async (file: string): Promise<number> => gzipSync(await readFile(join(outdir, 'assets', file))).length;
  const [script, style] = [named('script'), named('style')];
  const [office, officeStyle] = [named('office'), named('officeStyle')];
  return {
    assets: {
      script: `/assets/${script}`,
      style: `/assets/${style}`,
      office: `/assets/${office}`,
      officeStyle: `/assets/${officeStyle}`,
    },
    gzipped: {
      script: await size(script),
      style: await size(style),
      office: await size(office),
      officeStyle: await size(officeStyle),
    },
  };
}
