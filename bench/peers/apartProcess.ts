// A server in a process of its own: started and told what to do by apart.ts.
import './production.ts';
import type { Said, Start, Told } from './apart.ts';
import { clientOf } from './engineClient.ts';
import { createPeer, type Peer } from './peers.ts';
import { replayedTable } from './recordedStore.ts';
import { takeTurn } from './turn.ts';

let peer: Peer | null = null;

async function done(what: Told): Promise<Said> {
  if ('start' in what) {
    peer = await started(what.start);
    return { ready: true };
  }
  if (peer === null) throw new Error('It was not started.');
  if ('turn' in what) return { cost: await takeTurn(peer.handler, what.turn) };
  const { statusCode, body } = await peer.handler(what.ask);
  return { answered: { statusCode, body } };
}

function started({ name, table, now, store }: Start): Promise<Peer> {
  const own =
    'answers' in store ? replayedTable(table, store.answers) : { client: clientOf(store.endpoint), name: table };
  return createPeer(name, { table: own, now });
}

process.on('message', (what: Told) => {
  done(what)
    .catch((error: unknown): Said => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((said) => process.send?.(said))
    .catch(() => process.exit(1));
});
process.on('disconnect', () => process.exit());
