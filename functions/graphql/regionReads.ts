import DataLoader from 'dataloader';
import type { AdoptionEvent } from '#domain/adoption.ts';
import type { Agency } from '#domain/agency.ts';
import { type RegionPartition, readAdoptionEvents, readAgencies, readRegionPartition } from '#store/adoption.ts';
import type { Table } from '#store/table.ts';

interface Asked {
  code: string;
  part: 'EVENTS' | 'AGENCIES' | 'WHOLE';
}

/**
 * Reads of the records of single regions, each once. Where all of a region is asked for, its events and agencies are taken from that and
 * not read again. `isFresh`: whether all of a region is read as just written.
 */
export function createRegionReads(table: Table, isFresh: boolean) {
  const wholes = new Map<string, Promise<RegionPartition>>();
  const wholeOf = (code: string): Promise<RegionPartition> => {
    const held = wholes.get(code) ?? readRegionPartition(table, code, isFresh);
    wholes.set(code, held);
    return held;
  };
  const loader = new DataLoader<Asked, RegionPartition | readonly AdoptionEvent[] | readonly Agency[], string>(
    async (asked) => {
      for (const { code, part } of asked) if (part === 'WHOLE') wholeOf(code).catch(() => undefined);
      const readPart = async ({ code, part }: Asked) => {
        if (part === 'WHOLE') return wholeOf(code);
        if (wholes.has(code)) return (await wholeOf(code))[part === 'EVENTS' ? 'events' : 'agencies'];
        return part === 'EVENTS' ? readAdoptionEvents(table, code) : readAgencies(table, code);
      };
      return Promise.all(asked.map(readPart));
    },
    { cacheKeyFn: ({ code, part }) => `${code} ${part}` },
  );
  return {
    /** Every adoption event of a region, by basis, then day. */
    events: (code: string) => loader.load({ code, part: 'EVENTS' }) as Promise<readonly AdoptionEvent[]>,
    /** Every agency of a region, by key. */
    agencies: (code: string) => loader.load({ code, part: 'AGENCIES' }) as Promise<readonly Agency[]>,
    /** Everything that is kept of a region. */
    whole: (code: string) => loader.load({ code, part: 'WHOLE' }) as Promise<RegionPartition>,
    /** The same where it was asked for already; else undefined, and nothing is read. */
    wholeIfRead: (code: string): Promise<RegionPartition> | undefined => wholes.get(code),
    /** Forgets what was read. */
    clear(): void {
      wholes.clear();
      loader.clearAll();
    },
  };
}
