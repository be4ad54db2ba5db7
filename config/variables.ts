import {
  assetPaths,
  headerSecrets,
  httpAddress,
  httpsAddress,
  httpsOrigins,
  matching,
  oneOf,
  ownOrigin,
  port,
  secret,
  text,
} from './parsers.ts';
import { needed, optional, otherwise, type Variable } from './variable.ts';

const stage = matching(/^[a-z][a-z0-9-]{0,31}$/, 'which is no stage: small letters, digits and dashes, at most 32');
const email = matching(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, 'which is no e-mail address');
const arn = (form: RegExp, what: string) => matching(form, `which is no ARN of ${what}`);

/** Where a local registry and its tools keep the table unless told otherwise. */
const LOCAL_TABLE = 'flexible-work-registry';

/**
 * Every environment variable that anything in the project reads: this table is the only place that knows their names. Errors name
 * them in this order, and `docs/operations/configuration.md` is made from it by `npm run config:docs`.
 */
export const VARIABLES = {
  TABLE_NAME: {
    description: 'The registry’s DynamoDB table.',
    form: 'a table name',
    example: 'flexible-work-registry',
    readers: {
      graphql: needed(text),
      calendar: needed(text),
      feeds: needed(text),
      data: needed(text),
      projector: needed(text),
      publisher: needed(text),
      webhooks: needed(text),
      local: otherwise(text, LOCAL_TABLE),
    },
  },
  STAGE: {
    description: 'Which deployment this is; a dimension of every metric.',
    form: 'small letters, digits and dashes: dev, staging, prod, or local on one machine',
    example: 'prod',
    readers: {
      graphql: needed(stage),
      calendar: needed(stage),
      feeds: needed(stage),
      data: needed(stage),
      pages: needed(stage),
      projector: needed(stage),
      publisher: needed(stage),
      webhooks: needed(stage),
      claims: needed(stage),
    },
  },
  REGISTRY_SECRET: {
    description:
      'What the registry seals cursors, keys, budgets and the secrets of subscriptions with: the same in every container, known to no client. On one machine it takes the place of the one in DATA_DIR.',
    form: '32 characters or more',
    example: 'openssl rand -base64 48',
    secret: true,
    readers: {
      graphql: needed(secret),
      feeds: needed(secret),
      data: needed(secret),
      webhooks: needed(secret),
      local: optional(secret),
    },
  },
  SNAPSHOT_SECRET: {
    description:
      'What the key follows from that manifests of snapshots are signed with; its public half is published. On one machine it takes the place of the one in DATA_DIR.',
    form: '32 characters or more',
    example: 'openssl rand -base64 48',
    secret: true,
    readers: { publisher: needed(secret), local: optional(secret) },
  },
  ORIGIN_SECRETS: {
    description:
      'What CloudFront sends in x-origin-secret, so that nobody reaches the API around it; while it is rotated, the old and the new one. Not set: nothing stands in front, as on one machine.',
    form: 'values with commas between them, each of 32 printable ASCII characters or more',
    example: 'openssl rand -hex 32',
    secret: true,
    readers: {
      graphql: optional(headerSecrets),
      calendar: optional(headerSecrets),
      feeds: optional(headerSecrets),
      data: optional(headerSecrets),
      pages: optional(headerSecrets),
    },
  },
  PUBLIC_ORIGIN: {
    description:
      'The registry’s own address, for documents that name theirs: the scheme and the name, without a path. Not set: they name paths alone, which readers complete by where they read them.',
    form: 'an https origin; for one machine also http on loopback',
    example: 'https://fleksibel.example.go.id',
    readers: { feeds: optional(ownOrigin), publisher: optional(ownOrigin), local: optional(ownOrigin) },
  },
  OIDC_ISSUER: {
    description: 'The `iss` of every token. On one machine an issuer that takes the place of the local one.',
    form: 'an https address',
    example: 'https://login.example.go.id/realms/asn',
    readers: {
      graphql: needed(text),
      pages: optional(text),
      local: optional(text),
      deploy: optional(httpsAddress({ onLoopback: false })),
    },
  },
  OIDC_AUDIENCE: {
    description: 'The `aud` of every token, or the client ID of a Cognito pool.',
    form: 'a text',
    example: 'flexible-work-registry',
    readers: { graphql: needed(text), deploy: optional(text) },
  },
  OIDC_JWKS_URI: {
    description: 'Where the issuer publishes its signing keys.',
    form: 'an https address; for the function also http on loopback',
    example: 'https://login.example.go.id/realms/asn/protocol/openid-connect/certs',
    readers: {
      graphql: needed(httpsAddress({ onLoopback: true })),
      deploy: optional(httpsAddress({ onLoopback: false })),
    },
  },
  OIDC_CLIENT_ID: {
    description:
      'What the portal is called at the issuer, as a client without a secret (PKCE). For an issuer of one’s own; Cognito gives its own. Not set: nobody can sign in on the portal.',
    form: 'a text',
    example: 'portal',
    readers: { pages: optional(text), deploy: optional(text) },
  },
  OIDC_SCOPE: {
    description: 'What the portal asks the issuer for.',
    form: 'words with spaces between them',
    example: 'openid registry',
    readers: { pages: otherwise(text, 'openid'), deploy: optional(text) },
  },
  OIDC_DISCOVERY: {
    description: 'Where the issuer’s document of discovery is, where that is not below its name, as on one machine.',
    form: 'a path, or an https address',
    example: '/.well-known/openid-configuration',
    readers: { pages: optional(text) },
  },
  TRUSTED_DOCUMENTS: {
    description:
      'Whether who carries neither a token nor an API key may send documents of the manifest alone. Not set: any document.',
    form: 'required, or not set',
    example: 'required',
    readers: { graphql: optional(oneOf('required')), deploy: optional(oneOf('required')) },
  },
  DYNAMODB_ENDPOINT: {
    description: 'A DynamoDB that is not AWS’s own. On one machine it takes the place of the embedded one.',
    form: 'an http or https address',
    example: 'http://127.0.0.1:8000',
    readers: {
      graphql: optional(httpAddress),
      calendar: optional(httpAddress),
      feeds: optional(httpAddress),
      data: optional(httpAddress),
      projector: optional(httpAddress),
      publisher: optional(httpAddress),
      webhooks: optional(httpAddress),
      local: optional(httpAddress),
    },
  },
  GRAPHQL_URL: {
    description:
      'Where pages ask the registry: its own address and not the distribution’s, so that each visitor is charged what their page asks.',
    form: 'an https address; on one machine also http on loopback',
    example: 'https://a1b2c3d4e5.execute-api.ap-southeast-3.amazonaws.com/graphql',
    readers: { pages: needed(httpsAddress({ onLoopback: true })) },
  },
  PAGE_ASSETS: {
    description:
      'The addresses of what browsers load beside a page, by what they are; named by their content when they are built.',
    form: 'a JSON object of paths below /assets/',
    example:
      '{"script":"/assets/script-ABCD2345.js","style":"/assets/style-EFGH6789.css","schema":"/assets/schema-0123abcd.graphql","graphiql":"/assets/graphiql/0123abcd4567/"}',
    readers: { pages: needed(assetPaths) },
  },
  PAGE_CONNECTS: {
    description:
      'Origins beside its own that a page may speak with: those of the issuer of tokens. Not set: none, as on one machine, whose issuer is there; in the cloud those that are known of the issuer.',
    form: 'https origins with spaces between them',
    example: 'https://login.example.go.id',
    readers: { pages: optional(httpsOrigins), deploy: optional(httpsOrigins) },
  },
  BUCKET_NAME: {
    description: 'The bucket of open data, which the publisher writes.',
    form: 'a bucket name',
    example: 'flexible-work-registry-open-data',
    readers: { publisher: needed(text) },
  },
  S3_ENDPOINT: {
    description: 'An S3 that is not AWS’s own; addressed by path.',
    form: 'an http or https address',
    example: 'http://127.0.0.1:9000',
    readers: { publisher: optional(httpAddress) },
  },
  _X_AMZN_TRACE_ID: {
    description: 'The trace of the request that is being answered; Lambda sets it anew for each.',
    form: 'Root, Parent and Sampled, with semicolons between them',
    example: 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
    readers: {
      graphql: optional(text),
      calendar: optional(text),
      feeds: optional(text),
      data: optional(text),
      pages: optional(text),
      projector: optional(text),
      publisher: optional(text),
      webhooks: optional(text),
      claims: optional(text),
    },
  },
  AWS_LAMBDA_FUNCTION_VERSION: {
    description:
      'Which version of the function runs, as Lambda says; stands in each line, so that a new version is judged by its own.',
    form: 'a number, or $LATEST',
    example: '12',
    readers: {
      graphql: optional(text),
      calendar: optional(text),
      feeds: optional(text),
      data: optional(text),
      pages: optional(text),
      projector: optional(text),
      publisher: optional(text),
      webhooks: optional(text),
      claims: optional(text),
    },
  },
  AWS_XRAY_DAEMON_ADDRESS: {
    description: 'Where parts of traces are sent by UDP; Lambda sets it where tracing is active.',
    form: 'address:port',
    example: '169.254.79.129:2000',
    readers: {
      graphql: optional(text),
      calendar: optional(text),
      feeds: optional(text),
      data: optional(text),
      pages: optional(text),
      projector: optional(text),
      publisher: optional(text),
      webhooks: optional(text),
      claims: optional(text),
    },
  },
  PORT: {
    description: 'The loopback port of `npm start`.',
    form: 'a number from 1 to 65535',
    example: '4000',
    readers: { local: otherwise(port, 4000) },
  },
  DATA_DIR: {
    description: 'The folder that keeps everything of a local registry; relative to where the command runs.',
    form: 'a path',
    example: '.registry',
    readers: { local: otherwise(text, '.registry') },
  },
  JAVA_HOME: {
    description: 'The Java that runs DynamoDB Local, where it is not the first on PATH.',
    form: 'a folder with bin/java, version 17 or newer',
    example: '/usr/lib/jvm/java-21-openjdk-amd64',
    readers: { local: optional(text) },
  },
  PATH: {
    description: 'Where programs are looked for: Java, and the package tool that could install it.',
    form: 'folders, as the system writes them',
    example: '/usr/local/bin:/usr/bin:/bin',
    readers: { local: otherwise(text, '') },
  },
  CHROMIUM: {
    description: 'The browser that draws pages of the portal. Not set: one where systems keep it.',
    form: 'a path',
    example: '/usr/bin/chromium',
    readers: { shots: optional(text) },
  },
  ORIGIN: {
    description: 'The registry whose pages `npm run shots` draws.',
    form: 'an https origin; for one machine also http on loopback',
    example: 'http://127.0.0.1:4000',
    readers: { shots: otherwise(ownOrigin, 'http://127.0.0.1:4000') },
  },
  FLEXWORK_TOKEN: {
    description: 'The access token with which the command line signs in.',
    form: 'a JSON Web Token',
    example: 'npm run --silent token -- --role ministry-registrar',
    secret: true,
    readers: { cli: optional(text) },
  },
  FLEXWORK_URL: {
    description: 'The registry that `flexwork` asks. Not set: the one of `npm start`.',
    form: 'an http or https address, with /graphql or without',
    example: 'https://fleksibel.example.go.id',
    readers: { cli: optional(text) },
  },
  LC_ALL: {
    description:
      'The language of `flexwork`, before LC_MESSAGES and LANG: Indonesian where the three name Indonesian or nothing (C, POSIX, not set), else English.',
    form: 'the name of a locale',
    example: 'id_ID.UTF-8',
    readers: { cli: optional(text) },
  },
  LC_MESSAGES: {
    description: 'The language of `flexwork` where LC_ALL is not set.',
    form: 'the name of a locale',
    example: 'en_GB.UTF-8',
    readers: { cli: optional(text) },
  },
  LANG: {
    description: 'The language of `flexwork` where neither LC_ALL nor LC_MESSAGES is set.',
    form: 'the name of a locale',
    example: 'id_ID.UTF-8',
    readers: { cli: optional(text) },
  },
  AWS_REGION: {
    description: 'The AWS region; Lambda sets it.',
    form: 'the name of a region',
    example: 'ap-southeast-3',
    readers: { local: optional(text), sdk: optional(text) },
  },
  AWS_PROFILE: {
    description: 'Which of the user’s AWS profiles is used.',
    form: 'a name',
    example: 'registry-prod',
    readers: { local: optional(text), sdk: optional(text) },
  },
  AWS_ACCESS_KEY_ID: {
    description: 'The AWS credentials; Lambda sets them for the function’s role.',
    form: 'a key ID',
    example: 'aws configure export-credentials --format env',
    secret: true,
    readers: { local: optional(text), sdk: optional(text) },
  },
  AWS_SECRET_ACCESS_KEY: {
    description: 'Belongs to AWS_ACCESS_KEY_ID.',
    form: 'a secret key',
    example: 'aws configure export-credentials --format env',
    secret: true,
    readers: { sdk: optional(text) },
  },
  AWS_SESSION_TOKEN: {
    description: 'Belongs to AWS_ACCESS_KEY_ID, where the credentials end by themselves.',
    form: 'a token',
    example: 'aws configure export-credentials --format env',
    secret: true,
    readers: { sdk: optional(text) },
  },
  REGISTRY_REGION: {
    description:
      'The AWS region to deploy to: Jakarta, so that public records stay in the country, unless an operator says otherwise.',
    form: 'the name of a region',
    example: 'ap-southeast-3',
    readers: {
      deploy: otherwise(matching(/^[a-z]{2}(-[a-z]+)+-\d$/, 'which is no AWS region'), 'ap-southeast-3'),
    },
  },
  WEB_ACL_ARN: {
    description: 'The web ACL that CloudFront asks, as the firewall stack told it.',
    form: 'an ARN of WAF in us-east-1, of scope global',
    example: 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/registry/0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f',
    readers: {
      deploy: optional(
        arn(
          /^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+$/,
          'a web ACL for CloudFront (arn:aws:wafv2:us-east-1:…:global/webacl/…)',
        ),
      ),
    },
  },
  ALARM_EMAIL: {
    description: 'Where alarms go; whoever reads there confirms the subscription once.',
    form: 'an e-mail address',
    example: 'registry-alarms@example.go.id',
    readers: { deploy: optional(email) },
  },
  MAIL_FROM: {
    description: 'Whose mails invite people to the user pool, verified in SES. Not set: Cognito’s own, some 50 a day.',
    form: 'an e-mail address',
    example: 'registri@example.go.id',
    readers: { deploy: optional(email) },
  },
  PUBLISHER_NAME: {
    description:
      'Who offers the open data, as catalogues name it. Goes with CONTACT_EMAIL or CONTACT_PAGE: without them, and the registry’s own address, no catalogue is written.',
    form: 'a text',
    example: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    readers: {
      publisher: optional(text),
      local: otherwise(text, 'Registri lokal (bukan lembaga)'),
      deploy: optional(text),
    },
  },
  CONTACT_EMAIL: {
    description: 'Whom readers of open data ask; an office’s address, since catalogues are kept by others for ever.',
    form: 'an e-mail address',
    example: 'data@example.go.id',
    readers: { publisher: optional(email), local: optional(email), deploy: optional(email) },
  },
  CONTACT_PAGE: {
    description: 'Where readers of open data ask, beside CONTACT_EMAIL or in its place.',
    form: 'an https address; on one machine its own page unless given',
    example: 'https://fleksibel.example.go.id/kontak',
    readers: {
      publisher: optional(httpsAddress({ onLoopback: true })),
      local: optional(httpsAddress({ onLoopback: true })),
      deploy: optional(httpsAddress({ onLoopback: false })),
    },
  },
  PORTAL_DOMAIN: {
    description: 'The registry’s own domain name; goes with CERTIFICATE_ARN. Not set: CloudFront’s.',
    form: 'a domain name',
    example: 'fleksibel.example.go.id',
    readers: {
      deploy: optional(
        matching(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'which is no domain name'),
      ),
    },
  },
  CERTIFICATE_ARN: {
    description: 'The certificate of PORTAL_DOMAIN, in us-east-1, the only place where CloudFront takes one from.',
    form: 'an ARN of ACM in us-east-1',
    example: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f',
    readers: {
      deploy: optional(
        arn(
          /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
          'a certificate in us-east-1 (arn:aws:acm:us-east-1:…:certificate/…)',
        ),
      ),
    },
  },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof VARIABLES;
