import { type Attack, fresh } from './attack.ts';
import { send, type Tokens, unsafe, wantedStatus } from './send.ts';

const ACCEPTED = ['application/json', 'application/graphql-response+json'];
/** So many that one outlier of a busy machine is not the 99th percentile. */
const RUNS = 100;

/** How attacks were answered. */
export interface MeasuredAttacks {
  safe: number;
  /** What was not safe of each that was not. */
  told: string[];
  /** Milliseconds. */
  p99: number;
  slowest: { name: string; p99: number };
}

/** The value below which 99 of 100 lie. */
export function percentile99(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.99) - 1)] ?? 0;
}

/** An address of the loopback network for each attack, so that none lives on another's budget. */
export const addressOf = (place: number): string => `127.1.${Math.floor(place / 250)}.${(place % 250) + 2}`;

/** Makes each attack under both media types, and again and again with a new text, so that nothing held helps. */
export async function measureAttacks(
  url: string,
  attacks: readonly Attack[],
  tokens: Tokens,
): Promise<MeasuredAttacks> {
  const told: string[] = [];
  const times = new Map<string, number[]>();
  for (const [place, attack] of attacks.entries()) {
    const from = addressOf(place);
    const found: string[] = [];
    const own: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const accept = ACCEPTED[run % ACCEPTED.length] ?? 'application/json';
      const answer = await send(url, fresh(attack, `${place}-${run}`), { tokens, accept, from });
      const wrong = unsafe(attack, answer, wantedStatus(attack, accept));
      // A budget that is spent is a safe answer as well, but the first ones must be the attack's own.
      if (wrong !== null && !(run >= ACCEPTED.length && answer.status === 429)) found.push(wrong);
      own.push(answer.milliseconds);
    }
    if (found.length > 0) told.push(`${attack.name}: ${found[0]}`);
    times.set(attack.name, own);
  }
  const each = [...times].map(([name, own]) => ({ name, p99: percentile99(own) }));
  const slowest = each.sort((one, other) => other.p99 - one.p99)[0] ?? { name: '', p99: 0 };
  return { safe: attacks.length - told.length, told, p99: percentile99([...times.values()].flat()), slowest };
}
