// npm start: the registry on one machine, the same entries as in Lambda, on a DynamoDB engine of its own.
import { BUILT, buildPortal } from '#portal/build.ts';
import { buildGraphiql } from '#portal/buildGraphiql.ts';
import { type Database, openDatabase } from './database.ts';
import { openDataDir } from './dataDir.ts';
import { endOrphan } from './dynamodb.ts';
import { welcome } from './examples.ts';
import { serveFiles } from './files.ts';
import { serveHttp } from './http.ts';
import {
  discoveryPath,
  issuerDocuments,
  jwksPath,
  localAudience,
  localClient,
  localIssuer,
  openIssuer,
} from './issuer.ts';
import type { LambdaHandler } from './lambda.ts';
import { lockDataDir } from './lock.ts';
import { openPump } from './pump.ts';
import { loadIfNeeded } from './reference.ts';
import { describeFailure, Refusal } from './refusal.ts';
import { openSecret } from './secret.ts';
import { readSettings, type Settings } from './settings.ts';
import { createSignIn } from './signIn.ts';
import { openTable } from './table.ts';
import { createTeller } from './webhooks.ts';

/** Longer than everything takes to stop, shorter than anybody's patience. */
const stopLimitMs = 3_000;

/** What has been started and must be stopped, the last first. */
const started: (() => void | Promise<void>)[] = [];
let stopping = false;

async function start(): Promise<void> {
  const settings = readSettings(process.env, process.cwd());
  const origin = `http://127.0.0.1:${settings.port}`;
  const dir = openDataDir(settings.dataDir);
  started.push(lockDataDir(dir, settings.port));
  const secret = settings.secret ?? openSecret(dir.secret);

  // The port is taken before anything slow, so that a used one is told at once. Until the entries are there, requests
  // get what a gateway answers for a function that cannot be reached.
  const unavailable: LambdaHandler = async () => ({
    statusCode: 503,
    headers: { 'content-type': 'application/json' },
    body: '{"message":"Service Unavailable"}',
  });
  const entries = {
    graphql: unavailable,
    calendar: unavailable,
    feeds: unavailable,
    data: unavailable,
    pages: unavailable,
  };
  const issuer = await openIssuer(dir.issuerKey);
  const server = await serveHttp(settings.port, {
    graphql: (event, context) => entries.graphql(event, context),
    calendar: (event, context) => entries.calendar(event, context),
    feeds: (event, context) => entries.feeds(event, context),
    data: (event, context) => entries.data(event, context),
    pages: (event, context) => entries.pages(event, context),
    files: withGraphiql(serveFiles({ pages: BUILT, openData: dir.openData })),
    documents: issuerDocuments(issuer, origin),
    signIn: createSignIn({ issuer, port: settings.port }),
    onFault: (fault) => process.stderr.write(`${describeFailure(fault)}\n`),
  });
  started.push(() => server.stop());

  // The engine takes seconds to start; this process reads the code behind the entry meanwhile. A failure
  // to read it is told by the import of the entry itself.
  void import('#graphql/handler.ts').catch(() => undefined);
  // For a stop while the engine still starts.
  started.push(() => endOrphan(dir.database));
  const database = await openDatabase(dir.database, settings.dynamoDbEndpoint);
  started.push(() => database.stop());
  void database.ended.then((reason) => {
    if (!stopping) void fail(new Refusal(`DynamoDB Local ended by itself (${reason}): start the registry again.`));
  });

  const { tableName } = settings;
  await openTable(database.client, tableName);
  const loaded = await loadIfNeeded({ client: database.client, name: tableName });

  const { assets } = await buildPortal();
  Object.assign(process.env, database.environment, entryEnvironment(settings, database.endpoint, secret));
  Object.assign(process.env, { GRAPHQL_URL: `${origin}/graphql`, PAGE_ASSETS: JSON.stringify(assets) });
  started.push(await startProjector(database, tableName, { loaded, secret }));
  entries.calendar = (await import('#calendar/entry.ts')).handler;
  entries.feeds = (await import('#feeds/entry.ts')).handler;
  entries.data = (await import('#data/entry.ts')).handler;
  entries.graphql = (await import('#graphql/entry.ts')).handler;
  entries.pages = (await import('#pages/entry.ts')).handler;
  await warm(origin);
  process.stdout.write(`ready ${origin}/graphql\n${welcome(`${origin}/graphql`)}`);
}

/** How often the projector is called without records, so that a period opens soon after midnight. */
const tickMs = 60_000;

/**
 * The projector on the stream, with what was loaded taken in before the first question; what was kept before was projected then, and
 * its stream is gone through beside the first questions. Subscribers are told after it. Answers how to stop it.
 */
async function startProjector(
  { client, streams }: Database,
  tableName: string,
  { loaded, secret }: { loaded: boolean; secret: string },
): Promise<() => Promise<void>> {
  const { handler } = await import('#projector/entry.ts');
  const onGivenUp = (sequenceNumber: string) =>
    process.stderr.write(
      `Record ${sequenceNumber} of the stream could not be projected; npm run rebuild tells more.\n`,
    );
  const onFault = (fault: unknown) => process.stderr.write(`${describeFailure(fault)}\n`);
  const teller = createTeller({ client, name: tableName }, secret, onFault);
  const projectAndTell: typeof handler = async (batch) => {
    const answer = await handler(batch);
    teller.tell();
    return answer;
  };
  const pump = await openPump({ client, streams, tableName, handler: projectAndTell, onGivenUp });
  if (loaded) await pump.drain();
  pump.run();
  const tick = setInterval(() => void projectAndTell({}).catch(onFault), tickMs);
  return async () => {
    clearInterval(tick);
    await pump.stop();
    await teller.stop();
  };
}

/** What the entry reads on AWS from its stack. An issuer that the user names takes the place of the local one. */
function entryEnvironment(settings: Settings, endpoint: string, secret: string): Record<string, string> {
  const issuer = settings.hasOwnIssuer
    ? {}
    : {
        // The development issuer's name is not its place: its documents are on the registry's own origin.
        OIDC_CLIENT_ID: localClient,
        OIDC_DISCOVERY: discoveryPath,
        OIDC_ISSUER: localIssuer,
        OIDC_AUDIENCE: localAudience,
        OIDC_JWKS_URI: `http://127.0.0.1:${settings.port}${jwksPath}`,
      };
  return {
    ...issuer,
    STAGE: 'local',
    TABLE_NAME: settings.tableName,
    DYNAMODB_ENDPOINT: endpoint,
    REGISTRY_SECRET: secret,
    PUBLIC_ORIGIN: `http://127.0.0.1:${settings.port}`,
  };
}

/** One request through the whole path, so that the first visitor does not pay for what is made on first use. */
async function warm(origin: string): Promise<void> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`The entry answered ${response.status} to { __typename }: ${text}`);
}

async function stop(status: number): Promise<never> {
  stopping = true;
  // The engine ends with this process however it ends; a hanging step must not keep the user waiting.
  setTimeout(() => process.exit(status), stopLimitMs);
  for (const step of started.reverse()) {
    try {
      await step();
    } catch (fault) {
      process.stderr.write(`${describeFailure(fault)}\n`);
    }
  }
  process.exit(status);
}

async function fail(thrown: unknown): Promise<void> {
  if (stopping) return;
  process.stderr.write(`${describeFailure(thrown)}\n`);
  await stop(1);
}

// A terminal and the bootstrap may both pass the same signal on; the second one changes nothing.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!stopping) void stop(0);
  });
}
// The bootstrap's end, SIGKILL included, closes the channel to it.
process.once('disconnect', () => {
  if (!stopping) void stop(0);
});

start().catch(fail);

type ServeFiles = ReturnType<typeof serveFiles>;

/** Makes GraphiQL's files when the first of them is asked for: most who start a registry never open it. */
function withGraphiql(files: ServeFiles): ServeFiles {
  let made: Promise<void> | undefined;
  return async (request, response) => {
    if (request.url?.startsWith('/assets/graphiql/') === true) {
      made ??= buildGraphiql(BUILT);
      await made.catch((fault: unknown) => {
        made = undefined;
        process.stderr.write(`${describeFailure(fault)}\n`);
      });
    }
    return files(request, response);
  };
}
