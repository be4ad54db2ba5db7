import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { effectOf, recorded } from '../support/effect.ts';
import { FAULTS, type Fault, letFaultsIn, under } from '../support/faults.ts';
import { NOW } from '../support/importing.ts';
import { type Arranged, arranged, isOfNation, SCENARIO_NAMES, scenarioOf, succeeded } from '../support/mutations.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';
import type { Retries } from '../support/retryInProcess.ts';

/*
 * Every mutation under every fault that its transactions can meet: a retry with the same key has succeeded at last, there is one effect,
 * the same as without a fault, and whoever is asked again, wherever, answers the same.
 */

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry(NOW);
  letFaultsIn(registry.table.client);
});
afterAll(() => registry.close());

/** One scenario of each mutation. */
const NAMES = SCENARIO_NAMES.filter(
  (name, place) => SCENARIO_NAMES.findIndex((one) => scenarioOf(one).mutation === scenarioOf(name).mutation) === place,
);

/** A scenario's own transactions, each met by each fault; and none, by which all others are measured. */
const casesOf = (name: string): { fault: Fault | null; which: number }[] => [
  { fault: null, which: 0 },
  ...Array.from({ length: scenarioOf(name).transactions ?? 1 }, (_, place) =>
    FAULTS.map((fault) => ({ fault, which: place + 1 })),
  ).flat(),
];

type Answered = Awaited<ReturnType<Arranged['send']>>;
const bytes = ({ data, errors }: Answered): string => JSON.stringify({ data, errors });
/** Whether a first call told its sender to try again: with a fault that is masked, or because others were in its way. */
const isToBeTried = ({ errors }: Answered): boolean =>
  errors?.length === 1 && ['INTERNAL_SERVER_ERROR', 'CONFLICT'].includes(String(errors[0]?.extensions.code));

const lookAt = (name: string, { stage }: Arranged) => recorded(registry.table, stage, isOfNation(name));

/** Makes calls side by side; those that write the law, which would meet each other, one after the other. */
async function inTurn<T>(name: string, calls: readonly (() => Promise<T>)[]): Promise<T[]> {
  if (!isOfNation(name)) return Promise.all(calls.map((call) => call()));
  const answers: T[] = [];
  for (const call of calls) answers.push(await call());
  return answers;
}

describe('one effect and one answer', () => {
  it.each(NAMES)('of %s, whatever its transactions meet', async (name) => {
    const { mutation } = scenarioOf(name);
    const cases: ReturnType<typeof casesOf> = casesOf(name);
    const calls: Arranged[] = [];
    for (const _one of cases) calls.push(await arranged(registry, name));
    const looks = await Promise.all(calls.map((call) => lookAt(name, call)));
    const firsts = await inTurn(
      name,
      calls.map((call, place) => async () => {
        const { fault = null, which = 0 } = cases[place] ?? {};
        return fault === null ? { answer: null, injected: 1 } : under(fault, which, () => call.send());
      }),
    );
    registry.tick();
    const other = registry.anotherContainer();
    let undisturbed: string[] = [];
    for (const [place, call] of calls.entries()) {
      const { fault = null, which = 0 } = cases[place] ?? {};
      const label = `${fault?.name ?? 'nothing'} at ${which}`;
      const { answer: first, injected } = firsts[place] ?? { answer: null, injected: 0 };
      expect([label, injected > 0]).toEqual([label, true]);
      const retry = await call.send();
      succeeded(mutation, retry);
      if (first !== null && !isToBeTried(first)) expect([label, bytes(first)]).toEqual([label, bytes(retry)]);
      const again = [await call.send(), await call.send(other)];
      expect([label, again.map(bytes)]).toEqual([label, [bytes(retry), bytes(retry)]]);
      const effect = effectOf(looks[place] ?? new Map(), await lookAt(name, call));
      if (fault === null) undisturbed = effect;
      expect([label, effect]).toEqual([label, undisturbed]);
      expect([label, effect.filter((one) => one.startsWith('event'))]).toEqual([label, [`event ${mutation}`]]);
    }
  });
});

/** The same key, and an input that says something else. */
function otherThan(input: Readonly<Record<string, unknown>>): object {
  if (typeof input.expectedVersion === 'number') return { ...input, expectedVersion: input.expectedVersion + 1 };
  if (typeof input.partial === 'boolean') return { ...input, partial: !input.partial };
  const told = ['title', 'reason', 'statement', 'name'].find((field) => typeof input[field] === 'string');
  if (told !== undefined) return { ...input, [told]: `${input[told]} lain` };
  return { ...input, source: { ...(input.source as object), title: 'Lain' } };
}

describe('a key that was used', () => {
  it.each(NAMES)('by %s with other input is refused, and nothing is written', async (name) => {
    const call = await arranged(registry, name);
    succeeded(call.scenario.mutation, await call.send());
    const before = await lookAt(name, call);
    const { data, errors } = await call.send(registry.handler, otherThan(call.input));
    expect(errors).toBeUndefined();
    expect(data[call.scenario.mutation].userErrors).toEqual([
      expect.objectContaining({ __typename: 'IdempotencyConflict', path: ['input', 'idempotencyKey'] }),
    ]);
    expect(effectOf(before, await lookAt(name, call))).toEqual([]);
  });
});

/** What another process answers that holds nothing of this one. */
async function inAnotherProcess(calls: readonly Arranged[]): Promise<Answered[]> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../support/retryInProcess.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const told: Retries = {
    endpoint: inject('endpoint'),
    table: registry.table.name,
    secret: testSecret,
    oidc: registry.oidc,
    now: registry.clock().toISOString(),
    requests: calls.map(({ query, input, token }) => ({ query, variables: { input }, token })),
  };
  child.stdin.end(JSON.stringify(told));
  const written = await text(child.stdout);
  return JSON.parse(written.trim().split('\n').at(-1) ?? '');
}

describe('another process', () => {
  it('answers every call that was made here the same, also where the reply was lost, and writes nothing', async () => {
    const lost = FAULTS.find(({ name }) => name === 'every reply lost');
    if (lost === undefined) throw new Error('No such fault.');
    const calls = [];
    for (const name of NAMES) {
      const whole = await arranged(registry, name);
      const first = await whole.send();
      succeeded(whole.scenario.mutation, first);
      const broken = await arranged(registry, name);
      const { answer } = await under(lost, scenarioOf(name).transactions ?? 1, () => broken.send());
      expect([name, isToBeTried(answer)]).toEqual([name, true]);
      calls.push({ name, call: whole, first }, { name, call: broken, first: null });
    }
    const before = await Promise.all(calls.map(({ name, call }) => lookAt(name, call)));
    const answers = await inAnotherProcess(calls.map(({ call }) => call));
    for (const [place, { name, call, first }] of calls.entries()) {
      const there = answers[place];
      if (there === undefined) throw new Error('The process did not answer.');
      succeeded(call.scenario.mutation, there);
      const here = first ?? (await call.send());
      expect([name, bytes(there)]).toEqual([name, bytes(here)]);
      const after = await lookAt(name, call);
      expect([name, effectOf(before[place] ?? new Map(), after)]).toEqual([name, []]);
    }
  });
});
