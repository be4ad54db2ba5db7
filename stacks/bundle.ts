import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { makeCodeCache } from './codeCache.ts';
import { leaveOut } from './leftOut.ts';
import { schemaAsText } from './schemaAsText.ts';

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

const warmEnv = {
  AWS_REGION: 'ap-southeast-3', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_SESSION_TOKEN: 's',
  AWS_LAMBDA_FUNCTION_NAME: 'w', AWS_LAMBDA_FUNCTION_VERSION: '1', TABLE_NAME: 't', STAGE: 'local', TRUSTED_DOCUMENTS: '',
  REGISTRY_SECRET: 'the secret of a registry that lives for one measurement', OIDC_ISSUER: 'https://issuer.example', OIDC_AUDIENCE: 'registry', OIDC_JWKS_URI: 'https://issuer.example/keys', TZ: ':UTC',
};
const warmEvents = [{
  version: '2.0', routeKey: '$default', rawPath: '/graphql', rawQueryString: '',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  requestContext: { requestId: 'w', http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'w' } },
  body: JSON.stringify({ query: '{ region(code: "32.72") { name level parent { name } adoption { status since } } }' }), isBase64Encoded: false,
}];

/** Every function that is deployed. */
export const bundles: readonly BundleOptions[] = [
  graphqlBundle,
  projectorBundle,
  calendarBundle,
  claimsBundle,
  publisherBundle,
];

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
    format: 'cjs',
    // ES modules first: a trial bundle of the server and the SDK became 22 % smaller and loaded in 180 instead of 230 ms.
    mainFields: ['module', 'main'],
    minify: true,
    // Beside the code, and named by it: otherwise --enable-source-maps finds nothing. The sources themselves stay here.
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Node makes a module with all its names of what is imported so, and to name all of `http` it loads all of its `fetch`: 45 ms.
    supported: { 'dynamic-import': false },
    plugins: [leaveOut, schemaAsText],
    logLevel: 'warning',
  });
  assertOneGraphql(result.metafile);
  await writeFile(metafile, JSON.stringify(result.metafile));
  await copyFile(new URL('loader.mjs', import.meta.url), file);
  if (_arch !== null) await makeCodeCache(outdir, { environment: warmEnv, events: warmEvents });
  return { file, bytes: (await stat(code)).size, modules: Object.keys(result.metafile.inputs).length, metafile };
}

if (import.meta.main) {
  for (const options of bundles) {
    const { file, bytes } = await bundle(options);
    console.log(`${file}: ${Math.ceil(bytes / 1024)} kB`);
  }
}
