import { createSocket, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createObserver } from '#observe/observer.ts';
import { createTracer, type Tracer, traceOf } from '#observe/trace.ts';

const ROOT = '1-5759e988-bd862e3fe1be46a994272793';
const PARENT = '53995c3f42cd8ad8';
const header = (sampled: 0 | 1) => `Root=${ROOT};Parent=${PARENT};Sampled=${sampled};Lineage=a87bd80c:1`;

let daemon: Socket;
let tracer: Tracer;
let received: string[];
let next: () => Promise<string>;

beforeEach(async () => {
  daemon = createSocket('udp4');
  received = [];
  const awaited: ((text: string) => void)[] = [];
  daemon.on('message', (datagram) => {
    const text = datagram.toString();
    received.push(text);
    awaited.shift()?.(text);
  });
  next = () => new Promise((resolve) => awaited.push(resolve));
  await new Promise<void>((resolve) => daemon.bind(0, '127.0.0.1', resolve));
  const made = createTracer(`127.0.0.1:${(daemon.address() as AddressInfo).port}`);
  if (made === null) throw new Error('No tracer.');
  tracer = made;
});
afterEach(() => {
  tracer.close();
  daemon.close();
});

it('a request that is sampled is one datagram: a subsegment of Lambda’s own, with its parts', async () => {
  const observer = createObserver({ stage: 'prod', tracer, traceHeader: () => header(1), write: () => {} });
  const arriving = next();
  await observer.request('asked', async (seen) => {
    seen.operation = 'region';
    await seen.part('DynamoDB', async () => {}, { operation: 'Query', table: 'registry' });
    await seen.part('execution', async () => Promise.reject(new Error('broken'))).catch(() => {});
    return { statusCode: 200 };
  });
  const [head, body, ...others] = (await arriving).split('\n');
  expect(JSON.parse(head ?? '')).toEqual({ format: 'json', version: 1 });
  expect(others).toEqual([]);
  const document = JSON.parse(body ?? '');
  expect(document).toMatchObject({ name: 'request', type: 'subsegment', trace_id: ROOT, parent_id: PARENT });
  expect(document.annotations).toEqual({ operation: 'region', stage: 'prod', coldStart: true });
  expect(document.subsegments).toMatchObject([
    { name: 'DynamoDB', namespace: 'aws', aws: { operation: 'Query', table_name: 'registry' } },
    { name: 'execution', fault: true },
  ]);
  const all = [document, ...document.subsegments];
  for (const { id, start_time, end_time } of all) {
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(Math.abs(start_time - Date.now() / 1_000)).toBeLessThan(3_600);
    expect(end_time).toBeGreaterThanOrEqual(start_time);
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(3);
});

it('nothing is sent of a request that is not sampled', async () => {
  const headers = [header(0), undefined, 'Root=1;Sampled=1', header(1)];
  const arriving = next();
  const observer = createObserver({ stage: 'dev', tracer, traceHeader: () => headers.shift(), write: () => {} });
  for (const name of ['not', 'none', 'wrong', 'sampled']) {
    await observer.request(name, async (seen) => {
      seen.operation = name;
      return { statusCode: 200 };
    });
  }
  expect(await arriving).toContain('"operation":"sampled"');
  expect(received).toHaveLength(1);
});

it('a daemon that is gone fails no request', async () => {
  const gone = createTracer('127.0.0.1:9');
  const observer = createObserver({ stage: 'dev', tracer: gone, traceHeader: () => header(1), write: () => {} });
  for (const id of ['1', '2', '3'])
    expect(await observer.request(id, async () => ({ statusCode: 200 }))).toEqual({ statusCode: 200 });
  gone?.close();
});

it('a document stays within what the daemon takes, however much was asked of the table', async () => {
  const observer = createObserver({ stage: 'dev', tracer, traceHeader: () => header(1), write: () => {} });
  const arriving = next();
  await observer.request('asked', async (seen) => {
    const asked = { operation: 'TransactWriteItems', table: 'x'.repeat(50) };
    for (let at = 0; at < 1_000; at += 1) await seen.part('DynamoDB', async () => {}, asked);
    return { statusCode: 200 };
  });
  expect(Buffer.byteLength(await arriving)).toBeLessThan(64_000);
});

it('a trace is read from what AWS says, or there is none', () => {
  expect(traceOf(header(1))).toEqual({ id: ROOT, parent: PARENT, isSampled: true });
  expect(traceOf(`Root=${ROOT}`)).toEqual({ id: ROOT, parent: '', isSampled: false });
  for (const bad of [undefined, '', 'Root=x', `root ${ROOT}`]) expect(traceOf(bad)).toBeNull();
  expect([undefined, '', 'here', '127.0.0.1', ':2000'].map(createTracer)).toEqual([null, null, null, null, null]);
});
