import { createStore, get, update } from 'idb-keyval';
import type { ListStore, Waiting } from './outbox.ts';

const NAME = 'waiting';

/** The list of what waits, in this device's own database: it holds more than the store of texts, and changes it in one step among tabs. */
export function deviceList(): ListStore {
  const store = createStore('kantor', 'outbox');
  return {
    read: async () => (await get<readonly Waiting[]>(NAME, store)) ?? [],
    change: (to) => update<readonly Waiting[]>(NAME, (before) => to(before ?? []), store),
  };
}

/** Does something in one tab at a time; where another tab does it already, not at all. */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
