import { ADOPTION_STATUSES, type AdoptionStatus } from './adoption.ts';
import { ADOPTION_GROUPINGS, type AdoptionGrouping, groupCode, type RegionAdoption } from './adoptionMap.ts';
import type { Digest } from './auditChain.ts';
import { type Day, isDay } from './day.ts';
import { type FigureView, formulaOf } from './figureView.ts';
import { parsePeriod } from './period.ts';
import type { Progress } from './progress.ts';
import type { Regulation } from './regulation.ts';
import type { Indicator, ReportForm } from './reportForm.ts';
import { type LineSum, sumOfLines, sumText } from './revisionSum.ts';
import type { Source } from './source.ts';
import { type Group, REPORT_GROUPINGS } from './summary.ts';

/** Names a figure of reports: an indicator over a group for a period. */
export interface ReportFigureName {
  tag: 'REPORTS';
  formId: string;
  period: string;
  group: Group;
  indicator: string;
}

/** Names a count of governments by status. */
export interface AdoptionFigureName {
  tag: 'ADOPTION';
  /** A regulation's slug or `local`; null: the most advanced adoption of each. */
  basis: string | null;
  on: Day;
  groupBy: AdoptionGrouping;
  /** The province's code or the level; empty for the nation. */
  code: string;
  status: AdoptionStatus;
}

export type FigureName = ReportFigureName | AdoptionFigureName;

/** Stands where there is no code or basis; no code or slug is one. */
const NONE = '-';
/** Longer than any reference. */
const LONGEST = 400;

/**
 * The reference of a published figure (rujukan angka), the same as long as the figure is published:
 * `figure:budaya-kerja-asn/2026-05/PROVINCE/32/employees_wfh` and `adoption:permenpanrb-4-2025/2026-05-31/NATION/-/PILOT`.
 */
export function figureReference(name: FigureName): string {
  if (name.tag === 'REPORTS') {
    const { formId, period, group, indicator } = name;
    return `figure:${[formId, period, group.by, group.code || NONE, indicator].join('/')}`;
  }
  const { basis, on, groupBy, code, status } = name;
  return `adoption:${[basis ?? NONE, on, groupBy, code || NONE, status].join('/')}`;
}

/** What a reference names, whether or not there is such a figure; null where it is none. */
export function parseFigureReference(reference: string): FigureName | null {
  if (reference.length > LONGEST) return null;
  const [, kind, rest = ''] = /^(figure|adoption):([A-Za-z0-9._/-]+)$/.exec(reference) ?? [];
  const [of = '', when = '', grouping, place = '', what = '', ...more] = rest.split('/');
  if ([of, place, what].includes('') || more.length > 0) return null;
  const code = place === NONE ? '' : place;
  if (kind === 'figure') {
    const by = REPORT_GROUPINGS.find((one) => one === grouping);
    if (by === undefined || parsePeriod(when) === null) return null;
    return { tag: 'REPORTS', formId: of, period: when, group: { by, code }, indicator: what };
  }
  const groupBy = ADOPTION_GROUPINGS.find((one) => one === grouping);
  const status = ADOPTION_STATUSES.find((one) => one === what);
  if (groupBy === undefined || status === undefined || !isDay(when)) return null;
  return { tag: 'ADOPTION', basis: of === NONE ? null : of, on: when, groupBy, code, status };
}

/** Where a figure comes from (asal-usul angka). */
export interface Provenance {
  reference: string;
  /** How it is worked out: over codes of indicators, or over statuses of governments; null where nothing is added up. */
  formula: string | null;
  /** How many reports or governments tell something, of how many that are owed or there. */
  coverage: { counted: number; of: number };
  /** How many records it is computed from: verified reports in one revision each, or events that governments stand by. */
  lines: number;
  /** Over the names of these records (`revisionSum.ts`), as 64 hexadecimal digits; null where it is not known. */
  digest: string | null;
  /** What the form, and the regulation that asks for it or is adopted, rest on. */
  sources: Source[];
}

/** Where a figure of reports comes from. `owed` is as everybody may know it. */
export function provenanceOf(figure: {
  form: ReportForm;
  regulation: Regulation | null;
  period: string;
  group: Group;
  indicator: Indicator;
  view: Pick<FigureView, 'answered'>;
  progress: Progress;
  owed: number;
  lines: LineSum;
}): Provenance {
  const { form, regulation, period, group, indicator, view, progress, owed, lines } = figure;
  return {
    reference: figureReference({ tag: 'REPORTS', formId: form.id, period, group, indicator: indicator.code }),
    formula: formulaOf(indicator),
    coverage: { counted: view.answered, of: owed },
    lines: Object.values(progress.revisions).reduce((sum, count) => sum + count, 0),
    digest: sumText(lines),
    sources: distinct([form.source, ...(regulation === null ? [] : [regulation.source])]),
  };
}

/** How a count is worked out. */
export const countFormula = (status: AdoptionStatus): string => `count(governments where status = ${status})`;

/** The line of the event by which a government stands where it does: `32.72 <identity>`. */
export const eventLine = ({ regionCode, id }: { regionCode: string; id: string }): string => `${regionCode} ${id}`;

/** The governments of a group, those that inherit left out; `map` as of the day and basis of the figure. */
export const governmentsOf = (
  map: readonly RegionAdoption[],
  { groupBy, code }: Pick<AdoptionFigureName, 'groupBy' | 'code'>,
): RegionAdoption[] => map.filter(({ inherited, region }) => !inherited && groupCode(region, groupBy) === code);

/** Where a count of governments comes from: `map` as of the day and basis of the figure. */
export function provenanceOfCount(
  name: AdoptionFigureName,
  map: readonly RegionAdoption[],
  regulation: Regulation | null,
  digest: Digest,
): Provenance {
  const governments = governmentsOf(map, name);
  const lines = governments
    .filter(({ status }) => status === name.status)
    .flatMap(({ step }) => (step === null ? [] : [eventLine(step)]));
  return {
    reference: figureReference(name),
    formula: countFormula(name.status),
    coverage: { counted: governments.filter(({ step }) => step !== null).length, of: governments.length },
    lines: lines.length,
    digest: sumText(sumOfLines(lines, digest)),
    sources: regulation === null ? [] : [regulation.source],
  };
}

const distinct = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((one) => [`${one.kind} ${one.url} ${one.title}`, one])).values(),
];
