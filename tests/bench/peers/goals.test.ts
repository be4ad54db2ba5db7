import { describe, expect, test } from 'vitest';
import { GOALS, type Goal, type MeasuredOperation, ratioTo, standingsOf } from '../../../bench/peers/goals.ts';
import type { Kind } from '../../../bench/peers/operations.ts';

const cost = (cpu: number) => ({ cpu, wall: cpu });

function measured(
  name: string,
  kind: Kind,
  ours: number,
  peers: { apollo?: number; mercurius?: number; jit?: number },
) {
  const { apollo = 1_000, mercurius = 1_000, jit = 1_000 } = peers;
  const costs = {
    ours: cost(ours),
    Apollo: cost(apollo),
    'Yoga + jit': cost(1),
    'Mercurius + jit': cost(mercurius),
    'graphql-jit': cost(jit),
    bytes: cost(1),
  };
  return { name, kind, bytes: 1, costs } satisfies MeasuredOperation;
}

const goal = (of: Partial<Goal>): Goal => ({
  figure: 'a figure',
  peer: 'Apollo',
  kinds: ['list'],
  over: 'median',
  most: 0.2,
  ...of,
});
const standing = (all: readonly MeasuredOperation[], of: Partial<Goal>) => standingsOf(all, [goal(of)])[0];

describe('where the goals stand', () => {
  test('a ratio is our CPU as a part of the peer’s', () => {
    expect(ratioTo('Mercurius + jit', measured('A', 'list', 300, { mercurius: 400 }))).toBe(0.75);
  });

  test('the median of an odd number is the middle one, whatever their order', () => {
    const all = [measured('A', 'list', 900, {}), measured('B', 'list', 100, {}), measured('C', 'list', 200, {})];
    expect(standing(all, {})).toMatchObject({ value: 0.2, isMet: true });
  });

  test('the median of an even number lies halfway between the two in the middle', () => {
    const all = [measured('A', 'list', 100, {}), measured('B', 'list', 400, {})];
    expect(standing(all, {})).toMatchObject({ value: 0.25, isMet: false });
  });

  test('the worst counts where each query has to reach the goal', () => {
    const all = [measured('A', 'list', 100, {}), measured('B', 'single', 1_100, {})];
    const each = { kinds: ['list', 'single'], over: 'worst', most: 1 } as const;
    expect(standing(all, each)).toMatchObject({ value: 1.1, isMet: false });
  });

  test('only operations of the goal’s kinds count', () => {
    const all = [measured('A', 'list', 100, {}), measured('B', 'single', 900, {}), measured('C', 'write', 950, {})];
    expect(standing(all, {})?.value).toBe(0.1);
    expect(standing(all, { kinds: ['single'] })?.value).toBe(0.9);
  });

  test('a figure that nothing was measured of has no value and is not missed', () => {
    expect(standing([measured('B', 'single', 900, {})], {})).toMatchObject({ value: null, isMet: true });
  });

  test('exactly the goal is within it', () => {
    expect(standing([measured('A', 'list', 200, {})], {})?.isMet).toBe(true);
    expect(standing([measured('A', 'list', 201, {})], {})?.isMet).toBe(false);
  });

  test('the goals are those that were set: no write is in any of them', () => {
    expect(GOALS.map(({ peer, over, most }) => [peer, over, most])).toEqual([
      ['Apollo', 'median', 0.2],
      ['Apollo', 'median', 0.55],
      ['Mercurius + jit', 'worst', 1],
      ['graphql-jit', 'median', 1.7],
    ]);
    expect(GOALS.some(({ kinds }) => kinds.includes('write'))).toBe(false);
  });
});
