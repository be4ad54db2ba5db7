import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Instant } from '#domain/day.ts';
import type { Answered, GatewayEvent } from './event.ts';
import type { Peer, ServerName } from './peers.ts';
import type { Answers } from './recordedStore.ts';
import type { Cost } from './turn.ts';

/** Which server a process is to be, and on what. */
export interface Start {
  name: ServerName;
  table: string;
  now: Instant;
  /** What answers: a record, or an engine at this address. */
  store: { answers: Answers } | { endpoint: string };
}

/** What a process is told: first what to be, then what to answer, or to be measured at. */
export type Told = { start: Start } | { ask: GatewayEvent } | { turn: readonly GatewayEvent[] };
/** What it says, to each once. */
export type Said = { failed: string } | { ready: true } | { answered: Answered } | { cost: Cost };

/** A peer in a process of its own, which has to be ended. */
export interface PeerApart extends Peer {
  turn(events: readonly GatewayEvent[]): Promise<Cost>;
  stop(): void;
}

/**
 * Starts a server in a process of its own, as in a container, where no other one's garbage is collected and no other one's use decides how
 * code is compiled. It ends with this process.
 */
export async function startApart(start: Start): Promise<PeerApart> {
  const file = fileURLToPath(new URL('apartProcess.ts', import.meta.url));
  const child = fork(file, { serialization: 'advanced' });
  await told(child, start.name, { start });
  return {
    name: start.name,
    handler: async (event) => {
      const said = await told(child, start.name, { ask: event });
      if ('answered' in said) return said.answered;
      throw new Error(`${start.name} gave no answer.`);
    },
    turn: async (events) => {
      const said = await told(child, start.name, { turn: events });
      if ('cost' in said) return said.cost;
      throw new Error(`${start.name} told no cost.`);
    },
    stop: () => void child.disconnect(),
  };
}

/** Tells a process one thing and waits for what it says; throws what failed there. */
function told(child: ChildProcess, name: ServerName, what: Told): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = (status: number | null) => reject(new Error(`${name} ended with status ${status}.`));
    child.once('exit', ended);
    child.once('message', (said: Said) => {
      child.off('exit', ended);
      if ('failed' in said) reject(new Error(`${name}: ${said.failed}`));
      else resolve(said);
    });
    child.send(what);
  });
}
