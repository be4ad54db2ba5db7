import { Fragment, h, type VNode } from 'preact';
import type {
  ChangesQuery,
  ObligationsQuery,
  RegionAgenciesQuery,
  RegionHistoryQuery,
  RegionPageQuery,
  RegionReadinessQuery,
} from '#client/operations.generated.ts';
import { element } from '../parts/element.ts';
import { sample } from '../parts/tileMap.ts';
import { pagePath } from '../server/address.ts';
import { ELIGIBILITIES, LOOKS, lookOf, OBLIGATION_STATES, REQUIREMENT_STATES } from '../words/states.ts';
import { type Language, sayIn } from '../words/words.ts';

type Found<Answered extends { readonly region: unknown }> = NonNullable<Answered['region']>;
type History = NonNullable<Found<RegionHistoryQuery>['adoption']>['history'];
type Source = { readonly title: string | null; readonly url: string | null };

/** What a region's page shows; a part is null where it could not be read. */
export interface RegionParts {
  readonly region: Found<RegionPageQuery>;
  readonly history: History | null;
  /** Under the regulation that the region's standing is based on; null also where it is based on none. */
  readonly readiness: Found<RegionReadinessQuery>['readiness'] | null;
  readonly agencies: Found<RegionAgenciesQuery>['agencies'] | null;
  readonly obligations: ObligationsQuery['obligations'] | null;
  readonly changes: ChangesQuery['changes'] | null;
  /** Whether a part is missing because it could not be read. */
  readonly partly: boolean;
}

/** Where one region stands, on what evidence, what is missing, and what came lately. */
export function regionPage(parts: RegionParts, language: Language): VNode {
  const say = sayIn(language);
  const { region, history, readiness, agencies, obligations, changes, partly } = parts;
  const section = (title: string, ...content: VNode[]): VNode =>
    element('section', null, element('h2', null, title), ...content);
  return h(
    Fragment,
    null,
    partly ? element('p', { role: 'status', class: 'partly' }, say('partly')) : null,
    region.parent === null
      ? null
      : element(
          'p',
          null,
          element('a', { href: pagePath({ kind: 'region', code: region.parent.code }, language) }, region.parent.name),
        ),
    standing(region, language),
    section(say('history'), timeline(history, language)),
    section(
      say('readiness'),
      ...(region.adoption?.regulation
        ? [element('p', null, `${say('readinessOf')} ${nameOf(region.adoption.regulation)}`)]
        : []),
      listed(
        readiness?.requirements.map(({ requirement, state, nextStep }) =>
          element(
            'li',
            { class: `step ${state}` },
            element('strong', null, REQUIREMENT_STATES[state][language]),
            ` – ${requirement.clause ?? requirement.code}`,
            nextStep === null || state === 'MET'
              ? null
              : element('p', spoken(nextStep, language), `${say('nextStep')}: ${nextStep[language] ?? nextStep.id}`),
          ),
        ),
        language,
      ),
    ),
    section(
      say('agencies'),
      table(
        [say('agencies'), say('eligibility'), say('since')],
        agencies?.nodes.map(({ name, assessment }) => [
          name,
          assessment === null ? say('notAssessed') : ELIGIBILITIES[assessment.eligibility][language],
          assessment?.effectiveFrom ?? '',
        ]),
        language,
      ),
      ...rest(agencies, language),
    ),
    section(
      say('studies'),
      table(
        [say('studies'), say('planned'), say('completed')],
        region.studies.map(({ title, plannedOn, completedOn }) => [title, plannedOn, completedOn ?? '']),
        language,
      ),
    ),
    section(
      say('regionReports'),
      table(
        [say('agencies'), say('period'), say('status'), say('due')],
        obligations?.nodes.map(({ agency, period, state, dueOn }) => [
          agency.name,
          period,
          OBLIGATION_STATES[state][language],
          dueOn,
        ]),
        language,
      ),
      ...rest(obligations, language),
      element('p', null, element('a', { href: `/calendar/${region.code}.ics` }, say('calendar'))),
    ),
    section(
      say('changes'),
      listed(
        changes?.nodes
          .toReversed()
          .slice(0, 20)
          .map(({ recordedAt, kind, action, key }) =>
            element(
              'li',
              null,
              element('time', { dateTime: recordedAt }, recordedAt.slice(0, 10)),
              ` ${kind} ${action} ${key}`,
            ),
          ),
        language,
      ),
      element('p', null, element('a', { href: `/changes/${region.code}.atom` }, say('feed'))),
    ),
  );
}

const nameOf = ({ title, slug }: { title: string | null; slug: string }): string => title ?? slug;
/** A text that is there in Indonesian alone says so. */
const spoken = (text: { en: string | null }, language: Language) =>
  language === 'en' && text.en === null ? { lang: 'id' } : null;

function standing({ adoption, code }: RegionParts['region'], language: Language): VNode {
  const say = sayIn(language);
  const look = adoption === null ? 'UNRECORDED' : lookOf(adoption);
  const scheme = adoption?.scheme;
  const pairs: [string, string | null | undefined][] = [
    [say('code'), code],
    [say('since'), adoption?.since],
    [
      say('basis'),
      adoption?.regulation ? nameOf(adoption.regulation) : adoption?.basis === 'local' ? say('localBasis') : null,
    ],
    [
      say('scheme'),
      scheme
        ? [
            scheme.daysPerWeek === null ? null : `${scheme.daysPerWeek} ${say('daysPerWeek')}`,
            scheme.weekdays.length === 0 ? null : scheme.weekdays.map((day) => weekday(day, language)).join(', '),
            scheme.maxSharePercent === null ? null : `${scheme.maxSharePercent}% ${say('share')}`,
            scheme.excludedServices,
          ]
            .filter((part) => part !== null)
            .join('; ')
        : null,
    ],
  ];
  const told = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  return element(
    'div',
    { class: 'standing' },
    element(
      'p',
      { class: 'status' },
      sample(look),
      ' ',
      element('strong', null, LOOKS[look][language]),
      adoption?.inherited ? ` (${say('inherited')})` : '',
    ),
    element('dl', null, ...told.flatMap(([name, value]) => [element('dt', null, name), element('dd', null, value)])),
  );
}

const WEEK = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** 1 January 2023 was a Sunday. */
const weekday = (day: string, language: Language): string =>
  new Date(Date.UTC(2023, 0, 1 + WEEK.indexOf(day))).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });

function timeline(history: History | null, language: Language): VNode {
  const say = sayIn(language);
  return h(
    Fragment,
    null,
    listed(
      history?.nodes.map(({ status, effectiveOn, reportedOn, reason, localInstrument, superseded, sources }) =>
        element(
          'li',
          { class: superseded ? 'superseded' : '' },
          element('time', { dateTime: effectiveOn ?? reportedOn ?? '' }, effectiveOn ?? reportedOn ?? ''),
          status === null ? null : element('strong', null, ` ${LOOKS[status][language]}`),
          superseded ? ` (${say('superseded')})` : null,
          localInstrument === null
            ? null
            : element(
                'p',
                null,
                `${say('instrument')}: ${[localInstrument.name, localInstrument.number].filter(Boolean).join(' ')}`,
              ),
          reason === null ? null : element('p', null, reason),
          ...sourceList(sources, language),
        ),
      ),
      language,
      'timeline',
    ),
    ...rest(history, language),
  );
}

const sourceList = (sources: readonly Source[], language: Language): VNode[] =>
  sources.length === 0
    ? []
    : [
        element(
          'ul',
          { 'aria-label': sayIn(language)('sources') },
          ...sources.map(({ title, url }) => {
            const name = title ?? (url === null ? '–' : new URL(url).host);
            return element('li', null, url === null ? name : element('a', { href: url, rel: 'noreferrer' }, name));
          }),
        ),
      ];

function listed(items: VNode[] | undefined, language: Language, name = 'plain'): VNode {
  if (items === undefined || items.length === 0) return element('p', { class: 'none' }, sayIn(language)('none'));
  return element(name === 'timeline' ? 'ol' : 'ul', { class: name }, ...items);
}

function table(names: readonly string[], rows: readonly (readonly string[])[] | undefined, language: Language): VNode {
  if (rows === undefined || rows.length === 0) return element('p', { class: 'none' }, sayIn(language)('none'));
  return element(
    'table',
    null,
    element('thead', null, element('tr', null, ...names.map((one) => element('th', { scope: 'col' }, one)))),
    element(
      'tbody',
      null,
      ...rows.map(([first, ...cells]) =>
        element('tr', null, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', null, cell))),
      ),
    ),
  );
}

const rest = (list: { pageInfo: { hasNextPage: boolean } } | null, language: Language): VNode[] =>
  list?.pageInfo.hasNextPage ? [element('p', null, sayIn(language)('more'))] : [];
