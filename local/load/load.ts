import { randomUUID } from 'node:crypto';
import { frequencyFault } from '#domain/formFaults.ts';
import { versionsOf } from '#domain/reportForm.ts';
import { readRegionPartition } from '#store/adoption.ts';
import { closeLoad, discardLoad, type Load, type LoadStep, MOST_REPLACED, openLoad, writeItems } from '#store/load.ts';
import { type ReferenceHead, readHead, readReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { type Kept, loadId, planLoad } from './plan.ts';
import { type ReferenceData, readReferenceData } from './readData.ts';
import type { Count } from './versions.ts';

/** What a load is asked. */
export interface LoadAsked {
  /** The folder of the files. */
  dir: string;
  table: Table;
  /** When the registry learns of what is loaded; a load that was broken off keeps its first moment. */
  now: Date;
  /** Told how many items of how many are written; not called when nothing is. */
  onProgress?: (done: number, total: number) => void;
}

/** What became of the rows of each file, or everything that stood in the way; nothing is loaded then. */
export type LoadResult = { ok: true; counts: Record<string, Count> } | { ok: false; problems: string[] };

/** A load is worked out again when the registry was written to meanwhile, this often. */
const MOST_ATTEMPTS = 4;

const TAKEN_OVER =
  'Another load of this registry ran at the same time, so nothing of this one was loaded: run it again after the other.';
const TOO_BUSY = 'The registry was written to all the time, so nothing was loaded: run it again when it is quieter.';

/**
 * Loads the reference data of a folder, all of it or nothing; the same data again write nothing. `npm start` (local/start.ts)
 * calls it for an empty table, `npm run load` (local/load/main.ts) for any. Faults of the engine are thrown; what was written
 * by then stays hidden, and the next load completes or removes it.
 */
export async function loadReferenceData(asked: LoadAsked): Promise<LoadResult> {
  const read = await readReferenceData(asked.dir);
  if (!read.ok) return read;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const result = await tryLoad(read.data, asked);
    if (result !== 'CONFLICT') return result;
  }
  return { ok: false, problems: [TOO_BUSY] };
}

/** Whether nothing was ever loaded, or a load was broken off: then the reference data are to be loaded. */
export async function isEmpty(table: Table): Promise<boolean> {
  const head = await readHead(table);
  return head.version === 0 || head.pendingLoad !== null;
}

async function tryLoad(data: ReferenceData, asked: LoadAsked): Promise<LoadResult | 'CONFLICT'> {
  const { table, onProgress = () => {} } = asked;
  const { head, kept } = await readKept(table, data);
  const moved = changedFrequencies(data, kept);
  if (moved.length > 0) return { ok: false, problems: moved };
  const load = loadFor(data, head, asked.now);
  const { counts, items, raised, replaced } = planLoad(data, kept, load);
  if (replaced.length > MOST_REPLACED) {
    const reason = `${replaced.length} regions are kept otherwise; at most ${MOST_REPLACED} can change in one load, so change fewer at a time`;
    return { ok: false, problems: [`regions.csv: ${reason}`] };
  }
  if (items.length + replaced.length === 0) {
    if (head.pendingLoad === null) return { ok: true, counts };
    return settled(await discardLoad(table, { ...load, id: head.pendingLoad.id }), counts);
  }
  const total = items.length + replaced.length;
  let done = 0;
  const onWritten = (count: number) => {
    done += count;
    onProgress(done, total);
  };
  onProgress(0, total);
  let step = await openLoad(table, load, head.pendingLoad, items);
  if (step.tag === 'DONE') step = await writeItems(table, load, items, onWritten);
  if (step.tag === 'DONE') step = await closeLoad(table, load, { replaced, raised });
  if (step.tag === 'DONE') onProgress(total, total);
  // What was worked out no longer fits, so it goes before the load is worked out again.
  if (step.tag === 'CONFLICT') await discardLoad(table, load);
  return settled(step, counts);
}

function changedFrequencies({ forms }: ReferenceData, { reference }: Kept): string[] {
  return forms.flatMap(({ frequency, id }) => {
    const fault = frequencyFault(versionsOf(reference.forms, id).at(-1), frequency);
    return fault === null ? [] : [`report_forms.csv: frequency ${JSON.stringify(frequency)}: ${fault}`];
  });
}

function settled(step: LoadStep, counts: Record<string, Count>): LoadResult | 'CONFLICT' {
  if (step.tag === 'LOST') return { ok: false, problems: [TAKEN_OVER] };
  return step.tag === 'CONFLICT' ? 'CONFLICT' : { ok: true, counts };
}

function loadFor(data: ReferenceData, { pendingLoad, version }: ReferenceHead, now: Date): Load {
  const id = loadId(data, version);
  const recordedAt = pendingLoad?.id === id ? pendingLoad.recordedAt : now.toISOString();
  return { id, recordedAt, version, writer: randomUUID() };
}

async function readKept(table: Table, data: ReferenceData): Promise<{ head: ReferenceHead; kept: Kept }> {
  const { head, reference } = await readReference(table);
  const codes = [...new Set(data.events.map((row) => row.regionCode))];
  const pending = head.pendingLoad?.id;
  const partitions = await Promise.all(
    codes.map(async (code) => {
      const partition = await readRegionPartition(table, code);
      const events = partition.events.filter((event) => pending === undefined || event.load !== pending);
      return [code, { ...partition, events }] as const;
    }),
  );
  return { head, kept: { reference, partitions: new Map(partitions) } };
}
