import { describe, expect, it } from 'vitest';
import { broken, growthOf, growthTable, type Use } from '../../../bench/growth/growth.ts';
import { readOptions } from '../../../bench/growth/options.ts';

const use = (over: Partial<Use> = {}): Use => ({ requests: 2, trips: 2, readUnits: 10, writeUnits: 0, ...over });

describe('how much a figure grows', () => {
  it('is the most of it as many times as the least, in whatever order', () => {
    expect(growthOf([use({ readUnits: 10 }), use({ readUnits: 8 }), use({ readUnits: 9 })], 'readUnits')).toBe(1.25);
  });
  it('is 1 where it is nothing at every size, and without end where it is nothing at one alone', () => {
    expect(growthOf([use(), use()], 'writeUnits')).toBe(1);
    expect(growthOf([use(), use({ writeUnits: 2 })], 'writeUnits')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('what is broken', () => {
  it('is nothing up to a tenth', () => {
    expect(broken([{ name: 'Page', uses: [use(), use({ readUnits: 11 })] }])).toEqual([]);
  });
  it('is each figure beyond it, by name, with what it was', () => {
    expect(broken([{ name: 'Page', uses: [use(), use({ readUnits: 11.5, requests: 3 })] }])).toEqual([
      'Page: requests are 2, 3: 1.50 times the least, more than 1.1',
      'Page: readUnits are 10, 11.5: 1.15 times the least, more than 1.1',
    ]);
  });
  it('is a figure that falls as well: the smaller size would take more', () => {
    expect(broken([{ name: 'Page', uses: [use({ trips: 3 }), use()] }])).toHaveLength(1);
  });
});

it('the table has a column for each size and a line for each operation', () => {
  const lines = growthTable([10_000, 30_000], [{ name: 'Page', uses: [use(), use({ readUnits: 10.5 })] }]).split('\n');
  expect(lines[1]?.trim().split(/\s{2,}/)).toEqual(['reports', '10,000', '30,000', 'most / least']);
  expect(lines[2]?.trim().split(/\s{2,}/)).toEqual(['Page', '2 · 2 · 10.0 · 0.0', '2 · 2 · 10.5 · 0.0', '1.05']);
});

describe('the options', () => {
  it('are three sizes, a fourth with --full, and any that are named, the smallest first', () => {
    expect(readOptions([]).sizes).toEqual([10_000, 30_000, 100_000]);
    expect(readOptions(['--full']).sizes).toEqual([10_000, 30_000, 100_000, 384_000]);
    expect(readOptions(['--size', '30000', '--size', '2000', '--json', 'figures.json'])).toEqual({
      sizes: [2_000, 30_000],
      json: 'figures.json',
    });
  });
  it('name what is no size', () => {
    expect(() => readOptions(['--size', 'many'])).toThrow('--size takes a whole number of reports from 1, not many.');
  });
});
