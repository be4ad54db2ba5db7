import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAuthenticate } from '#graphql/authenticate.ts';
import { createHandler } from '#graphql/handler.ts';
import { observerOfFunction } from '#observe/ofFunction.ts';
import { NOW } from '../support/importing.ts';
import { arranged } from '../support/mutations.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';

const TRACE = '1-5759e988-bd862e3fe1be46a994272793';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry(NOW);
});
afterAll(() => registry.close());

it('a write is traced with each request of the table, as the environment of Lambda says, and with nobody’s name', async () => {
  const daemon = createSocket('udp4');
  await new Promise<void>((resolve) => daemon.bind(0, '127.0.0.1', resolve));
  const arriving = new Promise<string>((resolve) => daemon.once('message', (datagram) => resolve(datagram.toString())));
  const observer = observerOfFunction('graphql', {
    STAGE: 'dev',
    AWS_XRAY_DAEMON_ADDRESS: `127.0.0.1:${(daemon.address() as AddressInfo).port}`,
    _X_AMZN_TRACE_ID: `Root=${TRACE};Parent=53995c3f42cd8ad8;Sampled=1`,
  });
  const { table, clock, oidc } = registry;
  const authenticate = createAuthenticate(oidc);
  const handler = createHandler({ table, authenticate, clock, secret: testSecret, observer });
  const call = await arranged(registry, 'registerAgency');
  const asked = table.requests.length;
  const written: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = ((line: string) => written.push(line) > 0) as typeof process.stdout.write;
  const answer = await call.send(handler).finally(() => {
    process.stdout.write = write;
  });
  expect(answer.errors).toBeUndefined();
  const requests = table.requests.slice(asked);

  const text = await arriving;
  daemon.close();
  const { subsegments, annotations } = JSON.parse(text.split('\n')[1] ?? '');
  const parts = subsegments as { name: string; fault?: true; aws?: { operation: string } }[];
  expect(parts.flatMap(({ aws }) => aws?.operation ?? []).sort()).toEqual(requests.toSorted());
  expect(parts.filter(({ name }) => name === 'execution')).toHaveLength(1);
  expect(parts.filter(({ fault }) => fault === true)).toEqual([]);
  expect(annotations).toEqual({ operation: 'registerAgency', stage: 'dev', coldStart: true });

  expect(written).toHaveLength(1);
  expect(JSON.parse(written[0] ?? '')).toMatchObject({ traceId: TRACE, operation: 'registerAgency' });
  const { regionCode, slug, name } = call.input as Record<string, string>;
  for (const told of [text, ...written]) {
    for (const hidden of [call.token, String(regionCode), String(slug), String(name), 'tester']) {
      expect(told).not.toContain(hidden);
    }
  }
});
