import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Attack, fresh, post } from './attack.ts';
import { addressOf, percentile99 } from './measureAttacks.ts';
import { send, type Tokens } from './send.ts';

/** What a region's portal and a ministry's tool read. */
const READS = [
  '{ region(code: "32.72") { name adoption { status since } readiness(basis: "permenpanrb-4-2025", target: PILOT) { ready } } }',
  '{ adoptionMap { region { code name } status since } }',
  '{ adoptionSummary(groupBy: PROVINCE) { region { code } status count } }',
  '{ regulations(first: 20) { nodes { slug title } } }',
];
const ROUNDS = 5;
const READS_A_ROUND = 120;
/** Attacks a second: as many requests as production lets through in a second are 500, over all containers. */
const RATE = 50;

/** How readers fared. */
export interface MeasuredReaders {
  /** Median over the rounds of the 99th percentile, in milliseconds. */
  quiet: number;
  attacked: number;
  ratio: number;
  rate: number;
  asked: number;
  failed: number;
}

/** Measures readers alone and beside attacks, in turns, so that what else the machine does falls on both. */
export async function measureReaders(
  url: string,
  attacks: readonly Attack[],
  tokens: Tokens,
  readerHeaders: Readonly<Record<string, string>>,
): Promise<MeasuredReaders> {
  const reads = READS.map((query) =>
    post(
      'a legitimate read',
      query,
      [200, null],
      {},
      { headers: { 'content-type': 'application/json', ...readerHeaders } },
    ),
  );
  const agent = new Agent({ keepAlive: true });
  const times: { quiet: number[]; attacked: number[] } = { quiet: [], attacked: [] };
  let failed = 0;
  const round = async (): Promise<number> => {
    const own: number[] = [];
    for (let count = 0; count < READS_A_ROUND; count += 1) {
      const read = reads[count % reads.length];
      if (read === undefined) continue;
      const answer = await send(url, read, { tokens, accept: 'application/json', agent });
      if (answer.status !== 200 || answer.code !== null) failed += 1;
      own.push(answer.milliseconds);
    }
    return percentile99(own);
  };
  await round();
  for (let count = 0; count < ROUNDS; count += 1) {
    times.quiet.push(await round());
    const flood = attackOn(url, attacks, tokens, count);
    times.attacked.push(await round());
    await flood.end();
  }
  agent.destroy();
  const [quiet, attacked] = [median(times.quiet), median(times.attacked)];
  const asked = READS_A_ROUND * (2 * ROUNDS + 1);
  return { quiet, attacked, ratio: attacked / quiet, rate: RATE, asked, failed };
}

/** Attacks at a steady rate until it is ended, whatever they are answered. */
function attackOn(url: string, attacks: readonly Attack[], tokens: Tokens, round: number) {
  let ended = false;
  const open = new Set<Promise<unknown>>();
  const running = (async () => {
    for (let count = 0; !ended; count += 1) {
      const attack = attacks[(count * 7) % attacks.length];
      if (attack === undefined) return;
      const sent = send(url, fresh(attack, `${round}-${count}`), {
        tokens,
        accept: 'application/json',
        from: addressOf(count % attacks.length),
      }).catch(() => undefined);
      open.add(sent);
      void sent.then(() => open.delete(sent));
      await delay(1_000 / RATE);
    }
  })();
  return {
    end: async (): Promise<void> => {
      ended = true;
      await running;
      await Promise.all(open);
    },
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
