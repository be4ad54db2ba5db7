import { compareText } from '#domain/day.ts';
import { type Period, parsePeriod, periodsBetween } from '#domain/period.ts';
import { maySeeAnswer } from '#domain/permission.ts';
import type { Answer, Report } from '#domain/report.ts';
import { bySection, formInForce, type Indicator, type ReportForm, versionsOf } from '#domain/reportForm.ts';
import { hasVerifiedReport, readRevisions, readVerifiedReports } from '#store/report.ts';
import type { Reading } from '../reading.ts';
import type { Where } from '../table.ts';

/** A form and a period that have verified reports. */
export interface FormPeriod {
  form: ReportForm;
  period: Period;
}

/** The first day of the first period that a report can be of: `parsePeriod` knows none before. */
const FIRST_DAY = '1945-01-01';
/** How many periods are looked into at once. */
const AT_ONCE = 32;

/** Where a reading has reports, once it was looked for: three tables are made of them. */
const found = new WeakMap<Reading, Promise<FormPeriod[]>>();

/**
 * The forms and periods with verified reports, by form, then period, each with the version of the form that applies to it. A baseline may
 * be of any period, so each is looked into where none is named: one query of one item for each.
 */
export async function formPeriods(reading: Reading, where: Where): Promise<FormPeriod[]> {
  const [forms, periods] = [where.get('form_id'), where.get('period')];
  if (periods !== undefined) {
    const named = [...new Set(periods)].sort().flatMap((key) => parsePeriod(key) ?? []);
    return formsOf(reading, forms).flatMap((form) =>
      named.filter(({ frequency }) => frequency === form.frequency).map((period) => applied(reading, form, period)),
    );
  }
  const all = found.get(reading) ?? lookInto(reading);
  found.set(reading, all);
  return (await all).filter(({ form }) => forms?.includes(form.id) ?? true);
}

/** The latest version of each form, or of those that are named. */
const formsOf = ({ catalogue }: Reading, named?: readonly string[]): ReportForm[] =>
  [...catalogue.forms.values()].filter(({ id }) => named?.includes(id) ?? true);

function applied({ catalogue }: Reading, form: ReportForm, period: Period): FormPeriod {
  return { period, form: formInForce(catalogue.formVersions, form.id, period.lastDay) ?? form };
}

async function lookInto(reading: Reading): Promise<FormPeriod[]> {
  const possible = formsOf(reading).flatMap((form) =>
    periodsBetween(form.frequency, FIRST_DAY, reading.day).map((period) => applied(reading, form, period)),
  );
  const held: FormPeriod[] = [];
  for (let place = 0; place < possible.length; place += AT_ONCE) {
    const some = possible.slice(place, place + AT_ONCE);
    const has = await Promise.all(
      some.map(({ form, period }) => hasVerifiedReport(reading.table, { formId: form.id, period: period.key })),
    );
    held.push(...some.filter((_, at) => has[at]));
  }
  return held;
}

/** A verified report with the version of the form that it was written against. */
export interface Counted {
  report: Report;
  form: ReportForm;
  /** The indicators of that version by code, in the order of its questions. */
  indicators: ReadonlyMap<string, Indicator>;
}

/** The answer of a report to an indicator, as anybody may see it: null where it is withheld, undefined where none was given. */
export function seenAnswer({ report }: Counted, indicator: Indicator | undefined): Answer | null | undefined {
  const answer = indicator === undefined ? undefined : report.answers[indicator.code];
  if (indicator === undefined || answer === undefined) return undefined;
  return maySeeAnswer({ role: 'ANYONE' }, report, indicator, answer) ? answer : null;
}

/** The indicators of a version by code, made once for each. */
const asked = new WeakMap<ReportForm, ReadonlyMap<string, Indicator>>();

function indicatorsOf(form: ReportForm): ReadonlyMap<string, Indicator> {
  const known = asked.get(form) ?? new Map([...form.indicators].sort(bySection).map((one) => [one.code, one]));
  asked.set(form, known);
  return known;
}

/**
 * The verified reports of a form and period as known at the instant, by province, region and agency, a page of the table at a time. One
 * that was verified later still shows the revision before.
 */
export async function* verifiedReports(
  reading: Reading,
  { form, period }: FormPeriod,
  where: Where,
): AsyncGenerator<Counted[]> {
  const [regionCode, ...others] = where.get('region_code') ?? [];
  const scope =
    regionCode === undefined || regionCode === '' || others.length > 0
      ? { tag: 'ALL' as const }
      : { tag: 'GOVERNMENT' as const, regionCode };
  for await (const page of readVerifiedReports(reading.table, { formId: form.id, period: period.key }, scope)) {
    const known = await Promise.all(page.map((report) => knownRevision(reading, report)));
    yield known.flatMap((report) => (report === null ? [] : [counted(reading, report)]));
  }
}

async function knownRevision({ table, recordedAt }: Reading, report: Report): Promise<Report | null> {
  if (isKnown(report, recordedAt)) return report;
  // Before the first one there was none: most reports are never corrected, and nothing is read for them.
  if (report.revision === 1) return null;
  const revisions = await readRevisions(table, report, false);
  const known = revisions.filter((one) => one.revision < report.revision && isKnown(one, recordedAt));
  return known.at(-1) ?? null;
}

const isKnown = ({ state, verifiedAt }: Report, recordedAt: string): boolean =>
  state === 'VERIFIED' && verifiedAt !== null && verifiedAt <= recordedAt;

function counted({ reference }: Reading, report: Report): Counted {
  const form = reference.forms.find(({ id, version }) => id === report.formId && version === report.formVersion);
  if (form === undefined) throw new Error(`Version ${report.formVersion} of the form ${report.formId} is not known.`);
  return { report, form, indicators: indicatorsOf(form) };
}

/** Every version of the forms that have one, by form: the latest last. */
export const versionsByForm = ({ catalogue }: Reading): Map<string, ReportForm[]> =>
  new Map(
    [...catalogue.forms.keys()]
      .sort(compareText)
      .map((id): [string, ReportForm[]] => [id, versionsOf(catalogue.formVersions, id)]),
  );
