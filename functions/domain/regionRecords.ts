import { type AdoptionEvent, unsuperseded } from './adoption.ts';
import type { Day } from './day.ts';
import type { Catalogue } from './reference.ts';
import type { Region } from './region.ts';
import type { ReadinessFacts, RegionEvidence } from './requirements/facts.ts';
import type { LocalInstrument, Scheme } from './scheme.ts';

/** What is kept of one region, as read at one version. */
export interface RegionRecords extends RegionEvidence {
  /** Undefined when no region has the code. */
  region: Region | undefined;
  catalogue: Catalogue;
  /** Every event of the region, superseded ones included. */
  events: readonly AdoptionEvent[];
}

/** The facts that requirements look at, for one basis on one day. */
export function factsFor(
  records: RegionRecords,
  region: Region,
  asked: { basis: string; on: Day; scheme: Scheme | null; localInstrument: LocalInstrument | null },
): ReadinessFacts {
  const { catalogue, baselines, studies, assessments, waivers } = records;
  const events = unsuperseded(records.events, null);
  return { ...asked, region, catalogue, events, baselines, studies, assessments, waivers };
}
