import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SOURCES = here('graphiql');

/**
 * What GraphiQL's files are called by: what they are made from, so that their address is known before they are made, and the same sources are
 * never made twice.
 */
export async function graphiqlName(): Promise<string> {
  const digest = createHash('sha256');
  const sources = (await readdir(SOURCES)).sort().map((name) => join(SOURCES, name));
  for (const path of [here('../package-lock.json'), here('buildGraphiql.ts'), ...sources]) {
    digest.update(await readFile(path));
  }
  return digest.digest('hex').slice(0, 12);
}

/**
 * Makes GraphiQL's files below `assets/graphiql/<name>/` of a folder, unless they are there: its script, its style, and the workers of its
 * editor, all of our own origin. Rejects where Vite finds an error.
 */
export async function buildGraphiql(outdir: string): Promise<void> {
  const made = join(outdir, 'assets', 'graphiql', await graphiqlName());
  if (existsSync(made)) return;
  const { build } = await import('vite');
  const unfinished = `${made}.${process.pid}`;
  await build({
    root: SOURCES,
    configFile: false,
    envFile: false,
    publicDir: false,
    // Its packages tell React's server what runs in a browser, which no browser is interested in: Vite warns of each.
    logLevel: 'error',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    worker: { format: 'es', rollupOptions: { output: { entryFileNames: '[name]-[hash].js' } } },
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      assetsDir: '',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        input: join(SOURCES, 'main.ts'),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'main.css' : '[name]-[hash][extname]',
        },
      },
    },
  });
  // Whole or not at all: whoever comes meanwhile finds no half of it.
  await rename(unfinished, made).catch(async (fault: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(made)) throw fault;
  });
}
