import { Fragment, h, type VNode } from 'preact';
import { element } from '../parts/element.ts';
import { nothing, table } from '../parts/listing.ts';
import { countOf, dayOf, inIndonesian } from '../parts/written.ts';
import { pagePath } from '../server/address.ts';
import { sayOfReports } from '../words/reports.ts';
import { OBLIGATION_STATES } from '../words/states.ts';
import type { Language } from '../words/words.ts';
import { type ReportsParts, reportsAt } from './reports.ts';

type Obligation = NonNullable<ReportsParts['late']>['nodes'][number];

/** Who is late or overdue, page by page; of one government, where each of its agencies stands. */
export function lateOf({ asked, progress, late }: ReportsParts, language: Language): VNode {
  const say = sayOfReports(language);
  if (late === null) return nothing(say('unread'));
  const { nodes, totalCount, pageInfo } = late;
  if (nodes.length === 0 && asked.after === null) {
    return nothing((progress?.whole?.owed ?? 0) === 0 ? say('lateNoneOwed') : say('lateNone'));
  }
  return h(
    Fragment,
    null,
    totalCount === null ? null : element('p', null, `${say('inAll')}: ${countOf(totalCount, language)}.`),
    table(
      say('lateList'),
      [say('agency'), say('state'), say('due'), say('acceptance')],
      nodes.map((one) => cells(one, language)),
    ),
    element(
      'p',
      { class: 'paging' },
      asked.after === null ? null : element('a', { href: reportsAt(asked, language, {}, 'terlambat') }, say('first')),
      ' ',
      pageInfo.hasNextPage
        ? element(
            'a',
            { href: reportsAt(asked, language, { after: pageInfo.endCursor }, 'terlambat'), rel: 'next' },
            say('next'),
          )
        : null,
    ),
  );
}

function cells(one: Obligation, language: Language) {
  const { agency, state, dueOn } = one;
  const href = pagePath({ kind: 'region', code: agency.region.code }, language);
  return [
    h(
      Fragment,
      null,
      inIndonesian(agency.name, language),
      element('span', { class: 'about' }, element('a', { href }, agency.region.name), ` (${agency.region.code})`),
    ),
    element('strong', null, OBLIGATION_STATES[state][language]),
    dayOf(dueOn, language),
    acceptance(one, language),
  ];
}

/** Until when a report is taken, or since when no more. */
function acceptance({ state, closesOn, closedSince, reopenedUntil }: Obligation, language: Language) {
  const say = sayOfReports(language);
  if (state === 'LATE' || state === 'SUBMITTED' || state === 'VERIFIED') return say('handedIn');
  if (closedSince !== null) return h(Fragment, null, `${say('closedSince')} `, dayOf(closedSince, language));
  if (reopenedUntil !== null) return h(Fragment, null, `${say('reopenedUntil')} `, dayOf(reopenedUntil, language));
  return h(Fragment, null, `${say('acceptedUntil')} `, dayOf(closesOn, language));
}
