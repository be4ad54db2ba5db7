import { ADOPTION_ORDINALS, ADOPTION_STATUSES, type AdoptionStatus, isRunning } from './adoption.ts';
import { type AdoptionView, governingEvent, viewAdoption } from './adoptionView.ts';
import type { Day } from './day.ts';
import { blocking, condition, readiness } from './readiness.ts';
import { type Catalogue, type Known, known } from './reference.ts';
import type { Region } from './region.ts';
import { factsFor, type RegionRecords } from './regionRecords.ts';
import type { Regulation } from './regulation.ts';
import type { RequirementStatus } from './requirement.ts';

/** One region that would lose or gain readiness towards one status. */
export interface ReadinessImpact {
  region: Region;
  /** The basis: the regulation that would change, or one whose last day moves with it. */
  regulation: Known<Regulation>;
  /** Where it stands on the day, by the law as it is. */
  status: AdoptionStatus;
  target: AdoptionStatus;
  /** What makes it not ready: by the changed law where it loses, by the law as it is where it gains. */
  requirements: Known<RequirementStatus>[];
}

/** One running adoption that the changed law would take down, or that would no longer satisfy it. */
export interface AdoptionImpact {
  /** As it stands on the day, by the law as it is. */
  adoption: AdoptionView;
  /** Its status on the day by the changed law: ENDED where it would lapse. */
  statusAfter: AdoptionStatus;
  /** The blocking requirements that would newly stand in its way, by the changed law. */
  requirements: Known<RequirementStatus>[];
}

/** What a change of law would do on a day. */
export interface RegulationImpact {
  regulation: Known<Regulation>;
  on: Day;
  counts: {
    /** Governments looked at. */
    governments: number;
    /** Governments with at least one loss, and with at least one gain. */
    losing: number;
    gaining: number;
    /** Running adoptions by the law as it is, and how many of them the change touches. */
    running: number;
    failing: number;
  };
  regionsLosing: ReadinessImpact[];
  regionsGaining: ReadinessImpact[];
  runningAdoptions: AdoptionImpact[];
}

/** What is asked of a change: the day, and one status for all regions; null: for each what it has reached and what comes next. */
export interface ImpactAsked {
  on: Day;
  target: AdoptionStatus | null;
}

/**
 * What a change of law would do on a day, region by region in the order given: the rules are asked twice, with the catalogue
 * as it is and as it would be, and nothing else differs. Regions that inherit are left out. Writes nothing.
 */
export function regulationImpact(
  regulation: Regulation,
  law: { present: Catalogue; changed: Catalogue },
  asked: ImpactAsked,
  records: readonly RegionRecords[],
): RegulationImpact {
  const bases = touched(regulation.slug, law.present, law.changed);
  const governments = records.flatMap((one) => (one.region?.selfGoverning ? [{ ...one, region: one.region }] : []));
  const looked = governments.flatMap((one) => bases.map((basis) => look(one, basis, law, asked)));
  const regionsLosing = looked.flatMap(({ losing }) => losing);
  const regionsGaining = looked.flatMap(({ gaining }) => gaining);
  const runningAdoptions = looked.flatMap(({ failing }) => failing);
  return {
    regulation: known(regulation, law.present),
    on: asked.on,
    counts: {
      governments: governments.length,
      losing: regionCount(regionsLosing),
      gaining: regionCount(regionsGaining),
      running: looked.filter(({ running }) => running).length,
      failing: runningAdoptions.length,
    },
    regionsLosing,
    regionsGaining,
    runningAdoptions,
  };
}

const regionCount = (impacts: readonly ReadinessImpact[]): number =>
  new Set(impacts.map((one) => one.region.code)).size;

/** The bases to look at: the regulation, and those whose last day moves with it because it extends them, also in turn. */
function touched(slug: string, present: Catalogue, changed: Catalogue): Regulation[] {
  return [...present.regulations.values()].filter(
    (one) => one.level === 'NATIONAL' && (one.slug === slug || present.lastDay(one.slug) !== changed.lastDay(one.slug)),
  );
}

interface Looked {
  losing: ReadinessImpact[];
  gaining: ReadinessImpact[];
  running: boolean;
  failing: AdoptionImpact[];
}

function look(
  records: RegionRecords & { region: Region },
  basis: Regulation,
  { present, changed }: { present: Catalogue; changed: Catalogue },
  { on, target }: ImpactAsked,
): Looked {
  const { region, events } = records;
  const viewBy = (catalogue: Catalogue) =>
    viewAdoption({ region, events, asOf: { effectiveOn: on, recordedAt: null }, catalogue }, basis.slug);
  const adoption = viewBy(present);
  const { status } = adoption;
  const scheme = adoption.lapsed ? null : (governingEvent(adoption)?.scheme ?? null);
  const missing = (catalogue: Catalogue, towards: AdoptionStatus) => {
    const facts = factsFor({ ...records, catalogue }, region, { basis: basis.slug, on, scheme, localInstrument: null });
    return blocking(readiness(facts, towards).requirements).map((one) => known(one, catalogue));
  };
  const looked: Looked = { losing: [], gaining: [], running: isRunning(status), failing: [] };
  for (const towards of target === null ? targetsOf(status) : [target]) {
    const before = missing(present, towards);
    const after = missing(changed, towards);
    const impact = { region, regulation: known(basis, present), status, target: towards };
    if (before.length === 0 && after.length > 0) looked.losing.push({ ...impact, requirements: after });
    if (before.length > 0 && after.length === 0) looked.gaining.push({ ...impact, requirements: before });
  }
  if (looked.running) {
    const statusAfter = viewBy(changed).status;
    const requirements = newly(missing(present, status), missing(changed, status));
    if (requirements.length > 0 || statusAfter !== status) looked.failing.push({ adoption, statusAfter, requirements });
  }
  return looked;
}

/** What a region has reached and what comes next, by ordinal; one that nothing is recorded of, or that is out, begins with DISCUSSED. */
function targetsOf(status: AdoptionStatus): AdoptionStatus[] {
  const ordinal = ADOPTION_ORDINALS[status];
  return ADOPTION_STATUSES.filter((one) => {
    const step = ADOPTION_ORDINALS[one];
    return step > 0 && (step === ordinal || step === ordinal + 1);
  });
}

/** What stands in the way by the changed law, less what stood there before: the same record, or one of the same condition. */
function newly<T extends RequirementStatus>(before: readonly T[], after: readonly T[]): T[] {
  const ids = new Set(before.map(({ requirement }) => requirement.id));
  const conditions = new Set(before.map(({ requirement }) => condition(requirement)));
  return after.filter(({ requirement }) => !ids.has(requirement.id) && !conditions.has(condition(requirement)));
}
