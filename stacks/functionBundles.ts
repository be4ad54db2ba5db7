import type { WarmCalls } from './codeCache.ts';

/** What to bundle and where to put it; paths are relative to the working directory unless absolute. */
export interface BundleOptions {
  readonly entry: string;
  readonly outdir: string;
  /** How to have the function compile what a request runs; left out where nobody waits for the function to start, and no code cache is made. */
  readonly warm?: WarmCalls;
}

/** The most that a function's code may be. */
export interface BundleBudget {
  /** Of the code, without source map and code cache, 1 kB = 1,024 bytes. */
  readonly kB: number;
  /** Of which code came into the bundle. */
  readonly modules: number;
  /** Why it is that large. */
  readonly reason: string;
}

/** The architecture that every function runs on, as Node calls it. */
export const functionArchitecture = 'arm64';

/** Variables of a function that is started for its code cache alone. */
const WARM = {
  AWS_REGION: 'ap-southeast-3',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_SESSION_TOKEN: 'none',
  TABLE_NAME: 'none',
  STAGE: 'local',
  REGISTRY_SECRET: 'a secret that seals nothing and is kept nowhere',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'registry',
  OIDC_JWKS_URI: 'https://issuer.example/keys',
  TRUSTED_DOCUMENTS: '',
  GRAPHQL_URL: 'https://registry.example/graphql',
  PAGE_ASSETS: JSON.stringify(
    Object.fromEntries(
      ['script', 'style', 'office', 'officeStyle', 'schema', 'graphiql'].map((name) => [name, `/assets/${name}`]),
    ),
  ),
} as const;
const http = { protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'none' };
const asked = (query: string) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  requestContext: { requestId: 'none', http: { ...http, method: 'POST', path: '/graphql' } },
  body: JSON.stringify({ query }),
  isBase64Encoded: false,
});

/** The GraphQL function. Named by its path only, so that infrastructure imports no code that it deploys. */
export const graphqlBundle: BundleOptions = {
  entry: 'functions/graphql/entry.ts',
  outdir: 'dist/graphql',
  warm: {
    environment: WARM,
    events: [
      asked(
        'query ($code: String = "32.72") { region(code: $code) { name level parent { name } adoption { status since } } }',
      ),
      asked(
        '{ regions(first: 2) { nodes { id code } pageInfo { endCursor } } adoptionMap { status since region { code } } }',
      ),
    ],
  },
};

/** The function that keeps summaries. */
export const projectorBundle: BundleOptions = { entry: 'functions/projector/entry.ts', outdir: 'dist/projector' };

/** The function that writes calendars of deadlines. */
export const calendarBundle: BundleOptions = {
  entry: 'functions/calendar/entry.ts',
  outdir: 'dist/calendar',
  warm: {
    environment: WARM,
    events: [
      {
        headers: {},
        pathParameters: { file: '32.72.ics' },
        requestContext: { requestId: 'none', http: { ...http, method: 'GET', path: '/calendar/32.72.ics' } },
      },
    ],
  },
};

/** The function that writes feeds of changes. */
export const feedsBundle: BundleOptions = {
  entry: 'functions/feeds/entry.ts',
  outdir: 'dist/feeds',
  warm: {
    environment: WARM,
    events: [
      {
        routeKey: 'ANY /changes.atom',
        headers: {},
        requestContext: { requestId: 'none', http: { ...http, method: 'GET', path: '/changes.atom' } },
      },
    ],
  },
};

/** The function that answers open tables by address. */
export const dataBundle: BundleOptions = {
  entry: 'functions/data/entry.ts',
  outdir: 'dist/data',
  warm: {
    environment: WARM,
    events: ['regions.csv', 'regulations.json'].map((file) => ({
      rawQueryString: 'limit=1',
      headers: {},
      pathParameters: { file },
      requestContext: { requestId: 'none', http: { ...http, method: 'GET', path: `/data/${file}` } },
    })),
  },
};

/** The function that writes pages of the portal. */
export const pagesBundle: BundleOptions = {
  entry: 'functions/pages/entry.ts',
  outdir: 'dist/pages',
  warm: {
    environment: WARM,
    // What frames every page; what fills it would ask the registry.
    events: ['/tidak-ada', '/en/none'].map((path) => ({
      rawPath: path,
      rawQueryString: '',
      headers: {},
      requestContext: { requestId: 'none', http: { ...http, method: 'GET', path } },
    })),
  },
};

/** The file in its folder that names what browsers load beside a page. It is not deployed: the function is told by its environment. */
export const pageAssetsFile = 'assets.json';

/** The function that Cognito calls before it makes tokens. */
export const claimsBundle: BundleOptions = { entry: 'functions/claims/entry.ts', outdir: 'dist/claims' };

/** The function that writes open data. */
export const publisherBundle: BundleOptions = { entry: 'functions/publisher/entry.ts', outdir: 'dist/publisher' };

/** The function that tells subscribers of changes. */
export const webhooksBundle: BundleOptions = { entry: 'functions/webhooks/entry.ts', outdir: 'dist/webhooks' };

/** Every function that is deployed. */
export const bundles: readonly BundleOptions[] = [
  graphqlBundle,
  projectorBundle,
  calendarBundle,
  feedsBundle,
  dataBundle,
  pagesBundle,
  claimsBundle,
  publisherBundle,
  webhooksBundle,
];

/** What each function's code may be, by the end of its folder: a tenth above what it is, so that what comes in is noticed. */
export const bundleBudgets: Readonly<Record<string, BundleBudget>> = {
  graphql: {
    kB: 1_510,
    modules: 890,
    reason:
      '608 kB are the parsed schema with its descriptions, 183 graphql, 44 Apollo Server, 215 the SDK for DynamoDB; the rest is the registry.',
  },
  projector: { kB: 330, modules: 430, reason: 'The SDK for DynamoDB, the rules and the store.' },
  calendar: {
    kB: 300,
    modules: 400,
    reason: 'The SDK for DynamoDB, the rules of deadlines, and the writer of calendars.',
  },
  feeds: { kB: 295, modules: 410, reason: 'The SDK for DynamoDB, the words of changes, and the store.' },
  data: {
    kB: 370,
    modules: 470,
    reason:
      'The SDK for DynamoDB, the tables of open data, the writers of their forms, XLSX among them, and their description.',
  },
  pages: {
    kB: 200,
    modules: 120,
    reason: 'The portal with its words, Preact that writes it, and the operations that it asks; no SDK.',
  },
  claims: {
    kB: 24,
    modules: 20,
    reason: 'Rules of a claim and the table of variables alone: it waits between a person and the token.',
  },
  webhooks: { kB: 290, modules: 390, reason: 'The SDK for DynamoDB, and 13 kB that know which addresses are public.' },
  publisher: {
    kB: 645,
    modules: 640,
    reason:
      'The SDK for DynamoDB and that for S3, the tables of open data, their forms (57 kB of it Parquet), and their catalogue.',
  },
};
