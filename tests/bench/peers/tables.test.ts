import { describe, expect, test } from 'vitest';
import { GOALS, type MeasuredOperation, standingsOf } from '../../../bench/peers/goals.ts';
import { costTable, goalTable, useTable } from '../../../bench/peers/tables.ts';

const cost = (cpu: number) => ({ cpu, wall: cpu * 2 });
const nation: MeasuredOperation = {
  name: 'Nation',
  kind: 'list',
  bytes: 51_355,
  costs: {
    ours: cost(300),
    Apollo: cost(1_200),
    'Yoga + jit': cost(600),
    'Mercurius + jit': cost(400),
    'graphql-jit': cost(240),
    bytes: cost(0.4),
  },
};
const words = (line: string | undefined): string[] => (line ?? '').trim().split(/\s+/);

describe('what is printed', () => {
  test('tells the CPU of each peer, and ours beside Apollo, Mercurius and graphql-jit', () => {
    const [, line] = costTable([nation], 'cpu').split('\n');
    const told = ['Nation', 'list', '51355', '300', '1200', '600', '400', '240', '0.4', '0.25', '0.75', '1.25'];
    expect(words(line)).toEqual(told);
  });

  test('tells the time by the clock without judging it', () => {
    const [, line] = costTable([nation], 'wall').split('\n');
    expect(words(line)).toEqual(['Nation', 'list', '51355', '600', '2400', '1200', '800', '480', '0.8']);
  });

  test('tells what is asked of the table', () => {
    const use = { requests: 3, trips: 2, readUnits: 2.5, writeUnits: 0 };
    const [, line] = useTable(new Map([['Mayor', use]])).split('\n');
    expect(words(line)).toEqual(['Mayor', '3', '2', '2.5', '0.0']);
  });

  test('tells of every goal whether it is met, missed, or of nothing that was measured', () => {
    const lines = goalTable(standingsOf([nation]))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(GOALS.length);
    expect(lines.map((line) => line.replace(/.*goal/, 'goal'))).toEqual([
      'goal <= 0.20   0.25 MISSED',
      'goal <= 0.55   not measured',
      'goal <= 1.00   0.75 met',
      'goal <= 1.70   1.25 met',
    ]);
  });
});
