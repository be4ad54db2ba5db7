import { Fragment, h, type VNode } from 'preact';
import { askingForm, type Choice, inputField, keptFields, selectField } from '../parts/controls.ts';
import { element } from '../parts/element.ts';
import { amountOf, choiceOf } from '../parts/figures.ts';
import { nothing, table } from '../parts/listing.ts';
import { countOf, ofBoth, shareOf } from '../parts/written.ts';
import { pagePath } from '../server/address.ts';
import { citation } from '../words/law.ts';
import { sayOfReports } from '../words/reports.ts';
import { LOOK_NAMES, LOOKS } from '../words/states.ts';
import type { Language } from '../words/words.ts';
import { type ComparisonAsked, keptOf, type ReportsParts } from './reports.ts';

type Comparison = NonNullable<ReportsParts['comparison']>;
type Measure = Comparison['measures'][number];
type Spread = Measure['before'];

/** An indicator before and after regions reached a status, always with the warning that it shows no cause. */
export function comparisonOf(parts: ReportsParts, language: Language): VNode {
  const say = sayOfReports(language);
  const { comparing, comparison } = parts;
  if (comparing === null) return nothing(say('noFigures'));
  return h(
    Fragment,
    null,
    element('p', null, say('comparisonAbout')),
    chooser(parts, comparing, language),
    comparison === null ? nothing(say('unreadComparison')) : told(comparison, comparing, language),
  );
}

function chooser({ asked, bases }: ReportsParts, comparing: ComparisonAsked, language: Language): VNode {
  const say = sayOfReports(language);
  const indicators = asked.form.indicators.filter(({ aggregation }) => aggregation !== 'NONE');
  const based = bases.map((one): Choice => [one.slug, citation(one, language)]);
  const isListed = comparing.basis === 'local' || bases.some(({ slug }) => slug === comparing.basis);
  return askingForm(
    `${pagePath({ kind: 'reports' }, language)}#perbandingan`,
    say('compare'),
    ...keptFields(keptOf(asked)),
    selectField(
      'indicator',
      say('indicator'),
      indicators.map(({ code, label }): Choice => [code, label[language] ?? label.id]),
      comparing.indicator,
    ),
    selectField(
      'basis',
      say('basis'),
      [...(isListed ? [] : [[comparing.basis, comparing.basis] as const]), ...based, ['local', say('localBasis')]],
      comparing.basis,
    ),
    selectField(
      'status',
      say('status'),
      LOOK_NAMES.filter((look) => look !== 'UNRECORDED').map((look): Choice => [look, LOOKS[look][language]]),
      comparing.status,
    ),
    inputField('window', say('window'), { type: 'number', min: 1, max: 12, value: comparing.window, required: true }),
  );
}

function told(comparison: Comparison, { status }: ComparisonAsked, language: Language): VNode {
  const say = sayOfReports(language);
  const { indicator, reached, withBaseline, compared, coverageBefore, coverageAfter, measures, formula, note } =
    comparison;
  const count = (number: number): string => countOf(number, language);
  const coverage = (side: Comparison['coverageBefore']): string =>
    side.owed === 0
      ? `${count(side.answered)} ${say('reportsOf')} (${say('noneOwed')})`
      : `${count(side.answered)} ${say('of')} ${count(side.owed)} ${say('reportsOf')}`;
  return h(
    Fragment,
    null,
    element(
      'p',
      { class: 'caution', role: 'note' },
      element('strong', null, `${say('warning')}: `),
      ofBoth(note, language),
    ),
    element(
      'p',
      null,
      `${say('reached')} (${LOOKS[status][language]}): ${count(reached)}; ${say('withBaseline')}: ${count(withBaseline)}; ${say('compared')}: ${count(compared)}.`,
    ),
    reached === 0
      ? nothing(say('noneReached'))
      : withBaseline === 0
        ? nothing(say('noBaseline'))
        : h(
            Fragment,
            null,
            compared === 0 ? nothing(say('noAfter')) : null,
            table(
              say('comparison'),
              [say('side'), say('median'), say('middleHalf'), say('range'), say('regions')],
              measures.flatMap((measure) => rows(measure, indicator.unit, language)),
              { class: 'numbers' },
            ),
            element(
              'p',
              null,
              `${say('coverage')}: ${say('before').toLowerCase()} ${coverage(coverageBefore)}, ${say('after').toLowerCase()} ${coverage(coverageAfter)}.`,
            ),
            formula === null ? null : element('p', null, `${say('formula')}: `, element('code', null, formula)),
          ),
  );
}

/** A measure's three rows. A choice is measured by its share of the answers. */
function rows({ choice, before, after, change }: Measure, unit: string | null, language: Language): string[][] {
  const say = sayOfReports(language);
  const of = choice === null ? '' : ` – ${choiceOf(choice, language)} (${say('shareOfAnswers')})`;
  const written = (value: string | null): string =>
    value === null ? '–' : choice === null ? amountOf(value, unit, language) : shareOf(value, language);
  const row = (name: string, spread: Spread): string[] => [
    `${name}${of}`,
    written(spread.median),
    between(written(spread.lowerQuartile), written(spread.upperQuartile)),
    between(written(spread.minimum), written(spread.maximum)),
    countOf(spread.count, language),
  ];
  return [row(say('before'), before), row(say('after'), after), row(say('change'), change)];
}

const between = (least: string, most: string): string => (least === '–' ? '–' : `${least} – ${most}`);
