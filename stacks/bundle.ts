import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** What to bundle and where to put it; paths are relative to the working directory unless absolute. */
export interface BundleOptions {
  readonly entry: string;
  readonly outdir: string;
}

/** A bundle that was made: the file Lambda runs, its size in bytes, and esbuild's account of what is in it. */
export interface Bundle {
  readonly file: string;
  readonly bytes: number;
  readonly modules: number;
  readonly metafile: string;
}

/** The GraphQL function. Named by its path only, so that infrastructure imports no code that it deploys. */
export const graphqlBundle: BundleOptions = { entry: 'functions/graphql/entry.ts', outdir: 'dist/graphql' };

/** The function that keeps summaries. */
export const projectorBundle: BundleOptions = { entry: 'functions/projector/entry.ts', outdir: 'dist/projector' };

/** The function that writes calendars of deadlines. */
export const calendarBundle: BundleOptions = { entry: 'functions/calendar/entry.ts', outdir: 'dist/calendar' };

/** The function that Cognito calls before it makes tokens. */
export const claimsBundle: BundleOptions = { entry: 'functions/claims/entry.ts', outdir: 'dist/claims' };

/** The function that writes open data. */
export const publisherBundle: BundleOptions = { entry: 'functions/publisher/entry.ts', outdir: 'dist/publisher' };

/** Every function that is deployed. */
export const bundles: readonly BundleOptions[] = [
  graphqlBundle,
  projectorBundle,
  calendarBundle,
  claimsBundle,
  publisherBundle,
];

// Dependencies that are CommonJS call `require`, which an ES module does not have.
const requireBanner =
  "import { createRequire as bundleCreateRequire } from 'node:module';const require = bundleCreateRequire(import.meta.url);";

// Two copies do not know each other's types, and in production mode they fail far from the cause.
function assertOneGraphql({ inputs }: Metafile): void {
  const copies = Object.keys(inputs).filter((path) => /node_modules\/graphql\/index\.m?js$/.test(path));
  if (copies.length > 1) throw new Error(`The bundle holds graphql more than once: ${copies.join(', ')}`);
}

/**
 * Bundles a function into `entry.mjs` with a source map beside it, and writes `meta.json`, which is not deployed.
 * Whatever was in the output directory is removed. Rejects when esbuild finds an error, which it
 * prints, or when the bundle would hold two copies of graphql.
 */
export async function bundle({ entry, outdir }: BundleOptions, _arch: string | null = null): Promise<Bundle> {
  const file = join(outdir, 'entry.mjs');
  const metafile = join(outdir, 'meta.json');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const result = await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // ES modules first: a trial bundle of the server and the SDK became 22 % smaller and loaded in 180 instead of 230 ms.
    mainFields: ['module', 'main'],
    minify: true,
    // Beside the code, and named by it: otherwise --enable-source-maps finds nothing. The sources themselves stay here.
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: requireBanner },
    logLevel: 'warning',
  });
  assertOneGraphql(result.metafile);
  await writeFile(metafile, JSON.stringify(result.metafile));
  return { file, bytes: (await stat(file)).size, modules: Object.keys(result.metafile.inputs).length, metafile };
}

if (import.meta.main) {
  for (const options of bundles) {
    const { file, bytes } = await bundle(options);
    console.log(`${file}: ${Math.ceil(bytes / 1024)} kB`);
  }
}
