import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';

const LIMIT_MS = 300;
let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry(undefined, { timeLimitMs: LIMIT_MS });
  await registry.ask('{ region(code: "32") { name } }');
});
afterAll(() => registry.close());

/** An engine that takes longer over a command than any request may. */
function slow(command: string): void {
  registry.table.hooks.before = async (name) => {
    if (name === command) await setTimeout(LIMIT_MS * 2);
  };
}

describe('a request that takes too long', () => {
  it('is given up with all that it still reads, and told so without a fault', async () => {
    const lines: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((line: string) => lines.push(line) > 0) as typeof process.stdout.write;
    slow('Query');
    const { status, data, errors } = await registry
      .ask('{ region(code: "32") { name adoption { status } } }')
      .finally(() => {
        process.stdout.write = write;
        registry.table.hooks.before = null;
      });
    expect(status).toBe(200);
    expect(data.region).toEqual({ name: 'Jawa Barat', adoption: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TIMED_OUT']);
    expect(lines.join('')).not.toContain('fault');
  });

  it('has written nothing when it was given up before its transaction, and its retry writes once', async () => {
    const people = reporting(registry);
    const officer = await people.officer('32.72');
    const input = {
      idempotencyKey: 'too-slow-the-first-time',
      regionCode: '32.72',
      slug: 'lambat',
      name: 'Lambat',
      serviceClass: 'MIXED',
    };
    const register = () =>
      registry.ask(
        'mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { agency { key } userErrors { code } } }',
        { input },
        officer,
      );
    slow('TransactWriteItems');
    const first = await register();
    registry.table.hooks.before = null;
    expect(first.errors?.[0]?.extensions.code).toBe('TIMED_OUT');
    expect((await register()).data.registerAgency).toEqual({ agency: { key: '32.72-lambat' }, userErrors: [] });
  });
});
