import { expect, it } from 'vitest';
import {
  METRICS_NAMESPACE,
  OPERATION_DIMENSIONS,
  OPERATION_METRICS,
  WORK_DIMENSIONS,
  WORK_METRICS,
} from '#config/metrics.ts';
import { createObserver } from '#observe/observer.ts';
import { heardLines, type Line } from '../support/lines.ts';

interface Directive {
  Namespace: string;
  Dimensions: string[][];
  Metrics: { Name: string; Unit: string }[];
}

/** The rules of CloudWatch's embedded metric format that a line can break. */
function checkFormat(line: Line, dimensions: readonly string[], metrics: Readonly<Record<string, string>>): void {
  const { Timestamp, CloudWatchMetrics } = line._aws as { Timestamp: number; CloudWatchMetrics: Directive[] };
  expect(Number.isInteger(Timestamp)).toBe(true);
  expect(Math.abs(Timestamp - Date.now())).toBeLessThan(3_600_000);
  expect(CloudWatchMetrics).toHaveLength(1);
  for (const { Namespace, Dimensions, Metrics } of CloudWatchMetrics) {
    expect(Namespace).toBe(METRICS_NAMESPACE);
    expect(Dimensions).toEqual([dimensions]);
    expect(dimensions.length).toBeLessThanOrEqual(30);
    for (const name of dimensions) expect(line[name]).toMatch(/^[\x21-\x7e]{1,250}$/);
    expect(Metrics.length).toBeLessThanOrEqual(100);
    expect(Object.fromEntries(Metrics.map(({ Name, Unit }) => [Name, Unit]))).toEqual(metrics);
    for (const { Name } of Metrics) expect(Number.isFinite(line[Name])).toBe(true);
  }
}

it('a request is one line of JSON that is its metrics as well, by the names that alarms look at', async () => {
  const { lines, write } = heardLines();
  const observer = createObserver({ stage: 'prod', write });
  await observer.request('asked', async (seen) => {
    Object.assign(seen, { operation: 'region', operationName: 'Mayor', cost: 3, role: 'ANYONE' });
    return { statusCode: 200 };
  });
  const [line = {}] = lines;
  checkFormat(line, OPERATION_DIMENSIONS, OPERATION_METRICS);
  expect(line).toMatchObject({
    level: 'INFO',
    requestId: 'asked',
    operationName: 'Mayor',
    operation: 'region',
    cost: 3,
  });
  expect(line).toMatchObject({
    role: 'ANYONE',
    status: 200,
    Stage: 'prod',
    Operation: 'region',
    Requests: 1,
    Faults: 0,
  });
});

it('the first request of a container alone is its cold start', async () => {
  const { lines, write } = heardLines();
  const observer = createObserver({ stage: 'dev', write });
  for (const id of ['1', '2', '3']) await observer.request(id, async () => ({ statusCode: 200 }));
  expect(lines.map(({ coldStart }) => coldStart)).toEqual([true, false, false]);
});

it('a fault is what the registry did wrong, not what the caller did', async () => {
  const { lines, write } = heardLines();
  const observer = createObserver({ stage: 'dev', write });
  const answered = [
    [200, 'BAD_USER_INPUT', 0],
    [403, 'NOT_THE_FRONT_DOOR', 0],
    [500, 'INTERNAL_SERVER_ERROR', 1],
    [200, 'INTERNAL_SERVER_ERROR', 1],
    [200, 'TIMED_OUT', 1],
  ] as const;
  for (const [statusCode, code] of answered) {
    await observer.request('asked', async ({ errors }) => {
      errors.add(code);
      return { statusCode };
    });
  }
  expect(lines.map(({ Faults }) => Faults)).toEqual(answered.map(([, , fault]) => fault));
  expect(lines.map(({ errors }) => errors)).toEqual(answered.map(([, code]) => [code]));
});

it('a run of work is told the same way, also one that fails, by the kind of its failure', async () => {
  const { lines, write } = heardLines();
  const observer = createObserver({ stage: 'dev', write });
  const done = observer.work('publisher', 'run', async (seen) => {
    seen.taken = 7;
    return 'done';
  });
  expect(await done).toBe('done');
  const failing = observer.work('publisher', 'run', async () => {
    throw new TypeError('a text of a record');
  });
  await expect(failing).rejects.toThrow(TypeError);
  for (const line of lines) checkFormat(line, WORK_DIMENSIONS, WORK_METRICS);
  expect(lines).toMatchObject([
    { work: 'publisher', Taken: 7, Faults: 0 },
    { work: 'publisher', Taken: 0, Faults: 1, errors: ['TypeError'] },
  ]);
  expect(JSON.stringify(lines)).not.toContain('a text of a record');
});
