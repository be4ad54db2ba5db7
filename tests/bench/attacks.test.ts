import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { allAttacks, attackGroups } from '../../bench/attacks/catalogue.ts';
import { send, type Tokens, unsafe, wantedStatus } from '../../bench/attacks/send.ts';
import { readIssuerKey } from '../../bench/attacks/tokens.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';

let registry: Registry;
let server: HttpServer;
let url: string;
let tokens: Tokens;
beforeAll(async () => {
  registry = await createRegistry();
  server = await serveHttp(0, { graphql: registry.handler, calendar: registry.handler, documents: {} });
  url = `http://127.0.0.1:${server.port}/graphql`;
  const people = reporting(registry);
  await people.agency('32.72', 'attack');
  tokens = {
    registrar: await people.registrar(),
    officer: await people.officer('32.72'),
    reporter: await people.reporter('32.72-attack'),
  };
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});

const ACCEPTED = ['application/json', 'application/graphql-response+json'];

describe.each(Object.entries(attackGroups))('an attack by %s', (_group, attacks) => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s is answered safely', async (_name, attack) => {
    for (const accept of ACCEPTED) {
      const answer = await send(url, attack, { tokens, accept });
      expect(unsafe(attack, answer, wantedStatus(attack, accept))).toBeNull();
    }
  });
});

it('with a forged token or key is answered 401, as whoever has none is not', async () => {
  const { issuer, audience } = registry.oidc;
  const known = { key: readIssuerKey(registry.issuerKey), issuer, audience, elsewhere: 'http://127.0.0.1:9/' };
  const { tokens: forged = [] } = await allAttacks(known);
  expect(forged.length).toBeGreaterThan(40);
  const answered: [string, string | null][] = [];
  for (const attack of forged) {
    const answer = await send(url, attack, { tokens, accept: 'application/json' });
    answered.push([attack.name, unsafe(attack, answer, 401)]);
  }
  expect(answered).toEqual(forged.map(({ name }) => [name, null]));
});

it('names each attack once', () => {
  const names = Object.values(attackGroups).flatMap((attacks) => attacks.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(100);
});
