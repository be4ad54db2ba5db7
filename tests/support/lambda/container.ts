import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { FunctionFault, serveRuntimeApi } from './runtimeApi.ts';

/** What a function is run with. */
export interface ContainerOptions {
  name: string;
  /** The folder whose files are deployed. */
  asset: string;
  memoryMb: number;
  limitMs: number;
  /** The function's own variables. */
  environment: Readonly<Record<string, string>>;
  /** What time the process has; the real one unless given. */
  clock?: (() => Date) | undefined;
  /** Those of the function's role; the engine takes any. */
  credentials?: { accessKeyId: string; secretAccessKey: string } | undefined;
}

const RUNTIME = dirname(createRequire(import.meta.url).resolve('aws-lambda-ric'));
const PRELOAD = 'insideLambda.ts';

/** A folder outside the project, so that nothing of its `node_modules` is found: what is deployed, and what Lambda has of its own. */
function layOut(asset: string) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'lambda-')));
  const [task, runtime, scratch] = [join(root, 'task'), join(root, 'runtime'), join(root, 'tmp')];
  for (const folder of [task, runtime, scratch]) mkdirSync(folder);
  for (const file of readdirSync(asset)) copyFileSync(join(asset, file), join(task, file));
  copyFileSync(join(RUNTIME, 'index.mjs'), join(runtime, 'index.mjs'));
  copyFileSync(fileURLToPath(new URL(PRELOAD, import.meta.url)), join(runtime, PRELOAD));
  writeFileSync(join(runtime, 'package.json'), '{"type":"module"}');
  return { root, task, runtime, scratch };
}

/** What Lambda sets for every function (AWS Lambda Developer Guide, "Defined runtime environment variables"). */
function reserved(
  { name, memoryMb, credentials = localCredentials }: ContainerOptions,
  folders: { task: string; runtime: string },
  api: string,
) {
  return {
    _HANDLER: 'entry.handler',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: 'session',
    AWS_REGION: localRegion,
    AWS_DEFAULT_REGION: localRegion,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_FORMAT: 'JSON',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: '2026/01/01/[$LATEST]00000000000000000000000000000000',
    AWS_LAMBDA_RUNTIME_API: api,
    AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
    LAMBDA_RUNTIME_DIR: folders.runtime,
    LAMBDA_TASK_ROOT: folders.task,
    LANG: 'en_US.UTF-8',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    TZ: ':UTC',
  };
}

/** Node as Lambda's bootstrap starts it: nine tenths of the memory for old objects; and here, no file that is not the function's own or in its /tmp. */
const argumentsOf = ({ memoryMb }: ContainerOptions, { task, runtime, scratch }: ReturnType<typeof layOut>) => [
  '--expose-gc',
  '--max-http-header-size=81920',
  `--max-semi-space-size=${Math.floor(memoryMb * 0.05)}`,
  `--max-old-space-size=${Math.floor(memoryMb * 0.9)}`,
  '--permission',
  `--allow-fs-read=${task}/*`,
  `--allow-fs-read=${runtime}/*`,
  `--allow-fs-read=${scratch}/*`,
  `--allow-fs-write=${scratch}/*`,
  `--import=${join(runtime, PRELOAD)}`,
  join(runtime, 'index.mjs'),
];

/**
 * Starts a function in a process of its own, as Lambda does: AWS's runtime interface client, the bundle, Lambda's variables and the
 * function's, and nothing else of this process. While it has nothing to do it is frozen. Rejects with `FunctionFault` when the
 * function cannot be started.
 */
export async function startContainer(options: ContainerOptions) {
  const folders = layOut(options.asset);
  const freeze = (signal: NodeJS.Signals) => () => {
    // Windows has no such signal and would end the process.
    if (process.platform !== 'win32') child.kill(signal);
  };
  const api = await serveRuntimeApi({
    functionArn: `arn:aws:lambda:${localRegion}:123456789012:function:${options.name}`,
    limitMs: options.limitMs,
    clock: options.clock ?? (() => new Date()),
    onIdle: freeze('SIGSTOP'),
    onInvoke: freeze('SIGCONT'),
  });
  const child = spawn(process.execPath, argumentsOf(options, folders), {
    cwd: folders.task,
    // On Lambda it is /tmp, which nobody shares; here each has its own.
    env: { ...options.environment, ...reserved(options, folders, api.address), TMPDIR: folders.scratch },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A frozen process learns of nothing: it is ended with this one, whether or not a test came to close it.
  const end = () => {
    child.kill('SIGKILL');
    rmSync(folders.root, { recursive: true, force: true });
  };
  process.once('exit', end);
  const lines: string[] = [];
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => lines.push(line));
  }
  const ended = once(child, 'close').then(([status]) => {
    api.end(exit(`the process ended with status ${status}: ${lines.slice(-20).join('\n')}`));
    return status as number | null;
  });
  const closing = async (): Promise<readonly string[]> => {
    child.kill('SIGKILL');
    await ended;
    end();
    process.off('exit', end);
    await api.close();
    const denied = lines.filter((line) => line.startsWith('denied '));
    if (denied.length > 0) throw new Error(`${options.name} reached for what is not its own: ${denied.join(', ')}`);
    return lines;
  };
  let closed: Promise<readonly string[]> | null = null;
  const close = (): Promise<readonly string[]> => {
    closed ??= closing();
    return closed;
  };
  try {
    await api.started;
  } catch (fault) {
    await close();
    throw fault;
  }
  return {
    /** The result of one invocation as JSON; rejects with `FunctionFault`. */
    invoke: api.invoke,
    /** The process; the same for all invocations. */
    pid: child.pid,
    /** Resolves with the status when the process has ended. */
    ended,
    /** Ends it; all lines that it wrote to both of its outputs. Rejects when it reached for what is neither deployed nor Lambda's. */
    close,
  };
}

/** A process that runs a function. */
export type Container = Awaited<ReturnType<typeof startContainer>>;

/** As Lambda tells a process that ended by itself. */
const exit = (errorMessage: string) => new FunctionFault({ errorType: 'Runtime.ExitError', errorMessage, trace: [] });
