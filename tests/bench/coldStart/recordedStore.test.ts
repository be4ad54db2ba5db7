import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RecordedStore, startRecordedStore } from '../../../bench/coldStart/recordedStore.ts';

/* The table of the bench of cold starts: an engine's own answers, given again without it. */

let calls = 0;
const engine = createServer((request, response) => {
  calls += 1;
  request.resume().on('end', () => {
    response
      .writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'x-amz-crc32': '1' })
      .end(`{"call":${calls}}`);
  });
});
let store: RecordedStore;
beforeAll(async () => {
  await new Promise<void>((listening) => engine.listen(0, '127.0.0.1', listening));
  store = await startRecordedStore(`http://127.0.0.1:${(engine.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await store.close();
  engine.closeAllConnections();
  await new Promise((closed) => engine.close(closed));
});

async function ask(operation: string, body: string) {
  const headers = { 'x-amz-target': `DynamoDB_20120810.${operation}` };
  const answer = await fetch(store.endpoint, { method: 'POST', headers, body });
  return {
    status: answer.status,
    crc: answer.headers.get('x-amz-crc32'),
    body: (await answer.json()) as { call?: number; message?: string },
  };
}

test('a request is handed on once and answered the same from then on; a write by its operation; nothing else once it is sealed', async () => {
  const first = await ask('GetItem', '{"Key":1}');
  expect(first).toEqual({ status: 200, crc: '1', body: { call: 1 } });
  expect((await ask('GetItem', '{"Key":2}')).body).toEqual({ call: 2 });
  expect((await ask('UpdateItem', '{"minute":1}')).body).toEqual({ call: 3 });
  store.seal();
  expect(await ask('GetItem', '{"Key":1}')).toEqual(first);
  expect((await ask('UpdateItem', '{"minute":2}')).body).toEqual({ call: 3 });
  const unknown = await ask('GetItem', '{"Key":3}');
  expect(unknown.status).toBe(400);
  expect(unknown.body.message).toBe('not recorded: DynamoDB_20120810.GetItem {"Key":3}');
  expect(calls).toBe(3);
});
