import type { Plugin } from 'esbuild';

/** A module of a dependency that a bundle holds something else for. */
export interface LeftOut {
  /** The end of what is imported, as it is written. */
  readonly imported: RegExp;
  /** The package in which it is imported; any unless given. */
  readonly of?: string;
  /** The file in which it is imported; any unless given. */
  readonly importer?: RegExp;
  /** What stands in its place. */
  readonly instead: string;
  readonly reason: string;
}

/** A module whose functions end with an error that says what is missing: none of them is called, as the server is configured. */
const missing = (what: string, ...names: string[]): string =>
  names.map((name) => `export const ${name} = () => { throw new Error('${what} is not in the bundle.'); };`).join('\n');

const APOLLO = { of: '@apollo/server', importer: /[\\/]ApolloServer\.js$/ } as const;

/** Everything that is left out, with what it would cost and why nothing misses it. */
export const leftOut: readonly LeftOut[] = [
  {
    imported: /^\.\/plugin\/usageReporting\/index\.js$/,
    ...APOLLO,
    instead: missing('Usage reporting', 'ApolloServerPluginUsageReporting'),
    reason:
      'Reports to a company abroad what is asked here; on only with a key of that company. With it goes protobuf, 222 kB.',
  },
  {
    imported: /^\.\/plugin\/schemaReporting\/index\.js$/,
    ...APOLLO,
    instead: missing('Schema reporting', 'ApolloServerPluginSchemaReporting'),
    reason: 'As usage reporting.',
  },
  {
    imported: /^\.\/plugin\/inlineTrace\/index\.js$/,
    ...APOLLO,
    instead: 'export const ApolloServerPluginInlineTrace = () => ({});',
    reason:
      'Does something in a subgraph of a federation alone, which the registry is not; it draws protobuf in as well.',
  },
  {
    imported: /^\.\/plugin\/landingPage\/default\/index\.js$/,
    ...APOLLO,
    instead: missing(
      'The landing page',
      'ApolloServerPluginLandingPageLocalDefault',
      'ApolloServerPluginLandingPageProductionDefault',
    ),
    reason: 'The server is started without one.',
  },
  {
    imported: /^@graphql-tools\/schema$/,
    ...APOLLO,
    instead: missing('Making a schema of texts', 'makeExecutableSchema'),
    reason: 'The schema is given as it is executed.',
  },
  {
    imported: /^graphql$/,
    ...APOLLO,
    instead: "export { assertValidSchema, GraphQLError, print } from 'graphql';\nexport const printSchema = () => '';",
    reason:
      'The whole schema is printed at each start, 10 ms, for a digest before the keys of a store that several schemas share: ours has one.',
  },
  {
    imported: /^@apollo\/utils\.createhash$/,
    instead: "export { createHash } from 'node:crypto';",
    reason:
      'In a bundle it does not find the module of Node and takes a slow one in JavaScript, with ten packages of its own.',
  },
  {
    imported: /^@aws-sdk\/credential-provider-node$/,
    instead: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
    reason:
      'Lambda gives a function its credentials in the environment. What is gone looks for those of people and of other machines.',
  },
  {
    imported: /^\.\/readFile$/,
    of: '@smithy/core',
    importer: /shared-ini-file-loader[\\/]loadSharedConfigFiles\.js$/,
    instead: "export const readFile = async () => '';",
    reason: 'Lambda has no file with the settings of a person, and the SDK looks for two of them at each start.',
  },
  {
    imported: /^\.\/stream-type-check$/,
    of: '@smithy/core',
    importer: /util-stream[\\/]stream-collector\.js$/,
    instead: 'export const isReadableStream = () => false;\nexport const isBlob = () => false;',
    reason:
      "Asks whether an answer of Node's http is a stream of the web, and has Node load all of those to ask: 10 ms.",
  },
  {
    imported: /^fast-json-stringify$/,
    of: 'graphql-jit',
    instead: "export default () => { throw new Error('Writing answers by a compiled schema is not in the bundle.'); };",
    reason: 'Used only with customJSONSerializer, which is off; with ajv it is 240 kB.',
  },
];

/** Whether a file is one of a package. */
export const isOf = (file: string, name: string): boolean =>
  file.replaceAll('\\', '/').includes(`/node_modules/${name}/`);

/** Has esbuild take what stands instead of each module that is left out, and the one form of graphql wherever another is asked for. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, importer, namespace, resolveDir }) => {
      if (namespace !== 'file') return undefined;
      const at = leftOut.findIndex(
        (one) =>
          one.imported.test(path) &&
          (one.importer ?? /./).test(importer) &&
          (one.of === undefined || isOf(importer, one.of)),
      );
      return at < 0 ? undefined : { path: String(at), namespace: 'left-out', pluginData: resolveDir };
    });
    build.onLoad({ filter: /./, namespace: 'left-out' }, ({ path, pluginData }) => ({
      contents: leftOut[Number(path)]?.instead ?? '',
      resolveDir: pluginData,
    }));
    // Packages that name its files draw CommonJS in beside the modules, and two copies do not know each other's types.
    build.onResolve({ filter: /^graphql\/.*\.js$/ }, ({ path, kind, resolveDir }) =>
      build.resolve(path.replace(/\.js$/, '.mjs'), { kind, resolveDir }),
    );
  },
};
