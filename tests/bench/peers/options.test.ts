import { expect, test } from 'vitest';
import { readOptions } from '../../../bench/peers/options.ts';

test('without options both stores are measured, every operation, and nothing is judged', () => {
  expect(readOptions([])).toEqual({ store: 'both', rounds: 30, only: null, json: null, check: false });
});

test('every option is read', () => {
  const args = ['--store', 'local', '--rounds', '7', '--only', 'Mayor', '--json', 'a.json', '--check'];
  expect(readOptions(args)).toEqual({ store: 'local', rounds: 7, only: 'Mayor', json: 'a.json', check: true });
});

test.each([
  ['a store that is none', ['--store', 'redis'], '--store takes recorded, local or both, not redis.'],
  ['no round', ['--rounds', '0'], '--rounds takes a whole number from 1, not 0.'],
  ['half a round', ['--rounds', '1.5'], '--rounds takes a whole number from 1, not 1.5.'],
  ['an operation that is none', ['--only', 'Major'], '--only takes one of Mayor, Nation, Counts, '],
  ['an option that is none', ['--fast'], '--fast'],
])('%s is refused by name', (_what, args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
