import type { AgencyType } from './agency.ts';
import { compareText, type Instant } from './day.ts';
import type { Guideline } from './guideline.ts';
import type { Region } from './region.ts';
import { type Law, lastDay, type Regulation, type Relation } from './regulation.ts';
import type { ReportForm } from './reportForm.ts';
import type { Requirement } from './requirement.ts';
import { knownVersions } from './versioned.ts';

/** Everything small that many questions look at, in every version; read whole and held. */
export interface Reference {
  /** Grows with every write of a reference record. */
  version: number;
  regions: readonly Region[];
  regulations: readonly Regulation[];
  relations: readonly Relation[];
  guidelines: readonly Guideline[];
  requirements: readonly Requirement[];
  forms: readonly ReportForm[];
  agencyTypes: readonly AgencyType[];
}

/** The reference records as known at one instant. */
export interface Catalogue extends Law {
  /** Every relation by `relationKey`, with those that were withdrawn. */
  relationVersions: ReadonlyMap<string, Relation>;
  guidelines: ReadonlyMap<string, Guideline>;
  requirements: ReadonlyMap<string, Requirement>;
  forms: ReadonlyMap<string, ReportForm>;
  /** Every version of every form that is known: which one applies depends on the period. */
  formVersions: readonly ReportForm[];
  /** Every version of every requirement that is known, by ID and version: events name the one that they were held against. */
  requirementVersions: ReadonlyMap<string, Requirement>;
  agencyTypes: ReadonlyMap<string, AgencyType>;
  /** The last day in law of a regulation; null for none, and for basis `local`. */
  lastDay(slug: string): string | null;
}

/** A record with the catalogue that it was known in: what it is related to is looked up there. */
export type Known<T> = T & { catalogue: Catalogue };

/** A record as known in a catalogue. */
export const known = <T extends object>(record: T, catalogue: Catalogue): Known<T> => ({ ...record, catalogue });

/** Names one version of a requirement. */
export const requirementVersion = (id: string, version: number): string => `${id} ${version}`;

/** Names a relation among its versions. */
export const relationKey = (relation: Pick<Relation, 'from' | 'kind' | 'to'>): string =>
  `${relation.from} ${relation.kind} ${relation.to}`;

/** The catalogue as known at an instant; null instant: as known now. */
export function catalogueAt(reference: Reference, recordedAt: Instant | null): Catalogue {
  const relationVersions = sorted(knownVersions(reference.relations, relationKey, recordedAt));
  return catalogueFrom({
    regulations: sorted(knownVersions(reference.regulations, (r) => r.slug, recordedAt)),
    relations: [...relationVersions.values()].filter(({ withdrawn }) => !withdrawn),
    relationVersions,
    guidelines: sorted(knownVersions(reference.guidelines, (g) => g.id, recordedAt)),
    requirements: sorted(knownVersions(reference.requirements, (r) => r.id, recordedAt)),
    requirementVersions: new Map(
      reference.requirements
        .filter((one) => recordedAt === null || one.recordedAt <= recordedAt)
        .map((one) => [requirementVersion(one.id, one.version), one]),
    ),
    forms: sorted(knownVersions(reference.forms, (f) => f.id, recordedAt)),
    formVersions: reference.forms.filter((one) => recordedAt === null || one.recordedAt <= recordedAt),
    agencyTypes: sorted(knownVersions(reference.agencyTypes, (t) => t.code, recordedAt)),
  });
}

/** The catalogue of these records: last days follow from them, each worked out once. */
export function catalogueFrom(records: Omit<Catalogue, 'lastDay'>): Catalogue {
  const ends = new Map<string, string | null>();
  return {
    ...records,
    lastDay(slug) {
      const held = ends.get(slug);
      if (held !== undefined) return held;
      const last = lastDay(slug, records);
      ends.set(slug, last);
      return last;
    },
  };
}

function sorted<T>(records: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...records].sort(([one], [other]) => compareText(one, other)));
}
