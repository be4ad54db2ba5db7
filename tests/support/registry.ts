import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthenticate } from '#graphql/authenticate.ts';
import { createHandler, type Surroundings } from '#graphql/handler.ts';
import { toGatewayEvent } from '#local/gateway.ts';
import { localAudience, localIssuer, openIssuer, type TokenClaims } from '#local/issuer.ts';
import type { GatewayEvent } from '#local/lambda.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { projectAll } from '#projector/adoptionMap.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import { comparing, UNLIMITED } from './comparing.ts';
import { bundledFunctions, sourceFunctions, testSecret } from './functions.ts';
import { everyForm } from './lambda/events.ts';
import { createTablePump } from './pump.ts';
import { createTable } from './table.ts';

export { testSecret } from './functions.ts';

/** What a GraphQL request answered. */
export interface Answered {
  status: number;
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape and says what it expects of them.
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** How a registry is made; limits are those of the registry itself where they are given as undefined. */
interface RegistryOptions
  extends Partial<Pick<Surroundings, 'budgets' | 'compiling' | 'onLoopback' | 'timeLimitMs' | 'trustedOnly'>> {
  stream?: boolean;
  /** The functions as they are deployed, with their own limits; asked in every form in turn; its clock runs on from where it was set, and tokens are of its time. */
  bundled?: boolean;
}

/** A test asks in a minute that stands still, on a machine that may be busy: only tests of these limits have them. */
const PATIENT = { budgets: UNLIMITED, timeLimitMs: 120_000 };

/** A request as the local gateway hands it on. */
function local(given: Record<string, string>, text: string): GatewayEvent {
  const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value]]));
  const request = { method: 'POST', target: '/graphql', httpVersion: '1.1', headers, sourceIp: '127.0.0.1' };
  return toGatewayEvent({ ...request, body: Buffer.from(text) }, 4_000, new Date());
}

/**
 * A whole registry: the Lambda entry's own handler, a real table with the reference data, an issuer with its key server. With
 * `stream` the projector is fed by the engine's own stream; without, it makes everything from the events when it is told to.
 */
export async function createRegistry(
  start = '2026-06-01T03:00:00.000Z',
  { stream = false, bundled = false, ...limits }: RegistryOptions = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  const issuerKey = join(folder, 'issuer.jwk');
  const issuer = await openIssuer(issuerKey);
  const keyRequests: string[] = [];
  const keyServer = createServer(({ url }, response) => {
    keyRequests.push(url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(issuer.jwks));
  });
  await new Promise<void>((resolve) => keyServer.listen(0, '127.0.0.1', resolve));
  const { port } = keyServer.address() as AddressInfo;

  const table = await createTable({ stream });
  const loaded = await loadReferenceData({ dir: 'data', table, now: new Date('2026-05-25T00:00:00.000Z') });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  let now = new Date(start);
  let setAt = performance.now();
  const clock = () => (bundled ? new Date(now.getTime() + performance.now() - setAt) : now);
  const at = (instant: Date): void => {
    now = instant;
    setAt = performance.now();
  };
  const oidc = { issuer: localIssuer, audience: localAudience, jwksUri: `http://127.0.0.1:${port}/jwks.json` };
  const surroundings = {
    table,
    authenticate: createAuthenticate(oidc),
    clock,
    secret: testSecret,
    ...PATIENT,
    ...limits,
  };
  const functions = bundled ? await bundledFunctions({ table, oidc }, clock) : sourceFunctions(surroundings);
  const pump = stream ? await createTablePump(table, functions.projector) : null;
  const projected = async (): Promise<void> => {
    if (pump !== null) {
      await pump.drain();
      // As the schedule does after midnight.
      await functions.projector({});
      return;
    }
    const reference = holdReference(table);
    await projectAll({ table, reference });
    await rebuildLedger({ table, reference, clock });
  };
  await projected();
  table.requests.length = 0;

  const handler = bundled ? functions.graphql : comparing(functions.graphql, surroundings);
  /** The next of the forms that AWS documents, in turn. */
  let asked = 0;
  const documented = (headers: Record<string, string>, body: string): GatewayEvent => {
    const forms = everyForm({ method: 'POST', headers, body });
    const event = forms[asked % forms.length];
    if (event === undefined) throw new Error('A request has no form.');
    asked += 1;
    return event;
  };

  return {
    table,
    oidc,
    issuer,
    /** The file of the issuer's private key. */
    issuerKey,
    /** What the server of its public keys was asked for, in order. */
    keyRequests,
    handler,
    calendar: functions.calendar,
    feeds: functions.feeds,
    data: functions.data,
    /** A handler as another container would have, of the sources: nothing held. */
    anotherContainer: () => createHandler(surroundings),
    /** Lets the projector take in all that was written, as it does on AWS within seconds. */
    projected,
    clock,
    /** The records of the stream that the projector gave up. */
    givenUp: pump?.givenUp ?? [],
    /** Sets the clock. */
    at(instant: string): void {
      at(new Date(instant));
    },
    /** Lets a second pass, so that what comes next is recorded later. */
    tick(): void {
      at(new Date(clock().getTime() + 1_000));
    },
    /** A token that is valid now: for the sources by the real time, whatever the clock of the registry says. */
    token: (claims: Partial<TokenClaims> = {}) =>
      issuer.sign({ subject: 'tester', ...claims }, 3_600, bundled ? clock() : new Date()),
    async ask(
      query: string,
      variables: object = {},
      token?: string,
      by = handler,
      more: Record<string, string> = {},
    ): Promise<Answered> {
      const headers = {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...more,
      };
      const body = JSON.stringify({ query, variables });
      const response = await by(bundled ? documented(headers, body) : local(headers, body));
      return { status: response.statusCode, headers: response.headers, ...JSON.parse(response.body) };
    },
    async close(): Promise<void> {
      await pump?.stop();
      await functions.close();
      await table.drop();
      await new Promise((resolve) => keyServer.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

export type Registry = Awaited<ReturnType<typeof createRegistry>>;
