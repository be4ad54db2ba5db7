import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fromLambdaResult } from '#local/gateway.ts';
import { environmentsOf } from '../support/functions.ts';
import { bundleNames, forThisTest, startBundle } from '../support/lambda/bundled.ts';
import { calendarEvent, httpApiEvent } from '../support/lambda/events.ts';
import { FunctionFault } from '../support/lambda/runtimeApi.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

/* What holds for every function as it is deployed: at its start, through faults, and between two invocations. */

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry();
});
afterAll(() => registry.close());

const faultOf = async (work: Promise<unknown>): Promise<FunctionFault> => {
  const fault = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (fault instanceof FunctionFault) return fault;
  throw new Error(`No fault of a function, but ${String(fault)}`);
};

describe('a function that is started', () => {
  it.each(bundleNames)(
    'is %s: it runs from what is deployed of it alone, or tells which variable it lacks',
    async (name) => {
      const started = await forThisTest(startBundle(name, {})).catch((fault: FunctionFault) => fault);
      if (started instanceof FunctionFault) expect(started.message).toMatch(/The configuration is wrong: .*[A-Z_]{5,}/);
      else await started.close();
    },
  );

  it.each([
    ['graphql', ['TABLE_NAME', 'STAGE', 'REGISTRY_SECRET', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URI']],
    ['calendar', ['TABLE_NAME']],
    ['feeds', ['TABLE_NAME', 'STAGE', 'REGISTRY_SECRET']],
    ['projector', ['TABLE_NAME']],
  ])('without its variables is never called: %s names every one', async (name, needed) => {
    const { told } = await faultOf(startBundle(name, {}));
    for (const variable of needed) expect(told.errorMessage).toContain(variable);
  });

  it('tells all that is wrong with its variables at once, and no secret', async () => {
    const environment = {
      ...environmentsOf(registry).graphql,
      OIDC_JWKS_URI: 'ftp://keys',
      REGISTRY_SECRET: 'hush',
      TABLE_NAME: '',
    };
    const { told } = await faultOf(startBundle('graphql', environment));
    for (const variable of ['OIDC_JWKS_URI', 'REGISTRY_SECRET', 'TABLE_NAME']) {
      expect(told.errorMessage).toContain(variable);
    }
    expect(JSON.stringify(told)).not.toContain('hush');
  });
});

it('takes the code cache that lies beside the code, under the flags by which Lambda starts Node', async () => {
  const graphql = await startBundle('graphql', environmentsOf(registry).graphql);
  await graphql.invoke(REGION);
  const lines = await graphql.close();
  expect(lines.join('\n')).toContain('"operation":"region"');
  expect(lines.join('\n')).not.toContain('codeCache');
});

describe('a fault', () => {
  it('does not end the process, and is told at a place of the sources, which are not deployed', async () => {
    const calendar = await forThisTest(startBundle('calendar', environmentsOf(registry).calendar));
    const { told } = await faultOf(calendar.invoke({}));
    expect(told.errorType).toBe('TypeError');
    expect(told.trace[1]).toMatch(/\/functions\/calendar\/handler\.ts:\d+:\d+\)$/);
    expect(fromLambdaResult(await calendar.invoke(calendarEvent('32.72.ics'))).status).toBe(200);
    await calendar.close();
  });

  it('of what stands behind a function is its own answer, and the next invocation is answered', async () => {
    const engine = await openDoor();
    const environment = { ...environmentsOf(registry).graphql, DYNAMODB_ENDPOINT: engine.endpoint };
    const graphql = await forThisTest(startBundle('graphql', environment));
    const ask = async () => fromLambdaResult(await graphql.invoke(REGION));
    engine.shut();
    expect(JSON.parse((await ask()).body.toString()).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    engine.open();
    expect(JSON.parse((await ask()).body.toString()).data).toEqual({ region: { name: 'Kota Sukabumi' } });
    const lines = await graphql.close();
    await engine.close();
    expect(lines.filter((line) => line.includes('"ERROR"')).length).toBeGreaterThan(0);
  });
});

const REGION = httpApiEvent({ query: new URLSearchParams({ query: '{ region(code: "32.72") { name } }' }).toString() });

describe('a container', () => {
  it('keeps from one invocation to the next what it read', async () => {
    const engine = await openDoor();
    const environment = { ...environmentsOf(registry).graphql, DYNAMODB_ENDPOINT: engine.endpoint };
    const graphql = await forThisTest(startBundle('graphql', environment));
    const first = (await graphql.invoke(REGION)) as { body: string };
    const afterFirst = engine.received();
    const second = (await graphql.invoke(REGION)) as { body: string };
    expect(second.body).toBe(first.body);
    // The law is read once; after that only whether it is still the same.
    expect(engine.received() - afterFirst).toBeLessThan(afterFirst / 100);
    await graphql.close();
    await engine.close();
  });

  it('that was frozen while the engine forgot connections of it answers all the same', async () => {
    const engine = await openDoor();
    const environment = { ...environmentsOf(registry).calendar, DYNAMODB_ENDPOINT: engine.endpoint };
    const calendar = await forThisTest(startBundle('calendar', environment));
    const ask = async () => fromLambdaResult(await calendar.invoke(calendarEvent('32.72.ics'))).status;
    expect(await ask()).toBe(200);
    engine.forget(2);
    expect(await ask()).toBe(200);
    expect(engine.unasked()).toBe(0);
    await calendar.close();
    await engine.close();
  });
});

/** A way to the engine that can be cut and shut. */
async function openDoor() {
  const { hostname, port } = new URL(inject('endpoint'));
  const sockets = new Set<Socket>();
  let isOpen = true;
  let received = 0;
  let forgets = 0;
  let unasked = 0;
  const server: Server = createServer((socket) => {
    if (!isOpen) {
      socket.destroy();
      return;
    }
    const onward = connect(Number(port), hostname);
    for (const one of [socket, onward]) {
      sockets.add(one);
      one
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(one);
          socket.destroy();
          onward.destroy();
        });
    }
    const opened = forgets;
    socket.on('data', () => {
      if (forgets === opened || unasked === 0) return;
      unasked -= 1;
      socket.resetAndDestroy();
    });
    onward.on('data', (chunk) => {
      received += chunk.length;
    });
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const one of sockets) one.destroy();
  };
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Bytes that the engine answered. */
    received: () => received,
    /** Cuts off the next requests, as many as given, over connections that are open now. */
    forget: (requests: number): void => {
      forgets += 1;
      unasked = requests;
    },
    /** How many of those have not come. */
    unasked: () => unasked,
    /** Ends every connection and takes no other. */
    shut: () => {
      isOpen = false;
      cut();
    },
    open: () => {
      isOpen = true;
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
