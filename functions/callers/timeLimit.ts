import type { Table } from '#store/table.ts';

/** The table of one request. */
export interface LimitedTable extends Table {
  /** Takes the limit away when the request is answered: a timer that ran on would hold what the request held. */
  answered(): void;
}

/** The table of one request: everything that is still asked of it when the time is up is given up, and throws what `timedOut` makes. */
export function withTimeLimit(table: Table, limitMs: number, timedOut: (limitMs: number) => Error): LimitedTable {
  const controller = new AbortController();
  const { signal } = controller;
  // Like every timer that nobody waits for, it keeps no process alive.
  const timer = setTimeout(() => controller.abort(), limitMs).unref();
  const client: Table['client'] = Object.create(table.client);
  const send = table.client.send.bind(table.client) as (command: unknown, options: object) => Promise<unknown>;
  client.send = async (command: unknown) => {
    if (signal.aborted) throw timedOut(limitMs);
    return send(command, { abortSignal: signal }).catch((error: unknown) => {
      throw signal.aborted && error instanceof Error && error.name === 'AbortError' ? timedOut(limitMs) : error;
    });
  };
  return { client, name: table.name, answered: () => clearTimeout(timer) };
}
