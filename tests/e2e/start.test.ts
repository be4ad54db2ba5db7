import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '#local/examples.ts';
import { freePort, projectFile } from '../local/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'registry-'));
const DATA_DIR = join(folder, 'registry');
let port: number;
let running: { child: ChildProcess; output: () => string } | null = null;

/** Types `npm start` as a newcomer does, in an empty folder of data, and waits for the line that says it is ready. */
async function start(): Promise<string> {
  const child = spawn('npm', ['start'], {
    cwd: projectFile('.'),
    // A group of its own, so that all of it can be killed at once.
    detached: true,
    env: { ...environment(), PORT: String(port), DATA_DIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  running = { child, output: () => output };
  return new Promise((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      output += chunk;
      if (/^ready .*\n[\s\S]*npm run .*token/m.test(output)) resolve(output);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('exit', (status) => reject(new Error(`npm start ended with ${status}: ${output}`)));
  });
}

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|TEST$|AWS_)/.test(name)),
  );
}

/** SIGKILL to everything that was started: npm, the bootstrap, the server and the JVM, none of which may clean up. */
async function killEverything(): Promise<void> {
  const { child } = running ?? {};
  if (child?.pid === undefined) throw new Error('Nothing is running.');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const jvm = jvmPid();
  process.kill(-child.pid, 'SIGKILL');
  if (jvm !== null) process.kill(jvm, 'SIGKILL');
  await gone;
  running = null;
}

/** The process that DynamoDB Local runs in, by the pid file that it keeps beside its data. */
function jvmPid(): number | null {
  for (const name of readdirSync(DATA_DIR, { recursive: true })) {
    if (!String(name).endsWith('.pid')) continue;
    const pid = Number(readFileSync(join(DATA_DIR, String(name)), 'utf8'));
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('DynamoDBLocal.jar')) return pid;
    } catch {
      // It is gone already.
    }
  }
  return null;
}

function tokenFor(...options: string[]): string {
  return execFileSync('npm', ['run', '--silent', 'token', '--', ...options], {
    cwd: projectFile('.'),
    env: { ...environment(), DATA_DIR },
    encoding: 'utf8',
  }).trim();
}

async function ask(query: string, variables: object = {}, token?: string) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      // A token is made by a process that is waited for; by then the server has closed a connection that was kept open.
      connection: 'close',
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape and says what it expects of them.
  return (await response.json()) as any;
}

const DECLARE = `mutation ($input: DeclareAdoptionInput!) { declareAdoption(input: $input) { event { status }
  adoption { status since } userErrors { code ... on RequirementsNotMet { shortfall { requirement { code } } } } } }`;
const OBSERVE = `mutation ($input: ObserveAdoptionInput!) { observeAdoption(input: $input) { event { shortfall { state requirement { code } } }
  adoption { status } userErrors { code } } }`;
const PILOT = {
  regionCode: '32.72',
  basis: 'permenpanrb-4-2025',
  status: 'PILOT',
  effectiveOn: '2026-06-01',
  effectiveUntil: '2026-08-31',
  scheme: { weekdays: ['WED', 'THU', 'FRI'] },
};

beforeAll(async () => {
  port = await freePort();
});
afterAll(async () => {
  if (running !== null) await killEverything();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm start in an empty folder', () => {
  it('says once that it is ready, with three examples and how to get a token', async () => {
    const output = await start();
    expect(output.match(/^ready /gm)).toHaveLength(1);
    expect(output).toContain(`ready http://127.0.0.1:${port}/graphql`);
    for (const name of ['Mayor', 'Nation', 'Counts']) expect(output).toContain(`query ${name}`);
    expect(output).toMatch(/npm run .*token/);
  });

  it('answers the examples that it prints', async () => {
    for (const { query } of exampleQueries) {
      const { data, errors } = await ask(query);
      expect(errors).toBeUndefined();
      expect(data).toBeTypeOf('object');
    }
    const { data } = await ask(
      '{ adoptionMap { region { code } } region(code: "32.72") { name adoption { status } } }',
    );
    expect(data.adoptionMap).toHaveLength(552);
    expect(data.region).toEqual({ name: 'Kota Sukabumi', adoption: { status: 'DISCUSSED' } });
  });

  it('refuses a declared pilot of Sukabumi while requirements are unmet, naming each', async () => {
    const officer = tokenFor('--role', 'region-officer', '--region', '32.72');
    const { data } = await ask(DECLARE, { input: { idempotencyKey: randomUUID(), ...PILOT } }, officer);
    expect(data.declareAdoption.event).toBeNull();
    const [error] = data.declareAdoption.userErrors;
    expect(error.shortfall.map((one: { requirement: { code: string } }) => one.requirement.code).sort()).toEqual([
      'agencies_assessed',
      'juklak_in_force',
      'juknis_in_force',
      'local_instrument_issued',
      'max_days_per_week',
      'study_completed',
    ]);
  });

  it('takes a declared discussion, and nothing from the officer of another city', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      ...PILOT,
      status: 'DISCUSSED',
      effectiveOn: '2026-05-01',
      effectiveUntil: null,
      scheme: null,
    };
    const stranger = tokenFor('--role', 'region-officer', '--region', '32.73');
    const refused = await ask(DECLARE, { input }, stranger);
    expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
    const officer = tokenFor('--role', 'region-officer', '--region', '32.72');
    const { data } = await ask(DECLARE, { input }, officer);
    expect(data.declareAdoption).toMatchObject({ event: { status: 'DISCUSSED' }, userErrors: [] });
  });

  it('records the same pilot when the registrar observed it, with what was UNMET and what was UNKNOWN', async () => {
    const registrar = tokenFor('--role', 'ministry-registrar');
    const sources = [{ url: 'https://example.go.id/uji-coba', kind: 'OFFICIAL' }];
    const { data } = await ask(OBSERVE, { input: { idempotencyKey: randomUUID(), ...PILOT, sources } }, registrar);
    expect(data.observeAdoption.userErrors).toEqual([]);
    const states = Object.fromEntries(
      data.observeAdoption.event.shortfall.map((one: { state: string; requirement: { code: string } }) => [
        one.requirement.code,
        one.state,
      ]),
    );
    expect(states).toMatchObject({
      max_days_per_week: 'UNMET',
      study_completed: 'UNKNOWN',
      juknis_in_force: 'UNKNOWN',
    });
  });

  it('has everything still there after SIGKILL of all its processes and a new start', async () => {
    const query = `{ region(code: "32.72") { adoption(basis: "permenpanrb-4-2025", asOf: { effectiveOn: "2026-07-01" }) {
      status since history { nodes { status origin recordedAt } } } } regulations { totalCount } adoptionMap { status } }`;
    const before = await ask(query);
    expect(before.data.region.adoption).toMatchObject({ status: 'PILOT', since: '2026-06-01' });
    await killEverything();
    await start();
    expect(await ask(query)).toEqual(before);
  });

  it('stops everything that it started when it is told to', async () => {
    const { child } = running ?? {};
    if (child?.pid === undefined) throw new Error('Nothing is running.');
    const jvm = jvmPid();
    expect(jvm).not.toBeNull();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGTERM');
    await ended;
    running = null;
    await expect.poll(jvmPid).toBeNull();
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/graphql`).then(
        () => true,
        () => false,
      );
    await expect.poll(answers).toBe(false);
  });
});
