import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../support/importing.ts';
import { arranged, SCENARIO_NAMES, scenarioOf, succeeded } from '../support/mutations.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { newKey } from '../support/reporting.ts';
import { type TextLeaf, textLeaves, textNames, withText } from '../support/textLeaves.ts';

/*
 * Every place of every mutation where text is given, with every text that must not be kept: it is refused by its name, never a fault, and
 * nothing is written.
 */

let registry: Registry;
const fetched = new Set<string>();
const original = globalThis.fetch;
beforeAll(async () => {
  globalThis.fetch = (address, options) => {
    fetched.add(String(address));
    return original(address, options);
  };
  registry = await createRegistry(NOW);
});
afterAll(() => {
  globalThis.fetch = original;
  return registry.close();
});

const within = (bad: string) => (text: string) => `${text.slice(0, 1)}${bad}${text.slice(1)}`;
const BAD: Readonly<Record<string, (text: string) => string>> = {
  'a control character': within('\u0007'),
  'nothing at all': within('\u0000'),
  'a space without width': within('\u200b'),
  'a turn of direction': within('\u202e'),
  'half a character': within('\ud83d'),
  'a filler that is not shown': within('\u3164'),
  'far too much': (text) => `${text}${'a'.repeat(20_000)}`,
};

const writes = () => registry.table.requests.filter((name) => name === 'TransactWriteItems').length;

it('every text that an input can have is given by a scenario', async () => {
  const given = new Map<string, Set<string>>();
  for (const name of SCENARIO_NAMES) {
    const { input, scenario } = await arranged(registry, name);
    const known = given.get(scenario.mutation) ?? new Set();
    for (const leaf of textLeaves(scenario.mutation, input)) known.add(leaf.name);
    given.set(scenario.mutation, known);
  }
  for (const [mutation, names] of given) expect([mutation, [...names].sort()]).toEqual([mutation, textNames(mutation)]);
});

describe('text that must not be kept', () => {
  it.each(SCENARIO_NAMES)('is refused by %s in every place, by name', async (name) => {
    const call = await arranged(registry, name);
    const { mutation } = scenarioOf(name);
    for (const leaf of textLeaves(mutation, call.input)) {
      for (const [what, spoil] of Object.entries(BAD)) {
        const before = writes();
        const fresh = { ...call.input, idempotencyKey: newKey() };
        const answer = await call.send(registry.handler, withText(fresh, leaf.path, spoil(leaf.text)));
        const label = `${leaf.name}: ${what}`;
        expect([label, refusedAt(leaf, mutation, answer)]).toEqual([label, true]);
        expect([label, writes()]).toEqual([label, before]);
      }
    }
    // What was spoilt was fit to be kept.
    succeeded(mutation, await call.send());
  });
});

/** Whether an answer refuses a place: by name, or since what it names decides who may. */
function refusedAt({ path, name }: TextLeaf, mutation: string, { data, errors }: Awaited<ReturnType<Registry['ask']>>) {
  const [error] = errors ?? [];
  if (error !== undefined) {
    if (error.extensions.code === 'FORBIDDEN') return DECIDES.has(name.split('.').at(-1) ?? '');
    const told = `${error.message} ${error.extensions.argument ?? ''}`;
    return (
      ['BAD_USER_INPUT', 'STRING_TOO_LONG'].includes(String(error.extensions.code)) &&
      told.includes(String(path.findLast((one) => typeof one === 'string')))
    );
  }
  const { userErrors, cells = [] } = data[mutation];
  const place = ['input', ...path].join('.');
  const paths = userErrors.map((one: { path: string[] }) => one.path.join('.'));
  const isNamed = paths.some((one: string) => one !== 'input' && (place.startsWith(one) || one.startsWith(place)));
  return isNamed || cells.length > 0 || JSON.stringify({ userErrors, cells });
}
/** Names that say whose record it is, and so who may. */
const DECIDES = new Set(['regionCode', 'agency', 'slug', 'from', 'eventId', 'studyId', 'reportId']);

describe('an address', () => {
  const HOSTILE = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://bkn.go.id@evil.example/',
    'https://user:secret@bkn.go.id/',
    'https:\\\\evil.example',
    'https://bkn.go.id\\@evil.example/',
    'https://bkn.go.id/a b',
    'https://bkn.go.id/\tb',
    'https://[fe80::1%25eth0]/',
    ' https://bkn.go.id/',
    'HTTPS://bkn.go.id/',
    '//bkn.go.id/',
    'https://bkn.go.id/\u200b',
  ];
  const HARMLESS = [
    'http://bkn.go.id',
    'https://bkn.go.id/%E2%80%8B?a=b&c=%00#d',
    'https://kementerian.例え.jp/ä',
    'https://[2001:db8::1]:8443/x',
    'http://127.0.0.1:1/x',
    'http://169.254.169.254/latest/meta-data/',
  ];
  const relate = async (url: string) => {
    const call = await arranged(registry, 'relateRegulations of the nation');
    return call.send(registry.handler, withText(call.input, ['source', 'url'], url));
  };

  it.each(HOSTILE)('%j is refused', async (url) => {
    const { errors } = await relate(url);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each(HARMLESS)('%j is kept as it was given', async (url) => {
    const { relation } = succeeded('relateRegulations', await relate(url));
    expect(relation.source.url).toBe(url);
  });

  it('is never fetched: the keys of the issuer are all that is', async () => {
    succeeded('relateRegulations', await relate('http://127.0.0.1:1/x'));
    expect([...fetched]).toEqual([registry.oidc.jwksUri]);
  });
});
