import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, DEFAULTS } from '../../../bench/cost/assumptions.ts';
import { runCost } from '../../../bench/cost/main.ts';
import { readCostOptions, SIZES } from '../../../bench/cost/options.ts';

function run(...args: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = runCost(args, { print: (text) => printed.push(text), complain: (text) => complained.push(text) });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

describe('npm run cost', () => {
  it('shows both sizes by the defaults unless told otherwise', () => {
    expect(readCostOptions([])).toEqual({
      ok: true,
      requests: SIZES,
      assumed: DEFAULTS,
      freeTier: false,
      output: 'TABLE',
    });
    const { code, printed } = run();
    expect(code).toBe(0);
    expect(printed).toContain('1,000,000 requests a month: ');
    expect(printed).toContain('100,000,000 requests a month: ');
    for (const name of Object.keys(ASSUMPTIONS)) expect(printed).toContain(`| \`--${name}\` `);
  });

  it('takes another size and other assumptions', () => {
    const options = readCostOptions(['--requests', '5e6', '--cached=0.9', '--free-tier', '--json']);
    expect(options).toMatchObject({ ok: true, requests: [5e6], freeTier: true, output: 'JSON' });
    expect(options.ok && options.assumed).toEqual({ ...DEFAULTS, cached: 0.9 });
  });

  it('says as JSON what it says as a table', () => {
    const { code, printed } = run('--json');
    expect(code).toBe(0);
    const { currency, assumed, estimates } = JSON.parse(printed);
    expect([currency, assumed]).toEqual(['USD', DEFAULTS]);
    for (const { requests, usd, lines } of estimates) {
      const told = usd.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(run().printed).toContain(`${requests.toLocaleString('en')} requests a month: ${told} USD`);
      expect(lines.length).toBeGreaterThan(30);
    }
  });

  it.each([
    [['--cached', '1.5'], '--cached 1.5 is not from 0 to 1'],
    [['--cached', 'half'], '--cached "half" is no number'],
    [['--cached', '0x1'], '--cached "0x1" is no number'],
    [['--cached='], '--cached "" is no number'],
    [['--requests'], '--requests needs a number'],
    [['--requests', '0'], '--requests 0 is not from 1 to 1000000000000'],
    [['--read-ms', '-5'], '--read-ms'],
    [['--colour', 'red'], '--colour is not known'],
    [['--json=yes'], '--json takes no value'],
    [['--months', '3', '--months', '4'], '--months is given twice'],
    [['--page', '--months', '3'], '--page goes with no other option'],
    [['million'], '"million" is not an option'],
    [['--requests', '1000'], '--requests 1000 is fewer than the writes alone'],
  ])('refuses %j, naming the option', (args, problem) => {
    const { code, printed, complained } = run(...args);
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toContain(problem);
  });

  it('names everything that is wrong at once', () => {
    const { complained } = run('--cached', '2', '--months', 'x', '--colour=1');
    for (const name of ['--cached', '--months', '--colour']) expect(complained).toContain(`${name} `);
  });

  it('tells how it is used', () => {
    const { code, printed } = run('--help');
    expect(code).toBe(0);
    expect(printed).toMatch(/npm run cost -- \[--requests N\]/);
  });
});
