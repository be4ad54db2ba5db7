import { Fragment, h, type VNode } from 'preact';
import type {
  AdoptionStatus,
  FiguresQuery,
  IndicatorComparisonQuery,
  OpenObligationsQuery,
  PlacesQuery,
  RegulationsQuery,
  ReportFormsQuery,
  ReportingProgressQuery,
  RestatementsQuery,
} from '#client/operations.generated.ts';
import { askingForm, selectField } from '../parts/controls.ts';
import { element } from '../parts/element.ts';
import { nothing, section } from '../parts/listing.ts';
import { dueDay, periodName, periodOfDay } from '../parts/periods.ts';
import { citedLink, dayOf, ofBoth } from '../parts/written.ts';
import { askingAt, pagePath } from '../server/address.ts';
import { sayOfReports } from '../words/reports.ts';
import type { Language } from '../words/words.ts';
import { comparisonOf } from './reportComparison.ts';
import { figuresOf } from './reportFigures.ts';
import { lateOf } from './reportLate.ts';
import { progressOf } from './reportProgress.ts';
import { restatedOf } from './restated.ts';

export type ReportForm = ReportFormsQuery['reportForms'][number];
type Place = PlacesQuery['regions']['nodes'][number];
type ProgressRow = ReportingProgressQuery['reportingProgress'][number];

/** Whom the page is about: the nation, a province with all below it, or one government. */
export interface Scope {
  readonly by: 'NATION' | 'PROVINCE' | 'REGION';
  readonly region: Pick<Place, 'code' | 'name'> | null;
}

/** How far the scope has come, and each part of it; `whole` is null where nothing is owed or verified. */
export interface Progress {
  readonly whole: ProgressRow | null;
  readonly rows: readonly ProgressRow[];
}

/** What is asked of the page. */
export interface ReportsAsked {
  readonly form: ReportForm;
  readonly forms: readonly ReportForm[];
  readonly period: string;
  /** Those to choose from, the latest first. */
  readonly periods: readonly string[];
  readonly scope: Scope;
  readonly provinces: readonly Place[];
  /** What the nation is broken down by. */
  readonly per: 'PROVINCE' | 'REGION';
  readonly today: string;
  /** The cursors that the lists begin after. */
  readonly after: string | null;
  readonly restatedAfter: string | null;
}

/** Which comparison is asked for. */
export interface ComparisonAsked {
  readonly indicator: string;
  readonly basis: string;
  readonly status: AdoptionStatus;
  readonly window: number;
}

/** What the page shows; a part is null where it could not be read. */
export interface ReportsParts {
  readonly asked: ReportsAsked;
  readonly progress: Progress | null;
  readonly figures: FiguresQuery['figures'] | null;
  readonly late: OpenObligationsQuery['obligations'] | null;
  readonly restated: RestatementsQuery['restatements'] | null;
  /** Null where the form has no indicator that is added up. */
  readonly comparing: ComparisonAsked | null;
  readonly comparison: IndicatorComparisonQuery['indicatorComparison'] | null;
  /** The regulations that may be a basis. */
  readonly bases: RegulationsQuery['regulations']['nodes'];
}

/** The reports of one form and period; null parts: there is no form at all. */
export function reportsPage(parts: ReportsParts | null, language: Language): VNode {
  const say = sayOfReports(language);
  if (parts === null) return nothing(say('noForms'));
  const { asked } = parts;
  return h(
    Fragment,
    null,
    element('p', null, say('about')),
    chooser(asked, language),
    aboutForm(asked, language),
    section('kemajuan', say('progress'), progressOf(parts, language)),
    section('indikator', say('indicators'), figuresOf(parts, language)),
    section('terlambat', asked.scope.by === 'REGION' ? say('agencies') : say('lateList'), lateOf(parts, language)),
    section('perbandingan', say('comparison'), comparisonOf(parts, language)),
    section('ralat', say('restatements'), restatedOf(parts, language)),
  );
}

/** What every link of the page keeps of what is asked. */
export const keptOf = ({ form, period, scope, per }: ReportsAsked) => ({
  form: form.key,
  period,
  daerah: scope.region?.code ?? null,
  per: scope.by === 'NATION' && per === 'REGION' ? per : null,
});

/** The page's own address with what it keeps and more. */
export const reportsAt = (
  asked: ReportsAsked,
  language: Language,
  more: Readonly<Record<string, string | null>>,
  place: string,
): string => askingAt(pagePath({ kind: 'reports' }, language), { ...keptOf(asked), ...more }, place);

function chooser({ form, forms, period, periods, scope, provinces, per }: ReportsAsked, language: Language): VNode {
  const say = sayOfReports(language);
  const own = scope.by === 'REGION' && scope.region !== null ? [scope.region] : [];
  return askingForm(
    pagePath({ kind: 'reports' }, language),
    say('show'),
    selectField(
      'form',
      say('form'),
      forms.map(({ key, name }) => [key, name[language] ?? name.id]),
      form.key,
    ),
    // Periods of the other form are of another kind: a choice of form alone begins at its own latest.
    selectField(
      'period',
      say('period'),
      periods.map((one) => [one, periodName(one, language)]),
      period,
    ),
    selectField(
      'daerah',
      say('scope'),
      [['', say('nation')], ...[...own, ...provinces].map(({ code, name }) => [code, `${name} (${code})`] as const)],
      scope.region?.code ?? '',
    ),
    scope.by === 'NATION'
      ? selectField(
          'per',
          say('groupBy'),
          [
            ['PROVINCE', say('byProvince')],
            ['REGION', say('byRegion')],
          ],
          per,
        )
      : null,
  );
}

/** Which regulation asks for the form, who owes it, and when the period is due. */
function aboutForm({ form, period, today, scope }: ReportsAsked, language: Language): VNode {
  const say = sayOfReports(language);
  const { regulation, name, frequency, dueDayOfNextPeriod } = form;
  const isRunning = periodOfDay(today, frequency) === period;
  return element(
    'p',
    { class: 'about-form' },
    element('strong', null, ofBoth(name, language)),
    `, ${periodName(period, language)}: ${say('dueOn')} `,
    dayOf(dueDay(period, dueDayOfNextPeriod), language),
    isRunning ? ` (${say('running')})` : '',
    `. ${say('askedBy')} `,
    citedLink(regulation, pagePath({ kind: 'regulation', slug: regulation.slug }, language), language),
    `. ${say('owedWhen')}: ${owedBy(form, language)}.`,
    ...(scope.region === null
      ? []
      : [
          ' ',
          element('a', { href: pagePath({ kind: 'region', code: scope.region.code }, language) }, say('regionPage')),
        ]),
  );
}

/** Who owes a form, and when, in words. */
export function owedBy({ reporter, trigger }: ReportForm, language: Language): string {
  const say = sayOfReports(language);
  return `${say(reporter)} ${say(trigger)}`;
}
