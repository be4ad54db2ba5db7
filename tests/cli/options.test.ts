import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '#cli/nearest.ts';
import { type OptionSpecs, readArguments } from '#cli/options.ts';
import { tell } from '#cli/words/tell.ts';

const SPECS = {
  format: { is: 'text', oneOf: ['csv', 'json'] },
  filter: { is: 'texts' },
  'dry-run': { is: 'flag' },
} as const satisfies OptionSpecs;
const read = (...args: string[]) => readArguments(args, SPECS, 1);
const problems = (...args: string[]) => read(...args).problems.map((one) => tell('en', one));

describe('arguments', () => {
  it('are read with what they are given, in any order', () => {
    expect(read('--filter', 'a=1', 'regions', '--dry-run', '--filter=b=2', '--format', 'json')).toEqual({
      given: { format: 'json', filter: ['a=1', 'b=2'], 'dry-run': true },
      words: ['regions'],
      problems: [],
    });
    expect(read().given).toEqual({ format: undefined, filter: [], 'dry-run': false });
  });

  it('are told everything that is wrong with them', () => {
    expect(problems('--formt', 'csv', 'x', 'y', '--dry-run=yes', '--format', 'xls', '--format', '--filter')).toEqual([
      '--formt is not known; do you mean --format?',
      '--dry-run takes no value',
      '--format is one of csv, json',
      '--format is given twice',
      '--format needs a value',
      'something stands there that belongs to no option',
    ]);
  });

  it('never repeat a value, which may be a secret, and take no token', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{12}$/), (secret) => {
        const told = problems('--token', secret, '--fromat', secret, '--dry-run', `--format=${secret}`, secret).join();
        expect(told).toContain('a token is no argument');
        expect(told).not.toContain(secret);
      }),
    );
  });
});

describe('the nearest name', () => {
  it('is one that is two letters away at most, or that was begun; none where nothing is near', () => {
    const names = ['snapshot', 'verify', 'export'];
    expect(nearest('snapshto', names)).toBe('snapshot');
    expect(nearest('ver', names)).toBe('verify');
    expect(nearest('exprot', names)).toBe('export');
    expect(nearest('xyzzy', names)).toBeNull();
  });
});
