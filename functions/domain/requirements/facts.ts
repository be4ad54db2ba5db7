import type { AdoptionEvent } from '../adoption.ts';
import type { Assessment } from '../assessment.ts';
import type { Day } from '../day.ts';
import type { Catalogue } from '../reference.ts';
import type { Region } from '../region.ts';
import type { Finding, Requirement } from '../requirement.ts';
import type { LocalInstrument, Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';
import type { Study } from '../study.ts';
import type { Waiver } from '../waiver.ts';

/** The first verified report of a form by any agency of a region. */
export interface Baseline {
  formId: string;
  /** The period's key and last day. */
  period: string;
  lastDay: Day;
  agencyKey: string;
}

/** The records of a region that can show that a requirement is met. */
export interface RegionEvidence {
  events: readonly AdoptionEvent[];
  baselines: readonly Baseline[];
  /** The region's studies, each in its latest version. */
  studies: readonly Study[];
  /** Every assessment of the region's agencies. */
  assessments: readonly Assessment[];
  waivers: readonly Waiver[];
}

/** Everything that a requirement may look at: one region, one basis, one day. */
export interface ReadinessFacts extends RegionEvidence {
  region: Region;
  /** A national regulation's slug, or `local`. */
  basis: string;
  on: Day;
  catalogue: Catalogue;
  /** All events of the region, superseded ones left out. */
  events: readonly AdoptionEvent[];
  /** What the declaration or observation itself brings. */
  scheme: Scheme | null;
  localInstrument: LocalInstrument | null;
}

/** Decides one kind of requirement. */
export type RequirementRule = (requirement: Requirement, facts: ReadinessFacts) => Finding;

/** The requirement is met since a day, by evidence. */
export const met = (since: Day | null, evidence: Source[]): Finding => ({
  state: 'MET',
  since,
  evidence,
  nextStep: null,
});

/** A record says otherwise since a day; the next step in Indonesian and English. */
export const unmet = (since: Day | null, evidence: Source[], id: string, en: string): Finding => ({
  state: 'UNMET',
  since,
  evidence,
  nextStep: { id, en },
});

/** No record tells; the next step in Indonesian and English. */
export const unknown = (evidence: Source[], id: string, en: string): Finding => ({
  state: 'UNKNOWN',
  since: null,
  evidence,
  nextStep: { id, en },
});

/** What the registry itself holds, as evidence without a page of its own. */
export const ownRecord = (title: string): Source => ({ url: null, kind: 'OFFICIAL', title });
