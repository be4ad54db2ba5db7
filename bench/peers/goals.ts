import type { Kind } from './operations.ts';
import type { PeerName } from './peers.ts';
import type { Cost } from './turn.ts';

/** What an operation takes everybody. */
export interface MeasuredOperation {
  name: string;
  kind: Kind;
  /** Bytes of our answer. */
  bytes: number;
  costs: Readonly<Record<PeerName, Cost>>;
}

/** A figure with its goal: our entry's CPU as a part of a peer's, over operations of some kinds. */
export interface Goal {
  figure: string;
  peer: PeerName;
  kinds: readonly Kind[];
  /** Whether the middle of the operations counts, or the worst of them. */
  over: 'median' | 'worst';
  most: number;
}

/** Where a figure stands; its value is null where no operation was measured that it is of. */
export interface Standing extends Goal {
  value: number | null;
  isMet: boolean;
}

/** What the entry is to reach with limits, permission, logging, metrics and the counting of cost on. */
export const GOALS: readonly Goal[] = [
  {
    figure: 'our entry / Apollo as it comes, median over the list queries',
    peer: 'Apollo',
    kinds: ['list'],
    over: 'median',
    most: 0.2,
  },
  {
    figure: 'our entry / Apollo as it comes, median over the single-record queries',
    peer: 'Apollo',
    kinds: ['single'],
    over: 'median',
    most: 0.55,
  },
  {
    figure: 'our entry / Mercurius with jit behind @fastify/aws-lambda, worst of the read queries',
    peer: 'Mercurius + jit',
    kinds: ['list', 'single'],
    over: 'worst',
    most: 1,
  },
  {
    figure: 'our entry / bare graphql-jit, median over the read queries',
    peer: 'graphql-jit',
    kinds: ['list', 'single'],
    over: 'median',
    most: 1.7,
  },
];

/** Our entry's CPU as a part of a peer's. */
export const ratioTo = (peer: PeerName, { costs }: MeasuredOperation): number => costs.ours.cpu / costs[peer].cpu;

/** Where each figure stands after what was measured. A figure of nothing measured is met: it says nothing. */
export function standingsOf(measured: readonly MeasuredOperation[], goals: readonly Goal[] = GOALS): Standing[] {
  return goals.map((goal) => {
    const ratios = measured.filter(({ kind }) => goal.kinds.includes(kind)).map((one) => ratioTo(goal.peer, one));
    if (ratios.length === 0) return { ...goal, value: null, isMet: true };
    const value = goal.over === 'worst' ? Math.max(...ratios) : middleOf(ratios);
    return { ...goal, value, isMet: value <= goal.most };
  });
}

/** The middle one, or what lies halfway between the two middle ones. */
function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}
