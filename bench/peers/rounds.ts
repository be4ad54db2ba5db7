import { median } from '../measured.ts';
import { type Answered, eventOf, type LambdaHandler } from './event.ts';
import type { Operation } from './operations.ts';
import type { Peer, PeerName } from './peers.ts';

/** What a request takes, in microseconds: of CPU, the collector of garbage and the compiler included, and of the clock. */
export interface Cost {
  cpu: number;
  wall: number;
}

/** So much CPU a turn takes at least, in microseconds: a thousand times what the kernel counts in, and as short as others' load changes. */
const TURN = 12_000;
const MOST_REQUESTS = 2_000;
/** Requests until everything is compiled, or as many as fit into the time: milliseconds of each peer. */
const WARMING = 600;
const WARMING_TURN = 20;
const MOST_WARMING = 1_500;

/**
 * What a request of an operation takes each peer: medians over rounds, in each of which everybody has one turn, in an order that nobody knows,
 * of as many requests one after another as a turn needs.
 */
export async function measure(
  peers: readonly Peer[],
  operation: Operation,
  rounds: number,
): Promise<Record<PeerName, Cost>> {
  const turnOf = ({ handler, asked = operation }: Peer, requests: number) => turn(handler, asked, requests);
  for (const peer of peers) await warm((requests) => turnOf(peer, requests));
  // Only now, when everybody was there: what one does changes how another's code is compiled.
  const requests = new Map<PeerName, number>();
  for (const peer of peers) requests.set(peer.name, requestsOf(await turnOf(peer, WARMING_TURN)));
  const turns = new Map<PeerName, Cost[]>(peers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of shuffled(peers)) {
      turns.get(peer.name)?.push(await turnOf(peer, requests.get(peer.name) ?? 1));
    }
  }
  const medians = [...turns].map(([name, costs]): [PeerName, Cost] => [
    name,
    { cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) },
  ]);
  return Object.fromEntries(medians) as Record<PeerName, Cost>;
}

/** Has everything compiled that a peer needs. */
async function warm(run: (requests: number) => Promise<Cost>): Promise<void> {
  const until = performance.now() + MOST_WARMING;
  for (let count = 0; count < WARMING && performance.now() < until; count += WARMING_TURN) await run(WARMING_TURN);
}

const requestsOf = ({ cpu }: Cost): number => Math.min(MOST_REQUESTS, Math.max(2, Math.ceil(TURN / cpu)));

async function turn(handler: LambdaHandler, operation: Operation, requests: number): Promise<Cost> {
  const events = Array.from({ length: requests }, () => eventOf(operation));
  const answers: Answered[] = [];
  const begun = performance.now();
  const before = process.cpuUsage();
  for (const event of events) answers.push(await handler(event));
  const { user, system } = process.cpuUsage(before);
  const wall = ((performance.now() - begun) * 1_000) / requests;
  for (const { statusCode, body } of answers) {
    // Whoever gives up under load would look fast.
    if (statusCode !== 200 || /^\{"errors"|"userErrors":\[\{/.test(body))
      throw new Error(`${operation.name}, answered while measured: ${statusCode} ${body}`);
  }
  return { cpu: (user + system) / requests, wall };
}

function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, by: Math.random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}
