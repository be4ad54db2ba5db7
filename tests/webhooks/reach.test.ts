import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '#webhooks/publicAddress.ts';
import { post, publicReach, type Reach } from '#webhooks/reach.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await openReceiver();
});
afterAll(() => receiver.close());
beforeEach(() => {
  receiver.received.length = 0;
});

const message = (url = receiver.url) => ({ url, headers: { 'content-type': 'application/json' }, body: '{}' });
/** The rule of the public network, in a network where names lead where a test says. */
const reach = (...answers: string[][]): Reach & { asked: string[] } => {
  const asked: string[] = [];
  return {
    ...publicReach,
    asked,
    ca: receiver.cert,
    limitMs: 500,
    resolve: async (host) => {
      asked.push(host);
      return answers[Math.min(asked.length, answers.length) - 1] ?? [];
    },
  };
};
const PUBLIC = '8.8.8.8';
/** In the place of a public address: of this machine, so that no test leaves it, and the receiver does not listen there. */
const STANDING_IN = '127.0.0.2';

describe('a name that leads to a private address', () => {
  it.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['10.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [[PUBLIC, '127.0.0.1']],
    [['127.0.0.1', PUBLIC]],
  ])('is sent nothing: %j', async (addresses) => {
    expect(await post(reach(addresses), message())).toEqual({ tag: 'NOT_TAKEN', failure: 'NOT_PUBLIC', status: null });
    expect(receiver.received).toEqual([]);
  });

  it('only after it was looked at is never reached: the name is asked once, and the connection is made to what it said then', async () => {
    const names = reach([STANDING_IN], ['127.0.0.1']);
    const network: Reach = { ...names, permits: (address) => address === STANDING_IN || isPublicAddress(address) };
    expect(await post(network, message())).toMatchObject({ failure: 'UNREACHABLE' });
    expect(names.asked).toEqual(['localhost']);
    expect(await post(network, message())).toMatchObject({ failure: 'NOT_PUBLIC' });
    expect(receiver.received).toEqual([]);
  });
});

describe('an address by number', () => {
  it.each(['https://127.0.0.1:1/', 'https://[::1]:1/', 'https://[::ffff:10.0.0.1]:1/', 'https://2130706433:1/'])(
    'is looked at as one: %s',
    async (url) => {
      const network = reach([PUBLIC]);
      expect(await post(network, message(url))).toMatchObject({ failure: 'NOT_PUBLIC' });
      expect(network.asked).toEqual([]);
    },
  );
});

describe('a receiver', () => {
  const here = (): Reach => ({ ...reach(['127.0.0.1']), permits: () => true });

  it('is connected to at the address that was looked at, under its own name', async () => {
    const url = `https://penerima.go.id:${receiver.port}/x?y=z`;
    expect(await post(here(), message(url))).toEqual({ tag: 'TAKEN' });
    expect(receiver.received).toMatchObject([
      { path: '/x?y=z', body: '{}', headers: { host: `penerima.go.id:${receiver.port}`, connection: 'close' } },
    ]);
  });

  it('whose certificate is of another name is sent nothing', async () => {
    const url = `https://orang-lain.go.id:${receiver.port}/`;
    expect(await post(here(), message(url))).toMatchObject({ failure: 'UNREACHABLE' });
    expect(receiver.received).toEqual([]);
  });

  it('that redirects is not followed', async () => {
    Object.assign(receiver.state, { answering: 307, headers: { location: `${receiver.url}/lain` } });
    expect(await post(here(), message())).toEqual({ tag: 'NOT_TAKEN', failure: 'REFUSED', status: 307 });
    expect(receiver.received).toHaveLength(1);
    Object.assign(receiver.state, { answering: 204, headers: {} });
  });

  it('that is there and says nothing is given up', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    expect(await post(here(), message(`https://localhost:${port}/`))).toMatchObject({ failure: 'TIMED_OUT' });
    silent.close();
  });
});
