import { Fragment, h, type VNode } from 'preact';
import { element } from '../parts/element.ts';
import { amountOf, choiceOf } from '../parts/figures.ts';
import { nothing } from '../parts/listing.ts';
import { countOf, dayOf, inIndonesian } from '../parts/written.ts';
import { askingAt, pagePath } from '../server/address.ts';
import { SERVICE_CLASSES, saidOr } from '../words/law.ts';
import { sayOfReports } from '../words/reports.ts';
import type { Language } from '../words/words.ts';
import { type ReportForm, type ReportsParts, reportsAt } from './reports.ts';

type Restatement = NonNullable<ReportsParts['restated']>['nodes'][number];
type Moved = Restatement['figures'][number];

/** So many of the figures that a correction moved are shown; the table of the open data has them all. */
const MOST_FIGURES = 12;

/** What had been public and was corrected, page by page. */
export function restatedOf({ asked, restated }: ReportsParts, language: Language): VNode {
  const say = sayOfReports(language);
  if (restated === null) return nothing(say('unread'));
  const { nodes, pageInfo } = restated;
  const csv = askingAt('/data/restatements.csv', { region_code: asked.scope.region?.code ?? null });
  return h(
    Fragment,
    null,
    element('p', null, say('restatementsAbout')),
    nodes.length === 0 && asked.restatedAfter === null
      ? nothing(say('noRestatements'))
      : element('ol', { class: 'restated' }, ...nodes.map((one) => item(one, asked.form, language))),
    element(
      'p',
      { class: 'paging' },
      asked.restatedAfter === null
        ? null
        : element('a', { href: reportsAt(asked, language, {}, 'ralat') }, say('first')),
      ' ',
      pageInfo.hasNextPage
        ? element(
            'a',
            { href: reportsAt(asked, language, { ralat: pageInfo.endCursor }, 'ralat'), rel: 'next' },
            say('next'),
          )
        : null,
    ),
    element('p', null, element('a', { href: csv }, `${say('csv')} (restatements.csv)`)),
  );
}

function item(one: Restatement, form: ReportForm, language: Language): VNode {
  const say = sayOfReports(language);
  const { recordedAt, region, corrected, reason, figures, snapshots } = one;
  return element(
    'li',
    null,
    dayOf(recordedAt, language),
    region === null
      ? null
      : h(
          Fragment,
          null,
          ': ',
          element('a', { href: pagePath({ kind: 'region', code: region.code }, language) }, region.name),
        ),
    element('span', { class: 'about' }, `${say('corrected')}: `, element('code', null, corrected)),
    element(
      'span',
      { class: 'about' },
      `${say('reason')}: `,
      reason === null ? say('noReason') : inIndonesian(reason, language),
    ),
    element(
      'ul',
      null,
      ...figures.slice(0, MOST_FIGURES).map((moved) => element('li', null, ...said(moved, form, language))),
    ),
    figures.length > MOST_FIGURES
      ? element('p', null, `${say('moreFigures')}: ${countOf(figures.length - MOST_FIGURES, language)}`)
      : null,
    element(
      'span',
      { class: 'about' },
      snapshots.first === null || snapshots.last === null
        ? say('noSnapshots')
        : h(
            Fragment,
            null,
            `${say('snapshots')}: `,
            element(
              'a',
              { href: `/snapshots/${snapshots.first.day}/manifest.json` },
              dayOf(snapshots.first.day, language),
            ),
            ...(snapshots.count === 1
              ? []
              : [
                  ' – ',
                  element(
                    'a',
                    { href: `/snapshots/${snapshots.last.day}/manifest.json` },
                    dayOf(snapshots.last.day, language),
                  ),
                  ` (${countOf(snapshots.count, language)})`,
                ]),
          ),
    ),
  );
}

const GROUPINGS = ['NATION', 'PROVINCE', 'REGION', 'AGENCY_TYPE', 'SERVICE_CLASS'] as const;
const isGrouping = (text: string): text is (typeof GROUPINGS)[number] => GROUPINGS.some((one) => one === text);

/** Which group of its grouping: a region's code, a type or a class; nothing for the nation. */
function placeOf(by: (typeof GROUPINGS)[number], place: string, language: Language): string {
  if (by === 'NATION') return '';
  return place === '-' ? ` (${sayOfReports(language)('untyped')})` : ` ${saidOr(SERVICE_CLASSES, place, language)}`;
}

/** One figure that moved: whose, of what, and from what to what. */
function said({ reference, choice, before, after }: Moved, form: ReportForm, language: Language) {
  const say = sayOfReports(language);
  const [, , by = '', place = '', code = ''] = reference.split('/');
  const group = isGrouping(by) ? `${say(by)}${placeOf(by, place, language)}` : place;
  const indicator = form.indicators.find((one) => one.code === code);
  const label = indicator === undefined ? code : (indicator.label[language] ?? indicator.label.id);
  const of = choice === null ? '' : ` – ${choiceOf(choice, language)}`;
  const amount = (value: string | null): string =>
    value === null
      ? say('nothingBefore')
      : amountOf(value, choice === null ? (indicator?.unit ?? null) : null, language);
  return [
    `${group}: ${label}${of}: ${amount(before)} ${say('becomes')} ${amount(after)} `,
    element(
      'a',
      {
        href: askingAt(pagePath({ kind: 'reports' }, language), { angka: reference }),
        'aria-label': `${say('provenance')}: ${reference}`,
      },
      say('provenance'),
    ),
  ];
}
