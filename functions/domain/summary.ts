import type { Digest } from './auditChain.ts';
import { type Figures, figuresOf, withFigures } from './figure.ts';
import type { LedgerEntry } from './ledger.ts';
import { NO_PROGRESS, type Progress, progressOf, withProgress } from './progress.ts';
import { provinceOf } from './region.ts';
import type { Report } from './report.ts';
import type { ReportForm } from './reportForm.ts';
import { type LineSum, lineOfEntry, NO_LINES, sumOfLines, withLines } from './revisionSum.ts';

/** By what reports are grouped. */
export const REPORT_GROUPINGS = ['NATION', 'PROVINCE', 'REGION', 'AGENCY_TYPE', 'SERVICE_CLASS'] as const;
export type ReportGrouping = (typeof REPORT_GROUPINGS)[number];

/** One group of agencies: the nation, a province with all below it, one government, a type or a service class. */
export interface Group {
  by: ReportGrouping;
  /** The region's or the type's code, or the service class; empty for the nation and for agencies without a type. */
  code: string;
}

/** Everything that is counted of one group for one form and period. */
export interface Summary {
  progress: Progress;
  figures: Figures;
  /** Over the lines of the revisions that are counted: by it two readers tell whether they speak of the same reports. */
  lines: LineSum;
}

export const NO_SUMMARY: Summary = { progress: NO_PROGRESS, figures: {}, lines: NO_LINES };

/** The groups that an entry is counted in: one of each grouping. */
export function groupsOf({
  regionCode,
  typeCode,
  serviceClass,
}: Pick<LedgerEntry, 'regionCode' | 'typeCode' | 'serviceClass'>): Group[] {
  return [
    { by: 'NATION', code: '' },
    { by: 'PROVINCE', code: provinceOf(regionCode) },
    { by: 'REGION', code: regionCode },
    { by: 'AGENCY_TYPE', code: typeCode ?? '' },
    { by: 'SERVICE_CLASS', code: serviceClass },
  ];
}

/** The region that a group is of, alone or with those below it; null for groups of several. */
export const regionOfGroup = ({ by, code }: Group): string | null =>
  by === 'PROVINCE' || by === 'REGION' ? code : null;

/** The group of a region with all below it: what lists by region are counted in. */
export function groupOfRegion(regionCode: string | null): Group {
  if (regionCode === null) return { by: 'NATION', code: '' };
  return { by: regionCode.length === 2 ? 'PROVINCE' : 'REGION', code: regionCode };
}

/** What an entry adds to each of its groups, with the revision that it counts, if any, and the form of that. */
export function summaryOf(
  entry: LedgerEntry,
  counted: { report: Report; form: ReportForm } | null,
  digest: Digest,
): Summary {
  const line = lineOfEntry(entry);
  return {
    progress: progressOf(entry),
    figures: counted === null ? {} : figuresOf(counted.form, counted.report.answers),
    lines: line === null ? NO_LINES : sumOfLines([line], digest),
  };
}

/** A summary with another added (`sign` 1) or taken out (-1). */
export function withSummary(summary: Summary, other: Summary, sign: 1 | -1): Summary {
  const progress = withProgress(summary.progress, other.progress, sign);
  return {
    progress,
    figures: withFigures(summary.figures, other.figures, sign),
    // Of no revision the sum is known, whatever was known before.
    lines:
      withLines(summary.lines, other.lines, sign) ?? (Object.keys(progress.revisions).length === 0 ? NO_LINES : null),
  };
}

/** Whether nothing is counted in it. */
export function isNothing({ progress, figures }: Summary): boolean {
  const { open, returned, revisions, ...counts } = progress;
  return (
    Object.keys(figures).length === 0 &&
    [open, returned, revisions].every((one) => Object.keys(one).length === 0) &&
    Object.values(counts).every((one) => one === 0)
  );
}
