import { Fragment, h, type VNode } from 'preact';
import { element } from '../parts/element.ts';
import { amountOf, choiceOf } from '../parts/figures.ts';
import { nothing, table } from '../parts/listing.ts';
import { countOf, ofBoth } from '../parts/written.ts';
import { askingAt, pagePath } from '../server/address.ts';
import { DIMENSIONS } from '../words/law.ts';
import { sayOfReports } from '../words/reports.ts';
import type { Language } from '../words/words.ts';
import type { ReportsParts } from './reports.ts';

type Figure = NonNullable<ReportsParts['figures']>[number];
type Aggregate = NonNullable<Figure['aggregate']>;

/** Every indicator of the form for the scope: the figure, what it covers, how it is worked out and where it comes from. */
export function figuresOf({ asked, figures }: ReportsParts, language: Language): VNode {
  const say = sayOfReports(language);
  const { form, period, scope } = asked;
  const csv = askingAt('/data/figures.csv', {
    form_id: form.key,
    period,
    group_by: scope.by,
    region_code: scope.region?.code ?? null,
  });
  if (figures === null) return nothing(say('unread'));
  const told = figures.filter(({ aggregate }) => (aggregate?.coverage.answered ?? 0) > 0);
  const unanswered = figures.filter(
    ({ aggregate }) => aggregate?.coverage.answered === 0 && aggregate.coverage.verified > 0,
  );
  return h(
    Fragment,
    null,
    element('p', null, say('indicatorsAbout')),
    told.length === 0
      ? nothing(say('noFigures'))
      : table(
          say('indicators'),
          [say('indicator'), say('value'), say('coverage')],
          told.flatMap((one) => (one.aggregate === null ? [] : [cells(one, one.aggregate, language)])),
          { class: 'figures' },
        ),
    unanswered.length === 0
      ? null
      : element(
          'p',
          { class: 'note' },
          `${say('unanswered')}: `,
          ...unanswered.flatMap(({ aggregate }, place) =>
            aggregate === null ? [] : [place === 0 ? '' : '; ', ofBoth(aggregate.indicator.label, language)],
          ),
          '.',
        ),
    told.length === 0 ? null : element('p', null, element('a', { href: csv }, `${say('csv')} (figures.csv)`)),
  );
}

function cells({ reference, formula }: Figure, aggregate: Aggregate, language: Language) {
  const say = sayOfReports(language);
  const { indicator, coverage } = aggregate;
  const provenance = askingAt(pagePath({ kind: 'reports' }, language), { angka: reference });
  return [
    h(
      Fragment,
      null,
      ofBoth(indicator.label, language),
      element('span', { class: 'about' }, DIMENSIONS[indicator.dimension][language]),
      formula === null
        ? null
        : element('span', { class: 'about' }, `${say('formula')}: `, element('code', null, formula)),
    ),
    saidValue(aggregate, language),
    h(
      Fragment,
      null,
      covered(coverage, language),
      coverage.unowed === 0 || coverage.owed === 0
        ? null
        : element('span', { class: 'about' }, `${countOf(coverage.unowed, language)} ${say('beyondOwed')}`),
      element(
        'span',
        { class: 'about' },
        element(
          'a',
          {
            href: provenance,
            'aria-label': `${say('provenance')}: ${indicator.label[language] ?? indicator.label.id}`,
          },
          say('provenance'),
        ),
      ),
    ),
  ];
}

/** How many answered, of how many that owe; where nothing is owed, that. */
function covered({ answered, owed }: Pick<Aggregate['coverage'], 'answered' | 'owed'>, language: Language): string {
  const say = sayOfReports(language);
  const told = countOf(answered, language);
  return owed === 0
    ? `${told} ${say('answered')}, ${say('noneOwed')}`
    : `${told} ${say('of')} ${countOf(owed, language)} ${say('answered')}`;
}

type Amounts = Pick<Aggregate, 'value' | 'choices' | 'withheld' | 'atLeast' | 'atMost'> & {
  readonly indicator: Pick<Aggregate['indicator'], 'unit'>;
};

/** A figure in words: its amount or its counts by choice, and what is withheld of it. */
export function saidValue(
  { value, choices, withheld, atLeast, atMost, indicator }: Amounts,
  language: Language,
): VNode {
  const say = sayOfReports(language);
  const { unit } = indicator;
  const counted = choices.filter(({ count }) => count > 0);
  return h(
    Fragment,
    null,
    choices.length > 0
      ? counted.length === 0
        ? say('noAnswer')
        : element(
            'ul',
            { class: 'choices' },
            ...choices.map(({ choice, count }) =>
              element('li', null, `${choiceOf(choice, language)}: `, element('strong', null, countOf(count, language))),
            ),
          )
      : value === null
        ? withheld > 0
          ? null
          : say('noAnswer')
        : element('strong', null, amountOf(value, unit, language)),
    withheld === 0
      ? null
      : element('span', { class: 'about withheld' }, `${say('withheld')}: ${countOf(withheld, language)}.`),
    atLeast === null || atMost === null
      ? null
      : element(
          'span',
          { class: 'about' },
          `${say('between')} ${amountOf(atLeast, unit, language)} ${say('and')} ${amountOf(atMost, unit, language)}.`,
        ),
  );
}
