import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commandLine, endProcess, processIdentity } from '#local/processes.ts';
import { freePort, oneSentence, projectFile, type Running, startNode, temporaryFolder, until } from './support.ts';

const limitMs = 60_000;

function start(env: NodeJS.ProcessEnv, cwd = temporaryFolder()): Running {
  return startNode([projectFile('local/bootstrap.mjs'), 'start'], { cwd, env });
}

async function refused(env: NodeJS.ProcessEnv): Promise<string> {
  const { status, stdout, stderr } = await start(env).ended;
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trimEnd()).toMatch(oneSentence);
  return stderr;
}

async function ready(running: Running): Promise<string> {
  const answer = until('the ready line', () => /^ready (\S+)$/m.exec(running.stdout())?.[1], limitMs);
  const early = running.ended.then(({ status, stderr }) => {
    throw new Error(`npm start ended with ${status} before it was ready: ${stderr}`);
  });
  return Promise.race([answer, early]);
}

/** The engine's process, ended with the test whatever happens. */
function engineOf(dataDir: string): number {
  const pid = Number(readFileSync(join(dataDir, 'dynamodb.pid'), 'utf8'));
  expect(commandLine(pid)).toContain('DynamoDBLocal.jar');
  onTestFinished(() => endProcess(pid));
  return pid;
}

const gone = (pid: number) => (processIdentity(pid) === undefined ? true : undefined);

describe('npm start refuses in one sentence', () => {
  it('a used port, before it starts anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    const port = await until('the other server', () => {
      const address = other.address();
      return address !== null && typeof address === 'object' ? address.port : undefined;
    });
    const DATA_DIR = temporaryFolder();
    expect(await refused({ PORT: String(port), DATA_DIR })).toContain(`Port ${port} is already used`);
    expect(existsSync(join(DATA_DIR, 'dynamodb'))).toBe(false);
  });

  it('a folder that is somebody else’s', async () => {
    const DATA_DIR = temporaryFolder();
    writeFileSync(join(DATA_DIR, 'letter.txt'), '');
    expect(await refused({ DATA_DIR })).toContain(DATA_DIR);
  });

  it('a damaged database', async () => {
    const DATA_DIR = temporaryFolder();
    writeFileSync(join(DATA_DIR, 'registry.json'), '{"registry":"flexible-work-registry","format":1}');
    mkdirSync(join(DATA_DIR, 'dynamodb'));
    writeFileSync(join(DATA_DIR, 'dynamodb/shared-local-instance.db'), 'no database'.repeat(500));
    expect(await refused({ DATA_DIR, PORT: String(await freePort()) })).toContain('is damaged');
  });

  it('a machine without Java', async () => {
    const env = { DATA_DIR: temporaryFolder(), PORT: String(await freePort()), PATH: temporaryFolder(), JAVA_HOME: '' };
    expect(await refused(env)).toContain('needs Java 17');
  });

  it('a DynamoDB elsewhere that does not answer, without asking for Java', async () => {
    const DYNAMODB_ENDPOINT = `http://127.0.0.1:${await freePort()}`;
    const env = { DATA_DIR: temporaryFolder(), PORT: String(await freePort()), PATH: '', JAVA_HOME: '' };
    expect(await refused({ ...env, DYNAMODB_ENDPOINT })).toContain(`DYNAMODB_ENDPOINT=${DYNAMODB_ENDPOINT}`);
  });
});

describe('npm start', () => {
  it('serves, prints one ready line, three examples and the way to a token, and stops on SIGTERM', async () => {
    const folder = temporaryFolder();
    const PORT = String(await freePort());
    const running = start({ PORT, DATA_DIR: '' }, folder);
    const url = await ready(running);
    expect(url).toBe(`http://127.0.0.1:${PORT}/graphql`);
    await until('the text below', () => running.stdout().includes('npm run --silent token') || undefined);
    expect(running.stdout().match(/^ready /gm)).toHaveLength(1);
    expect(running.stdout().match(/^curl .*$/gm)).toHaveLength(3);
    const engine = engineOf(join(folder, '.registry'));
    const again = await start({ PORT: String(await freePort()), DATA_DIR: '' }, folder).ended;
    expect(again.status).toBe(1);
    expect(again.stderr.trimEnd()).toMatch(oneSentence);
    expect(again.stderr).toContain(`already served at ${url}`);

    const began = Date.now();
    running.child.kill('SIGTERM');
    const { status, stderr } = await running.ended;
    expect(status).toBe(0);
    expect(Date.now() - began).toBeLessThan(4_000);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(gone(engine)).toBe(true);
    expect(existsSync(join(folder, '.registry/server.lock'))).toBe(false);
  }, 90_000);

  it('leaves nothing running when it is stopped before it is ready', async () => {
    const DATA_DIR = temporaryFolder();
    const running = start({ PORT: String(await freePort()), DATA_DIR });
    const file = join(DATA_DIR, 'dynamodb.pid');
    // The file is there a moment before the number in it.
    await until('the engine', () => (existsSync(file) && readFileSync(file, 'utf8').trim() !== '') || undefined);
    const engine = engineOf(DATA_DIR);
    running.child.kill('SIGINT');
    expect((await running.ended).status).toBe(0);
    await until('the engine to end', () => gone(engine));
  }, 60_000);

  it('starts again on the same folder after everything was killed', async () => {
    const DATA_DIR = temporaryFolder();
    const PORT = String(await freePort());
    const first = start({ PORT, DATA_DIR });
    await ready(first);
    const lock = JSON.parse(readFileSync(join(DATA_DIR, 'server.lock'), 'utf8')) as { pid: number };
    for (const pid of [engineOf(DATA_DIR), lock.pid, first.child.pid ?? 0]) process.kill(pid, 'SIGKILL');
    await first.ended;
    const second = start({ PORT, DATA_DIR });
    await ready(second);
    // Nothing is loaded a second time.
    expect(second.stderr()).toBe('');
    second.child.kill('SIGTERM');
    expect((await second.ended).status).toBe(0);
  }, 120_000);

  it('says so and fails when its engine is killed under it', async () => {
    const DATA_DIR = temporaryFolder();
    const running = start({ PORT: String(await freePort()), DATA_DIR });
    await ready(running);
    process.kill(engineOf(DATA_DIR), 'SIGKILL');
    const { status, stderr } = await running.ended;
    expect(status).toBe(1);
    expect(stderr).toContain('DynamoDB Local ended by itself');
  }, 60_000);
});
