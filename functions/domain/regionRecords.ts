import { type AdoptionEvent, unsuperseded } from './adoption.ts';
import type { Assessment } from './assessment.ts';
import type { Day } from './day.ts';
import type { Catalogue } from './reference.ts';
import type { Region } from './region.ts';
import type { Baseline, ReadinessFacts } from './requirements/facts.ts';
import type { LocalInstrument, Scheme } from './scheme.ts';
import type { Study } from './study.ts';
import type { Waiver } from './waiver.ts';

/** What is kept of one region, as read at one version. */
export interface RegionRecords {
  /** Undefined when no region has the code. */
  region: Region | undefined;
  catalogue: Catalogue;
  /** Every event of the region, superseded ones included. */
  events: readonly AdoptionEvent[];
  baselines: readonly Baseline[];
  /** The region's studies, each in its latest version. */
  studies: readonly Study[];
  /** Every assessment of the region's agencies. */
  assessments: readonly Assessment[];
  waivers: readonly Waiver[];
}

/** The facts that requirements look at, for one basis on one day. */
export function factsFor(
  records: RegionRecords,
  region: Region,
  asked: { basis: string; on: Day; scheme: Scheme | null; localInstrument: LocalInstrument | null },
): ReadinessFacts {
  return {
    ...asked,
    region,
    catalogue: records.catalogue,
    events: unsuperseded(records.events, null),
    baselines: records.baselines,
    studies: records.studies,
    assessments: records.assessments,
    waivers: records.waivers,
  };
}
