import type { VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { nothing, section, table } from '../../parts/listing.ts';
import { indonesian, recorded } from '../../parts/recorded.ts';
import { timeOf } from '../../parts/time.ts';
import { sayRegion } from '../../words/region.ts';
import { ELIGIBILITIES } from '../../words/states.ts';
import { type Language, sayIn } from '../../words/words.ts';
import type { Agencies, RegionParts } from './region.ts';

/** The region's agencies with what was found of each, and how many of each finding. */
export function agencySection({ agencies }: RegionParts, language: Language): VNode {
  const say = sayIn(language);
  const sayHere = sayRegion(language);
  const content =
    agencies === null
      ? [nothing(sayHere('unread'))]
      : agencies.length === 0
        ? [nothing(sayHere('noAgencies'))]
        : [counts(agencies, language), agencyTable(agencies, language)];
  return section('perangkat-daerah', say('agencies'), ...content);
}

function counts(agencies: Agencies, language: Language): VNode {
  const countOf = (eligibility: string | null): number =>
    agencies.filter(({ assessment }) => (assessment?.eligibility ?? null) === eligibility).length;
  const told = [
    ...Object.entries(ELIGIBILITIES).map(([name, words]) => [words[language], countOf(name)] as const),
    [sayIn(language)('notAssessed'), countOf(null)] as const,
  ];
  return element(
    'ul',
    { class: 'tally' },
    ...told.map(([name, count]) => element('li', null, `${name}: `, element('strong', null, String(count)))),
  );
}

function agencyTable(agencies: Agencies, language: Language): VNode {
  const say = sayIn(language);
  return table(
    say('agencies'),
    [sayRegion(language)('agency'), say('eligibility'), say('since'), sayRegion(language)('reason')],
    agencies.map(({ name, assessment }) => [
      indonesian(name, language),
      assessment === null ? say('notAssessed') : ELIGIBILITIES[assessment.eligibility][language],
      assessment === null ? '' : timeOf(assessment.effectiveFrom, language),
      assessment === null ? '' : recorded(assessment.reason, language),
    ]),
  );
}
