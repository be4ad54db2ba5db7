import { median } from '../measured.ts';
import { eventOf } from './event.ts';
import type { Operation } from './operations.ts';
import type { Peer, PeerName } from './peers.ts';
import { type Cost, takeTurn } from './turn.ts';

/** So much CPU a turn takes at least, in microseconds: a thousand times what the kernel counts in, and as short as others' load changes. */
const TURN = 15_000;
const MOST_REQUESTS = 500;
/** Requests until everything is compiled, or as many as fit into the time: milliseconds of each peer. */
const WARMING = 800;
const WARMING_TURN = 20;
const MOST_WARMING = 2_000;

/**
 * What a request of an operation takes each peer: medians over rounds, in each of which everybody has one turn, in an order that nobody knows,
 * of as many requests one after another as a turn needs.
 */
export async function measure(
  peers: readonly Peer[],
  operation: Operation,
  rounds: number,
): Promise<Record<PeerName, Cost>> {
  const turnOf = ({ handler, turn, asked = operation }: Peer, requests: number): Promise<Cost> => {
    const events = Array.from({ length: requests }, () => eventOf(asked));
    return turn === undefined ? takeTurn(handler, events) : turn(events);
  };
  const requests = new Map<PeerName, number>();
  for (const peer of peers) requests.set(peer.name, requestsOf(await warmed((count) => turnOf(peer, count))));
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

/** Has everything compiled that a peer needs, and answers what its last turn took. */
async function warmed(run: (requests: number) => Promise<Cost>): Promise<Cost> {
  const until = performance.now() + MOST_WARMING;
  let last = await run(WARMING_TURN);
  for (let count = WARMING_TURN; count < WARMING && performance.now() < until; count += WARMING_TURN)
    last = await run(WARMING_TURN);
  return last;
}

const requestsOf = ({ cpu }: Cost): number => Math.min(MOST_REQUESTS, Math.max(2, Math.ceil(TURN / cpu)));

function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, by: Math.random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}
