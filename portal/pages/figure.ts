import { Fragment, h, type VNode } from 'preact';
import type { FigureQuery } from '#client/operations.generated.ts';
import { element } from '../parts/element.ts';
import { nothing, section } from '../parts/listing.ts';
import { countOf, inIndonesian, ofBoth, sourceOf } from '../parts/written.ts';
import { askingAt, pagePath } from '../server/address.ts';
import { sayOfReports } from '../words/reports.ts';
import type { Language } from '../words/words.ts';
import { saidValue } from './reportFigures.ts';

/** What the page of a figure shows; the figure is null where nothing of it is counted. */
export interface FigureParts {
  readonly reference: string;
  readonly figure: FigureQuery['figure'];
  /** The cursor that the revisions begin after. */
  readonly after: string | null;
}

/** Where one figure comes from: formula, coverage, sources, and the very revisions that are counted. */
export function figurePage({ reference, figure, after }: FigureParts, language: Language): VNode {
  const say = sayOfReports(language);
  const path = pagePath({ kind: 'reports' }, language);
  const back = element('p', null, element('a', { href: path }, say('back')));
  const named = element('p', null, `${say('reference')}: `, element('code', null, reference));
  if (figure === null) return h(Fragment, null, named, nothing(say('noFigures')), back);
  const { aggregate, formula, coverage, computedFrom, sources, revisions } = figure;
  const count = (number: number): string => countOf(number, language);
  const pairs: [string, VNode | string][] = [
    ...(aggregate === null
      ? []
      : [
          [say('indicator'), ofBoth(aggregate.indicator.label, language)] satisfies [string, VNode | string],
          [say('value'), saidValue(aggregate, language)] satisfies [string, VNode],
        ]),
    ...(figure.count === null ? [] : [[say('value'), count(figure.count)] satisfies [string, string]]),
    [say('coverage'), `${count(coverage.counted)} ${say('of')} ${count(coverage.of)}`],
    ...(formula === null ? [] : [[say('formula'), element('code', null, formula)] satisfies [string, VNode]]),
    [say('counted'), `${say('revisions')}: ${count(computedFrom.count)}`],
    ...(computedFrom.digest === null
      ? []
      : [[say('digest'), element('code', null, computedFrom.digest)] satisfies [string, VNode]]),
    ...sources.map((source): [string, VNode] => [say('sources'), sourceOf(source, language)]),
  ];
  return h(
    Fragment,
    null,
    element('p', null, say('figureAbout')),
    named,
    element(
      'dl',
      { class: 'identity' },
      ...pairs.flatMap(([name, value]) => [element('dt', null, name), element('dd', null, value)]),
    ),
    revisions === null
      ? null
      : section(
          'revisi',
          say('revisionList'),
          revisions.nodes.length === 0 && after === null
            ? nothing(say('noRevisions'))
            : element(
                'ul',
                null,
                ...revisions.nodes.map(({ agencyName, line }) =>
                  element('li', null, inIndonesian(agencyName, language), ' ', element('code', null, line)),
                ),
              ),
          revisions.pageInfo.hasNextPage
            ? element(
                'p',
                { class: 'paging' },
                element(
                  'a',
                  { href: askingAt(path, { angka: reference, after: revisions.pageInfo.endCursor }), rel: 'next' },
                  say('next'),
                ),
              )
            : null,
        ),
    back,
  );
}
