import * as operations from '#client/operations.generated.ts';
import { type Progress, type ReportForm, type ReportsAsked, reportsPage, type Scope } from '../pages/reports.ts';
import { isPeriod, periodName, periodsSince } from '../parts/periods.ts';
import { sayOfReports } from '../words/reports.ts';
import { sayIn } from '../words/words.ts';
import { type Asking, Misasked } from './asking.ts';
import { comparisonAsked, readComparison } from './comparison.ts';
import { writeFigure } from './figure.ts';
import type { Asked, Written } from './page.ts';

/**
 * The reports of a form (`form`) and period (`period`), of the nation, a province or a government (`daerah`), with the comparison that is asked
 * for; or, by `angka`, where one figure comes from.
 */
export async function writeReports(asked: Asked): Promise<Written> {
  const { asking, query, language } = asked;
  const reference = query.get('angka');
  if (reference !== null && reference !== '') return writeFigure(reference, asked);
  const [{ reportForms: forms }, { regions }] = await Promise.all([
    asking.must(operations.reportForms, {}),
    asking.must(operations.places, {}),
  ]);
  const say = sayOfReports(language);
  const page = { title: sayIn(language)('reports'), description: say('about') };
  const form = formAsked(forms, query.get('form') || null);
  if (form === null) return { ...page, content: reportsPage(null, language) };
  const scope = scopeAsked(regions.nodes, query.get('daerah') || null);
  const { period, periods } = periodAsked(form, asked);
  const wanted: ReportsAsked = {
    form,
    forms,
    period,
    periods,
    scope,
    provinces: regions.nodes.filter(({ level }) => level === 'PROVINCE'),
    per: query.get('per') === 'REGION' ? 'REGION' : 'PROVINCE',
    today: asked.today,
    after: query.get('after') || null,
    restatedAfter: query.get('ralat') || null,
  };
  const comparing = comparisonAsked(form, query);
  const [progress, figures, late, restated, comparison, bases] = await Promise.all([
    readProgress(asking, wanted),
    asking.may(operations.figures, { formId: form.key, period, by: scope.by, code: scope.region?.code }),
    asking.may(operations.openObligations, {
      filter: {
        formId: form.key,
        period,
        regionCode: scope.region?.code ?? null,
        states: scope.by === 'REGION' ? null : ['OVERDUE', 'LATE'],
      },
      after: wanted.after,
    }),
    asking.may(operations.restatements, {
      filter: { formId: form.key, regionCode: scope.region?.code ?? null },
      after: wanted.restatedAfter,
    }),
    readComparison(asking, form, comparing),
    asking.may(operations.regulations, { filter: { level: 'NATIONAL' } }),
  ]);
  // A cursor of another list, or a code without a record, is the asker's to mend.
  for (const answer of [late, restated]) {
    if (!answer.ok && answer.errors.some(({ code }) => code === 'BAD_USER_INPUT'))
      throw new Misasked(answer.errors[0].message);
  }
  const content = reportsPage(
    {
      asked: wanted,
      progress,
      figures: figures.data?.figures ?? null,
      late: late.data?.obligations ?? null,
      restated: restated.data?.restatements ?? null,
      comparing,
      comparison,
      bases: bases.data?.regulations.nodes ?? [],
    },
    language,
  );
  const where = scope.region === null ? '' : ` – ${scope.region.name}`;
  const name = form.name[language] ?? form.name.id;
  return {
    title: `${page.title}${where}`,
    description: `${name}, ${periodName(period, language)}. ${page.description}`,
    content,
  };
}

/** The form of a key; the first one where none is named, null where there is none at all. */
function formAsked(forms: readonly ReportForm[], key: string | null): ReportForm | null {
  const form = key === null ? forms.at(0) : forms.find((one) => one.key === key);
  if (form === undefined && key !== null) throw new Misasked(`form: ${forms.map((one) => one.key).join(', ')}`);
  return form ?? null;
}

type Place = operations.PlacesQuery['regions']['nodes'][number];

function scopeAsked(places: readonly Place[], code: string | null): Scope {
  if (code === null) return { by: 'NATION', region: null };
  const region = places.find((one) => one.code === code);
  if (region === undefined) throw new Misasked('daerah: 32, 32.72');
  return { by: region.level === 'PROVINCE' ? 'PROVINCE' : 'REGION', region };
}

/** The period that is named, else the latest one that is over, for which everything is owed; and those to choose from. */
function periodAsked({ frequency, regulation, effectiveFrom }: ReportForm, { query, today }: Asked) {
  const begun = effectiveFrom ?? regulation.effectiveFrom ?? regulation.issuedOn ?? twoYearsBefore(today);
  const periods = periodsSince(begun, today, frequency);
  const named = query.get('period') || null;
  if (named !== null && !isPeriod(named, frequency)) {
    throw new Misasked(`period: ${frequency === 'MONTH' ? '2026-04' : '2026-Q2'}`);
  }
  const period = named ?? periods[1] ?? periods[0] ?? periodsSince(today, today, frequency)[0] ?? '';
  return { period, periods: periods.includes(period) ? periods : [period, ...periods] };
}

const twoYearsBefore = (day: string): string => `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`;

/** How far the scope has come as a whole, and each part of it; null where it cannot be read. */
async function readProgress(asking: Asking, { form, period, scope, per }: ReportsAsked): Promise<Progress | null> {
  const ask = (groupBy: 'NATION' | 'PROVINCE' | 'REGION') =>
    asking.may(operations.reportingProgress, { formId: form.key, period, groupBy });
  const parts = scope.by === 'NATION' ? per : 'REGION';
  const [whole, each] = await Promise.all([ask(scope.by), scope.by === 'REGION' ? null : ask(parts)]);
  if (!whole.ok || each?.ok === false) return null;
  const code = scope.region?.code ?? null;
  const of = whole.data.reportingProgress.find(({ group }) => (group.region?.code ?? null) === code);
  const rows = (each?.data.reportingProgress ?? []).filter(
    ({ group }) => code === null || group.region?.code.startsWith(code) === true,
  );
  return { whole: of ?? null, rows: rows.toSorted((one, other) => (codeOf(one) < codeOf(other) ? -1 : 1)) };
}

const codeOf = ({ group }: Progress['rows'][number]): string => group.region?.code ?? '';
