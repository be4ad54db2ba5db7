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

/** What this tab waits to do. */
const waits = new Set<string>();

/** Does something in one tab at a time, one time after another: who comes while it is done waits, once, and finds what is left to do. */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (waits.has(name)) return;
  waits.add(name);
  await navigator.locks.request(name, async () => {
    waits.delete(name);
    await work();
  });
}
