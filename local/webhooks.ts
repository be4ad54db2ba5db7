import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { createObserver } from '#observe/observer.ts';
import type { Table } from '#store/table.ts';
import { createDeliverer } from '#webhooks/handler.ts';
import { publicReach, type Reach } from '#webhooks/reach.ts';

/** The one name that a receiver of this machine itself is registered under. */
const THIS_MACHINE = 'localhost';

/**
 * The public network, and under `localhost` this machine, so that a developer's own receiver can be told. It is written here and not in an
 * environment variable: nothing that is deployed imports it, so nobody can turn it on there. What else is private stays out of reach.
 */
export const developersReach: Reach = {
  ...publicReach,
  resolve: async (host) =>
    host === THIS_MACHINE
      ? (await lookup(host, { all: true })).map(({ address }) => address)
      : publicReach.resolve(host),
  permits: (address, host) => (host === THIS_MACHINE ? isLoopback(address) : publicReach.permits(address, host)),
};

const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback';

/** Tells subscribers on one machine. */
export interface Teller {
  /** Begins a run; one that is asked for meanwhile follows it. Nobody waits for either. */
  tell(): void;
  /** Begins no more; resolves when the run that is under way is over. */
  stop(): Promise<void>;
}

/** The teller of one registry; `onFault` is told what a run threw. */
export function createTeller(table: Table, secret: string, onFault: (fault: unknown) => void): Teller {
  const deliverer = createDeliverer({
    table,
    secret,
    reach: developersReach,
    observer: createObserver({ stage: 'local', write: () => undefined }),
  });
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await deliverer().catch(onFault);
    } while (again && !stopped);
    running = null;
  };
  return {
    tell() {
      if (stopped) return;
      if (running === null) running = run();
      else again = true;
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}
