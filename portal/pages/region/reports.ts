import type { VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { nothing, section, table } from '../../parts/listing.ts';
import { indonesian, localized } from '../../parts/recorded.ts';
import { timeOf, timeOfInstant } from '../../parts/time.ts';
import { pagePath } from '../../server/address.ts';
import { periodText } from '../../words/day.ts';
import { sayRegion } from '../../words/region.ts';
import { OBLIGATION_STATES } from '../../words/states.ts';
import { type Language, sayIn } from '../../words/words.ts';
import type { Obligations, RegionParts, ToldChange } from './region.ts';

/** What is awaited of the region's agencies and until when, what was handed in, and the calendar of deadlines. */
export function reportSection({ region, owed, handedIn }: RegionParts, language: Language): VNode {
  const say = sayRegion(language);
  const hasMore = owed?.hasMore === true || handedIn?.hasMore === true;
  return section(
    'laporan',
    sayIn(language)('regionReports'),
    element('h3', null, say('owed')),
    obligationTable(owed, say('owed'), say('noOwed'), language),
    element('h3', null, say('handedIn')),
    obligationTable(handedIn, say('handedIn'), say('noHandedIn'), language),
    hasMore ? element('p', null, say('cut')) : null,
    element(
      'ul',
      { class: 'links' },
      element('li', null, element('a', { href: `/calendar/${region.code}.ics` }, sayIn(language)('calendar'))),
      element('li', null, element('a', { href: pagePath({ kind: 'reports' }, language) }, say('allReports'))),
    ),
  );
}

function obligationTable(obligations: Obligations | null, name: string, empty: string, language: Language): VNode {
  const say = sayIn(language);
  const sayHere = sayRegion(language);
  if (obligations === null) return nothing(sayHere('unread'));
  if (obligations.list.length === 0) return nothing(empty);
  return table(
    name,
    [sayHere('agency'), sayHere('form'), say('period'), say('status'), say('due'), sayHere('closes')],
    obligations.list.map(({ agency, form, period, state, dueOn, closesOn, closedSince, reopenedUntil }) => [
      indonesian(agency.name, language),
      localized(form.name, language),
      periodText(period, language),
      OBLIGATION_STATES[state][language],
      timeOf(dueOn, language),
      closedSince === null
        ? timeOf(reopenedUntil !== null && reopenedUntil > closesOn ? reopenedUntil : closesOn, language)
        : `${sayHere('closed')}`,
    ]),
  );
}

/** What the registry took in of the region lately, in its own words, the newest first. */
export function changeSection(
  { region, changes }: { region: { code: string }; changes: readonly ToldChange[] | null },
  language: Language,
): VNode {
  const say = sayIn(language);
  return section(
    'perubahan',
    say('changes'),
    changes === null
      ? nothing(sayRegion(language)('unread'))
      : changes.length === 0
        ? nothing(sayRegion(language)('noChanges'))
        : element(
            'ul',
            { class: 'changes' },
            ...changes.map(({ words, recordedAt }) =>
              element('li', null, timeOfInstant(recordedAt, language), ': ', words),
            ),
          ),
    element('p', null, element('a', { href: `/changes/${region.code}.atom` }, say('feed'))),
  );
}
