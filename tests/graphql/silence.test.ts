import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATION_DIMENSIONS, OPERATION_METRICS, OTHER_OPERATIONS } from '#config/metrics.ts';
import { createHandler, type GatewayRequest } from '#graphql/handler.ts';
import { typeDefs } from '#graphql/typeDefs.generated.ts';
import { adoptionEventKey } from '#store/keys.ts';
import { toItem } from '#store/table.ts';
import { attackGroups } from '../../bench/attacks/catalogue.ts';
import { FAULTS, letFaultsIn, under } from '../support/faults.ts';
import { NOW } from '../support/importing.ts';
import { type Arranged, arranged, SCENARIO_NAMES } from '../support/mutations.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';

/*
 * Everything is run, what succeeds and what fails; then all that was answered and all that was logged is looked through for what neither may
 * tell.
 */

let registry: Registry;
const answers: string[] = [];
const lines: string[] = [];
const tokens: string[] = [];
const keys: string[] = [];
const secrets: string[] = [];
const write = process.stdout.write.bind(process.stdout);

const heard = (handler: Registry['handler']) => async (event: GatewayRequest) => {
  const response = await handler(event);
  answers.push(JSON.stringify(response));
  return response;
};
/** Where the answers of some mutations show what is hidden everywhere else. */
const SHOWN: Readonly<Record<string, 'key' | 'secret'>> = {
  createApiKey: 'key',
  registerWebhook: 'secret',
  rotateWebhookSecret: 'secret',
};

beforeAll(async () => {
  registry = await createRegistry(NOW);
  letFaultsIn(registry.table.client);
  process.stdout.write = ((line: string) => lines.push(String(line)) > 0) as typeof process.stdout.write;
  const by = heard(registry.handler);
  const calls: [string, Arranged][] = [];
  for (const name of SCENARIO_NAMES) calls.push([name, await arranged(registry, name)]);
  for (const [name, call] of calls) {
    tokens.push(call.token);
    // The answer that shows a key or a secret is its holder's; what is kept and logged of it is not.
    const shown = SHOWN[name];
    const answer = await call.send(shown === undefined ? by : registry.handler);
    if (shown === 'key') keys.push(answer.data[name].key);
    if (shown === 'secret') secrets.push(answer.data[name].secret);
    await call.send(by, { ...call.input, idempotencyKey: 'not a key' });
    await registry.ask(call.query, { input: call.input }, undefined, by);
    await call.send(by, call.input, `${call.token}x`);
  }
  for (const fault of FAULTS) {
    const call = await arranged(registry, 'registerAgency');
    await under(fault, 1, () => call.send(by));
  }
  await attackAll(by);
  await meetFaults();
});
afterAll(async () => {
  process.stdout.write = write;
  await registry.close();
});

async function attackAll(by: Registry['handler']): Promise<void> {
  for (const { method = 'GET', search = '', headers = {}, body } of Object.values(attackGroups).flat()) {
    await by({
      rawQueryString: search,
      headers,
      requestContext: { requestId: 'attack', http: { method, sourceIp: '192.0.2.1' } },
      body: body?.toString('utf8'),
      isBase64Encoded: false,
    });
  }
}

/** A table that is not there, and a record that nothing understands. */
async function meetFaults(): Promise<void> {
  const { client, name } = registry.table;
  const surroundings = { authenticate: async () => null, clock: registry.clock, secret: testSecret };
  const broken = heard(createHandler({ ...surroundings, table: { client, name: 'nosuchtable' } }));
  await registry.ask('{ region(code: "32") { name adoption { status } } }', {}, undefined, broken);
  const key = adoptionEventKey('11.01', 'local', '2026-01-01', 'damaged');
  await client.send(new PutItemCommand({ TableName: name, Item: toItem({ ...key, status: 'KERAMAT' }) }));
  const by = heard(registry.handler);
  await registry.ask('{ region(code: "11.01") { adoption { status } } }', {}, undefined, by);
}

const INSIDE: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\bat \S+ \(?\S+:\d+:\d+\)?|\\n {4}at /],
  ['a file of the code', /node_modules|functions\/[a-z]+\/|\.ts:\d/],
  ['a key of the table', /(?:RGN|AGN|LOG|IDEM|BUD|CHG|SUM|LEDGER|AUDIT|MAP|REF|ACCESS|APIKEY|WEBHOOK)#/],
  ['the engine', /dynamo|TransactWrite|ConditionalCheck|com\.amazonaws/i],
];

/** What every line says, its metrics included. */
const ALWAYS = [
  ...['level', 'time', 'requestId', 'cost', 'status', 'milliseconds', 'coldStart', 'readUnits', 'writeUnits', '_aws'],
  ...OPERATION_DIMENSIONS,
  ...Object.keys(OPERATION_METRICS),
].sort();
const ROLES = ['ANYONE', 'AGENCY_REPORTER', 'REGION_OFFICER', 'MINISTRY_ANALYST', 'MINISTRY_REGISTRAR'];
const ROOTS = typeDefs.definitions.flatMap((one) =>
  one.kind === 'ObjectTypeDefinition' && ['Query', 'Mutation'].includes(one.name.value)
    ? (one.fields ?? []).map(({ name }) => name.value)
    : [],
);

describe('whatever happens', () => {
  it('was run: answers and lines there are, and faults among them', () => {
    expect(answers.length).toBeGreaterThan(250);
    expect(lines.length).toBeGreaterThan(250);
    expect(answers.filter((one) => one.includes('INTERNAL_SERVER_ERROR')).length).toBeGreaterThan(3);
    expect(lines.filter((one) => one.includes('"fault"')).length).toBeGreaterThan(3);
    expect([keys.length, secrets.length]).toEqual([1, 2]);
  });

  it.each(INSIDE)('no answer tells of %s', (_what, pattern) => {
    expect(answers.filter((one) => pattern.test(one)).map((one) => one.slice(0, 300))).toEqual([]);
  });

  it('no line of the log tells of a stack, a file or a key of the table', () => {
    for (const [, pattern] of INSIDE.slice(0, 3)) expect(lines.filter((one) => pattern.test(one))).toEqual([]);
  });

  it('neither tells a token, an API key, a secret of a subscription, the registry’s own,  the table, nor what a damaged record says', () => {
    const told = [...answers, ...lines].join('\n');
    for (const hidden of [...tokens, ...keys, ...secrets, testSecret, registry.table.name, 'nosuchtable', 'KERAMAT']) {
      expect(told.includes(hidden)).toBe(false);
    }
    // Nor what makes a token or a key, without what names it.
    for (const one of tokens) expect(told.includes(one.split('.')[2] ?? one)).toBe(false);
    for (const one of secrets) expect(told.includes(one.slice('whsec_'.length))).toBe(false);
    for (const one of keys) expect(told.includes(one.split('_').slice(2).join('_'))).toBe(false);
  });

  it('a log line names its request and nobody', () => {
    for (const line of lines.filter((one) => one.startsWith('{"level":"INFO"'))) {
      const { operation, operationName, role, errors, ...others } = JSON.parse(line);
      expect(Object.keys(others).sort()).toEqual(ALWAYS);
      expect([...ROOTS, ...OTHER_OPERATIONS]).toContain(operation);
      expect([...ROLES, undefined]).toContain(role);
      expect(operationName ?? 'none').toMatch(/^[_A-Za-z]\w{0,63}$/);
      for (const code of errors ?? []) expect(code).toMatch(/^[A-Z_]{1,40}$/);
    }
    expect(lines.filter((one) => /192\.0\.2\.1|tester/.test(one))).toEqual([]);
  });
});
