import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forThisTest } from '../support/lambda/bundled.ts';
import { type Container, startContainer } from '../support/lambda/container.ts';
import type { FunctionFault } from '../support/lambda/runtimeApi.ts';

/* That bundles are tested in the process that Lambda would run, shown by functions of a few lines. */

let asset: string;
let container: Container;

const SOURCE = `
let calls = 0;
export const handler = async (event, context) => {
  calls += 1;
  switch (event.ask) {
    case 'context': return { ...context, left: context.getRemainingTimeInMillis(), trace: process.env._X_AMZN_TRACE_ID };
    case 'process': return { env: process.env, flags: process.execArgv, cwd: process.cwd(), heap: (await import('node:v8')).getHeapStatistics().heap_size_limit };
    case 'clock': return [new Date().toISOString(), new Date(Date.now()).toISOString(), new Date(0).toISOString(), new Date() instanceof Date, structuredClone(new Date()) instanceof Date];
    case 'nothing': return undefined;
    case 'dropped': return { kept: new Date(0), gone: undefined };
    case 'circle': { const circle = {}; circle.self = circle; return circle; }
    case 'text': throw 'a text';
    case 'calls': return { calls };
    case 'read': return (await import('node:fs')).readFileSync(event.file, 'utf8');
    case 'write': return (await import('node:fs')).writeFileSync(event.file, '');
    case 'import': return Object.keys(await import(event.name));
    case 'reject': void Promise.reject(new Error('nobody waits for this')); return new Promise(() => { setInterval(() => {}, 1_000); });
  }
};
`;
let now = new Date('2026-06-01T00:00:00.000Z');
const start = (source = SOURCE) => {
  writeFileSync(join(asset, 'entry.mjs'), source);
  const environment = { TABLE_NAME: 'table', AWS_REGION: 'nowhere' };
  return startContainer({ name: 'trial', asset, memoryMb: 512, limitMs: 10_000, environment, clock: () => now });
};
// biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape and says what it expects of them.
const ask = (event: object, of = container): Promise<any> => of.invoke(event);
const faultOf = (work: Promise<unknown>): Promise<FunctionFault> =>
  work.then(
    () => Promise.reject(new Error('There was no fault.')),
    (fault: FunctionFault) => fault,
  );

beforeAll(async () => {
  asset = mkdtempSync(join(tmpdir(), 'asset-'));
  container = await start();
});
afterAll(async () => {
  await container.close();
  rmSync(asset, { recursive: true });
});

it('is told of its invocation as Lambda tells it', async () => {
  expect(await ask({ ask: 'context' })).toMatchObject({
    functionName: 'trial',
    functionVersion: '$LATEST',
    memoryLimitInMB: '512',
    logGroupName: '/aws/lambda/trial',
    awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    invokedFunctionArn: expect.stringMatching(/^arn:aws:lambda:[a-z0-9-]+:\d{12}:function:trial$/),
    trace: expect.stringContaining('Root=1-'),
  });
  const { left } = await ask({ ask: 'context' });
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(10_000);
});

it('has Lambda’s variables and its own, of which none takes the place of Lambda’s, and no other', async () => {
  const { env, cwd } = await ask({ ask: 'process' });
  expect(env).toMatchObject({
    TABLE_NAME: 'table',
    _HANDLER: 'entry.handler',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    LAMBDA_TASK_ROOT: cwd,
    TZ: ':UTC',
  });
  expect(env.AWS_REGION).not.toBe('nowhere');
  expect(
    Object.keys(env)
      .filter((name) => !/^_?(AWS_|X_AMZN_|LAMBDA_|HANDLER$)/.test(name))
      .sort(),
    // Lambda has one /tmp for each; here TMPDIR names it.
  ).toEqual(['LANG', 'PATH', 'TABLE_NAME', 'TMPDIR', 'TZ']);
});

it('has the memory that the function is given', async () => {
  const { heap, flags } = await ask({ ask: 'process' });
  expect(flags).toContain('--max-old-space-size=460');
  expect(heap / 2 ** 20).toBeLessThan(640);
});

it('has the clock of the test', async () => {
  now = new Date('2026-07-01T00:00:00.000Z');
  const [made, current, first, ...dates] = await ask({ ask: 'clock' });
  for (const time of [made, current]) expect(time).toMatch(/^2026-07-01T00:00:/);
  expect([first, ...dates]).toEqual(['1970-01-01T00:00:00.000Z', true, true]);
});

it('answers what JSON carries', async () => {
  expect(await ask({ ask: 'nothing' })).toBeNull();
  expect(await ask({ ask: 'dropped' })).toEqual({ kept: '1970-01-01T00:00:00.000Z' });
  expect((await faultOf(ask({ ask: 'circle' }))).told).toMatchObject({ errorType: 'Runtime.JSONStringifyError' });
});

it('tells what was thrown, whatever it is, and goes on', async () => {
  expect((await faultOf(ask({ ask: 'text' }))).told).toEqual({
    errorType: 'string',
    errorMessage: 'a text',
    trace: [],
  });
  expect((await ask({ ask: 'calls' })).calls).toBeGreaterThan(1);
});

it('serves one invocation at a time, in order, in the same process', async () => {
  const { calls } = await ask({ ask: 'calls' });
  const answers = await Promise.all([1, 2, 3].map(() => ask({ ask: 'calls' })));
  expect(answers.map((answer) => answer.calls)).toEqual([calls + 1, calls + 2, calls + 3]);
});

it('is frozen while nothing is asked of it, and goes on with the next invocation', async () => {
  const state = () => execFileSync('ps', ['-o', 'state=', '-p', String(container.pid)], { encoding: 'utf8' }).trim();
  const { calls } = await ask({ ask: 'calls' });
  await expect.poll(state).toMatch(/^T/);
  expect(await ask({ ask: 'calls' })).toEqual({ calls: calls + 1 });
});

describe('what is not its own', () => {
  it('is not read, written or imported, and is told when the process ends', async () => {
    const reaching = await forThisTest(start());
    const file = join(asset, 'entry.mjs');
    for (const event of [
      { ask: 'read', file },
      { ask: 'write', file: join(tmpdir(), 'written') },
    ]) {
      expect((await faultOf(ask(event, reaching))).told.errorMessage).toContain(
        'Access to this API has been restricted',
      );
    }
    expect((await faultOf(ask({ ask: 'import', name: 'graphql' }, reaching))).told.errorMessage).toContain(
      "Cannot find package 'graphql'",
    );
    await expect(reaching.close()).rejects.toThrow(
      /reached for what is not its own: denied FileSystemRead .*FileSystemWrite/,
    );
  });
});

describe('a process that cannot go on', () => {
  it('is told when its module throws, before anything is called', async () => {
    const fault = await faultOf(start('throw new RangeError("too far");'));
    expect(fault.told).toMatchObject({ errorType: 'RangeError', errorMessage: 'too far' });
  });

  it('is told when there is no handler', async () => {
    expect((await faultOf(start('export const other = 1;'))).told.errorType).toBe('Runtime.HandlerNotFound');
  });

  it('ends at a rejection that nobody handles, and its invocation fails', async () => {
    const failing = await forThisTest(start());
    const fault = await faultOf(ask({ ask: 'reject' }, failing));
    expect(fault.told.errorType).toBe('Runtime.ExitError');
    expect(await failing.ended).toBe(1);
    expect((await failing.close()).join('\n')).toContain('nobody waits for this');
  });
});
