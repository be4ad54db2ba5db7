import { Fragment, h, type VNode } from 'preact';
import type { RegulationPageQuery } from '#client/operations.generated.ts';
import { element } from '../parts/element.ts';
import { nothing } from '../parts/listing.ts';
import { type GraphNode, MOST_NODES, relationGraph } from '../parts/relationGraph.ts';
import { citedLink, dayOr, inIndonesian, sourceOf } from '../parts/written.ts';
import { pagePath } from '../server/address.ts';
import { citation, RELATIONS } from '../words/law.ts';
import { sayOfRegulation } from '../words/regulation.ts';
import type { Language } from '../words/words.ts';

type Regulation = NonNullable<RegulationPageQuery['regulation']>;
type Other = Regulation['relations'][number]['to'];
/** A relation as this regulation's page has it: the other regulation, and whether that one acts. */
type Related = Pick<Regulation['relations'][number], 'kind' | 'withdrawn' | 'source'> & { other: Other; acts: boolean };

/** The day by which relations stand in order: the first in force, else the day of issue, else the end of the year, where no source gave a day. */
const orderOf = ({ effectiveFrom, issuedOn, year }: Other): string => effectiveFrom ?? issuedOn ?? `${year ?? 9999}-99`;

/** What this regulation does to others and they to it: as a graph, and as the same in lists, each in order of time. */
export function relationsOf(regulation: Regulation, language: Language): VNode {
  const say = sayOfRegulation(language);
  const all: Related[] = [
    ...regulation.relations.map(({ to, ...relation }) => ({ ...relation, other: to, acts: false })),
    ...regulation.relatedFrom.map(({ from, ...relation }) => ({ ...relation, other: from, acts: true })),
  ].sort((one, next) => (orderOf(one.other) < orderOf(next.other) ? -1 : 1));
  const held = all.filter(({ withdrawn }) => !withdrawn);
  const withdrawn = all.filter((one) => one.withdrawn);
  if (all.length === 0) return nothing(say('noRelations'));
  const [acting, actedOn] = [held.filter(({ acts }) => acts), held.filter(({ acts }) => !acts)];
  return h(
    Fragment,
    null,
    held.length === 0 ? null : graph(regulation, acting, actedOn, language),
    ...listed(say('outgoing'), actedOn, language),
    ...listed(say('incoming'), acting, language),
    ...(withdrawn.length === 0
      ? []
      : [
          ...listed(say('withdrawn'), withdrawn, language, 'withdrawn'),
          element('p', { class: 'note' }, say('withdrawnAbout')),
        ]),
  );
}

function graph(regulation: Regulation, acting: Related[], actedOn: Related[], language: Language): VNode {
  const say = sayOfRegulation(language);
  const [left, right] = [nodesOf(acting, language), nodesOf(actedOn, language)];
  const more = Math.max(0, left.length - MOST_NODES) + Math.max(0, right.length - MOST_NODES);
  return element(
    'figure',
    { class: 'graph' },
    element('figcaption', null, say('graph')),
    relationGraph(citation(regulation, language), left, right),
    more === 0 ? null : element('p', null, `+ ${more} ${say('more')}`),
  );
}

/** Each other regulation once, with all that is done between the two. */
function nodesOf(related: readonly Related[], language: Language): GraphNode[] {
  const bySlug = Map.groupBy(related, ({ other }) => other.slug);
  return [...bySlug.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          {
            label: citation(first.other, language),
            href: pagePath({ kind: 'regulation', slug: first.other.slug }, language),
            words: [first, ...rest].map(({ kind }) => RELATIONS[kind].does[language]),
          },
        ],
  );
}

function listed(title: string, related: readonly Related[], language: Language, name = 'related'): VNode[] {
  if (related.length === 0) return [];
  const say = sayOfRegulation(language);
  return [
    element('h3', null, title),
    element(
      'ol',
      { class: name },
      ...related.map(({ kind, other, acts, source }) =>
        element(
          'li',
          null,
          dayOr(
            other.effectiveFrom ?? other.issuedOn,
            other.year === null ? say('undated') : `${other.year}, ${say('undated')}`,
            language,
          ),
          ': ',
          element('strong', null, RELATIONS[kind][acts ? 'isDone' : 'does'][language]),
          ' ',
          citedLink(other, pagePath({ kind: 'regulation', slug: other.slug }, language), language),
          other.title === null ? null : element('span', { class: 'about' }, inIndonesian(other.title, language)),
          element('span', { class: 'about' }, `${say('source')}: `, sourceOf(source, language)),
        ),
      ),
    ),
  ];
}
