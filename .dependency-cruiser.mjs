/** Import directions: entry -> graphql -> domain <- store, graphql -> search -> domain, and calendar -> domain, store. Each rule names the room that it keeps. */
const FUNCTIONS = '^functions/';

/** The rules by which answers are checked, which hold in the office as they do in the registry. */
const CHECKS = '^functions/domain/(check|rational|report)\\.ts$';
/** How a spreadsheet of reports is read, by the command line and by the office alike. */
const SHEETS = '^cli/(csv|cutIntoCalls|importRows|sheetRows|words/tell)\\.ts$';

export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The rules know no AWS, no GraphQL, no clock, no environment: nothing outside the domain.',
      severity: 'error',
      from: { path: '^functions/domain/' },
      to: { pathNot: '^functions/domain/' },
    },
    {
      name: 'store-knows-domain-and-sdk',
      comment:
        'The store keeps what the domain decided; it knows the domain, the AWS SDK, a bounded cache of what it read, and what Node itself brings for digests and waiting.',
      severity: 'error',
      from: { path: '^functions/store/' },
      to: {
        pathNot: [
          '^functions/(store|domain)/',
          '^node_modules/(@aws-sdk|lru-cache)/',
          '^(node:)?(crypto|timers/promises)$',
        ],
      },
    },
    {
      name: 'projector-knows-domain-and-store',
      comment: 'The projector answers nobody: it folds by the rules of the domain and keeps through the store.',
      severity: 'error',
      from: { path: '^functions/projector/' },
      to: { pathNot: ['^functions/(projector|observe|store|domain)/', '^config/'] },
    },
    {
      name: 'graphql-knows-no-projector',
      comment: 'What the projector keeps is read from the table; the two are deployed apart.',
      severity: 'error',
      from: { path: '^functions/(graphql|store|domain)/' },
      to: { path: '^functions/projector/' },
    },
    {
      name: 'calendar-knows-domain-store-and-its-library',
      comment:
        'Which deadlines there are is decided in the domain; here they are read, written as iCalendar, and sent.',
      severity: 'error',
      from: { path: '^functions/calendar/' },
      to: {
        pathNot: ['^functions/(calendar|door|observe|store|domain)/', '^config/', '^node_modules/ical-generator/'],
      },
    },
    {
      name: 'feeds-know-domain-store-and-names',
      comment:
        'What a change says is worded in the domain; here changes are read, written as Atom and JSON Feed, and sent.',
      severity: 'error',
      from: { path: '^functions/feeds/' },
      to: { pathNot: ['^functions/(feeds|door|observe|store|domain|names)/', '^config/'] },
    },
    {
      name: 'names-know-the-domain',
      comment: 'IDs and cursors as clients see them: the same from whichever function gives them.',
      severity: 'error',
      from: { path: '^functions/names/' },
      to: { pathNot: ['^functions/(names|domain)/', '^(node:)?crypto$'] },
    },
    {
      name: 'nothing-knows-the-feeds',
      comment: 'They are an entry of their own, deployed apart.',
      severity: 'error',
      from: { path: '^functions/(graphql|projector|calendar|search|names|store|domain)/' },
      to: { path: '^functions/feeds/' },
    },
    {
      name: 'config-imports-nothing',
      comment: 'Names, types and words of the environment and of metrics, for every room.',
      severity: 'error',
      from: { path: '^config/' },
      to: { pathNot: '^config/' },
    },
    {
      name: 'claims-knows-the-domain',
      comment: 'What a claim may say is decided in the domain; here it is written into the token.',
      severity: 'error',
      from: { path: '^functions/claims/' },
      to: { pathNot: ['^functions/(claims|observe|domain)/', '^config/'] },
    },
    {
      name: 'opendata-knows-domain-and-store',
      comment:
        'What anybody may see is decided in the domain and read through the store; here it is put into tables, and tables into files. Where files go is not its business.',
      severity: 'error',
      from: { path: '^functions/opendata/' },
      to: {
        pathNot: [
          '^functions/(opendata|store|domain)/',
          '^config/',
          '^node_modules/(fflate|hyparquet-writer)/',
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'publisher-knows-opendata-and-s3',
      comment:
        'Which tables there are and how they are written is open data; here they are put into the bucket, once a day.',
      severity: 'error',
      from: { path: '^functions/publisher/' },
      to: {
        pathNot: [
          '^functions/(publisher|opendata|observe|store|domain)/',
          '^config/',
          '^node_modules/@aws-sdk/client-s3/',
          '^(node:)?(crypto|fs|fs/promises|os|path|timers/promises)$',
        ],
      },
    },
    {
      name: 'observe-knows-config-and-table',
      comment: 'It counts and tells; what is told is given to it.',
      severity: 'error',
      from: { path: '^functions/observe/' },
      to: {
        pathNot: [
          '^functions/observe/',
          '^functions/store/table\\.ts$',
          '^config/',
          '^node_modules/@aws-',
          '^(node:)?(crypto|dgram|async_hooks|perf_hooks)$',
        ],
      },
    },
    {
      name: 'door-knows-nothing',
      comment: 'It looks at headers and at what it is given, before and after anything else does.',
      severity: 'error',
      from: { path: '^functions/door/' },
      to: { pathNot: ['^functions/door/', '^(node:)?(crypto|net)$'] },
    },
    {
      name: 'names-know-the-domain',
      comment: 'IDs and cursors as clients see them: the same from whichever function gives them.',
      severity: 'error',
      from: { path: '^functions/names/' },
      to: { pathNot: ['^functions/(names|domain)/', '^(node:)?crypto$'] },
    },
    {
      name: 'signing-knows-nothing',
      comment: 'Secrets that are derived of one that is given, and what they sign.',
      severity: 'error',
      from: { path: '^functions/signing/' },
      to: { pathNot: ['^functions/signing/', '^(node:)?crypto$'] },
    },
    {
      name: 'webhooks-knows-domain-store-and-the-network',
      comment:
        'What a subscription is told, and when, is decided in the domain; here it is signed and sent, to addresses that a library knows to be public.',
      severity: 'error',
      from: { path: '^functions/webhooks/' },
      to: {
        pathNot: [
          '^functions/(webhooks|names|signing|observe|store|domain)/',
          '^config/',
          '^node_modules/ipaddr\\.js/',
          '^(node:)?(https|dns/promises|net)$',
        ],
      },
    },
    {
      name: 'nothing-knows-the-webhooks',
      comment: 'They are an entry of their own, deployed apart.',
      severity: 'error',
      from: {
        path: '^functions/(graphql|projector|calendar|search|observe|store|domain|names|signing|claims|publisher)/',
      },
      to: { path: '^functions/webhooks/' },
    },
    {
      name: 'callers-know-domain-and-store',
      comment:
        'Whom a request is charged to, what he may spend, and how long a request may take, for every entry that answers questions.',
      severity: 'error',
      from: { path: '^functions/callers/' },
      to: {
        pathNot: ['^functions/(callers|names|observe|store|domain)/', '^node_modules/lru-cache/', '^(node:)?crypto$'],
      },
    },
    {
      name: 'data-knows-opendata-and-callers',
      comment:
        'Which tables there are and how they are written is open data, and who may ask how much is the callers’; here an address is read, rows are picked and sent.',
      severity: 'error',
      from: { path: '^functions/data/' },
      to: {
        pathNot: ['^functions/(data|opendata|callers|door|observe|store|domain)/', '^config/', '^node_modules/leven/'],
      },
    },
    {
      name: 'nothing-knows-claims-and-publisher',
      comment: 'They are entries of their own, deployed apart.',
      severity: 'error',
      from: { path: '^functions/(graphql|projector|calendar|data|callers|search|observe|opendata|store|domain)/' },
      to: { path: '^functions/(claims|publisher)/' },
    },
    {
      name: 'nothing-knows-the-calendar',
      comment: 'It is an entry of its own, deployed apart, and its library is in no other bundle.',
      severity: 'error',
      from: { path: '^functions/(graphql|projector|search|store|domain)/' },
      to: { path: '^functions/calendar/' },
    },
    {
      name: 'nothing-knows-the-tables-by-address',
      comment: 'They are an entry of their own, deployed apart.',
      severity: 'error',
      from: { path: '^functions/(graphql|projector|publisher|calendar|callers|search|observe|opendata|store|domain)/' },
      to: { path: '^functions/data/' },
    },
    {
      name: 'search-knows-domain-and-its-library',
      comment: 'The index finds what the domain says is to be found; where records come from is not its business.',
      severity: 'error',
      from: { path: '^functions/search/' },
      to: { pathNot: ['^functions/(search|domain)/', '^node_modules/minisearch/'] },
    },
    {
      name: 'functions-stay-among-themselves',
      comment: 'What runs in Lambda imports no infrastructure, no local twin, no test.',
      severity: 'error',
      from: { path: FUNCTIONS, pathNot: '^functions/pages/' },
      to: { path: '^(stacks|local|tests|cli|client|portal|bench)/' },
    },
    {
      name: 'pages-know-the-portal-and-the-door',
      comment:
        'What a page says is the portal’s, which asks as any client does; here it gets its door, its tag and its line of the log. No table, no rule.',
      severity: 'error',
      from: { path: '^functions/pages/' },
      to: { pathNot: ['^functions/(pages|door|observe)/', '^portal/(server|parts)/', '^config/'] },
    },
    {
      name: 'nothing-knows-the-pages',
      comment: 'They are an entry of their own, deployed apart.',
      severity: 'error',
      from: { path: '^functions/(?!pages/)' },
      to: { path: '^functions/pages/' },
    },
    {
      name: 'cli-speaks-through-the-api',
      comment:
        'The command line is a client like any other: it shares the forms of values with the domain, and asks the API for the rest.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(functions/(graphql|store|projector|search)|stacks|schema|tests|bench)/' },
    },
    {
      name: 'client-imports-itself',
      comment:
        'Any program takes the client as it is, a browser too: no library, nothing of Node, no other room but the names in config.',
      severity: 'error',
      from: { path: '^client/' },
      to: { pathNot: '^(client|config)/' },
    },
    {
      name: 'portal-is-a-client',
      comment:
        'The portal asks the registry as anybody does, by the operations of the client; it holds no rule of its own.',
      severity: 'error',
      from: { path: '^portal/', pathNot: '^portal/graphiql/' },
      to: {
        pathNot: [
          '^(portal|client|config)/',
          SHEETS,
          CHECKS,
          '^node_modules/(preact|preact-render-to-string|esbuild|vite|playwright-core|oauth4webapi|idb-keyval|read-excel-file|fflate)/',
          '^(node:)?(crypto|fs|fs/promises|path|url|zlib)$',
        ],
      },
    },
    {
      name: 'graphiql-is-apart',
      comment:
        'GraphiQL and its editor are heavy, and of another family than the pages: nothing else of the portal loads them.',
      severity: 'error',
      from: { pathNot: '^portal/graphiql/' },
      to: { path: '^(portal/graphiql/|node_modules/(graphiql|@graphiql|monaco-editor|monaco-graphql|react-dom)/)' },
    },
    {
      name: 'browsers-get-no-server',
      comment: 'What is built for browsers is small: no renderer, nothing of Node.',
      severity: 'error',
      from: { path: '^portal/browser/' },
      to: { pathNot: '^(portal/(browser|words)|client)/' },
    },
    {
      name: 'the-office-is-for-browsers',
      comment: 'Officers work in a browser: the words of the portal, the client, and libraries that are made for it.',
      severity: 'error',
      from: { path: '^portal/office/' },
      to: {
        pathNot: [
          '^(portal/(office|words|parts)|client)/',
          SHEETS,
          CHECKS,
          '^node_modules/(preact|oauth4webapi|idb-keyval|read-excel-file|fflate)/',
        ],
      },
    },
    {
      name: 'stacks-import-no-function-code',
      comment: 'Stacks name the entries by path and import none of them.',
      severity: 'error',
      from: { path: '^(stacks/|sst\\.config\\.ts)' },
      to: { path: '^(functions|local|schema|tests)/' },
    },
    {
      name: 'schema-imports-only-types-of-the-domain',
      comment:
        'Mappers tell the code generator which domain type stands behind a schema type; nothing else is imported.',
      severity: 'error',
      from: { path: '^schema/' },
      to: { pathNot: '^functions/domain/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(functions/(domain|search|store|opendata)|stacks|local|cli|client)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'lambda-bundle-holds-no-dev-dependency',
      severity: 'error',
      from: { path: FUNCTIONS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'peers-are-for-the-bench',
      comment: 'Servers that the entry is measured beside are in no code that runs anywhere else.',
      severity: 'error',
      from: { pathNot: '^(bench|node_modules)/' },
      to: { path: '^node_modules/(@as-integrations|@envelop|@fastify|fastify|graphql-yoga|mercurius)/' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.generated\\.' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'require', 'types'] },
  },
};
