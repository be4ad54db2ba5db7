import { Fragment, h, type VNode } from 'preact';
import { element } from '../parts/element.ts';
import { timeOf } from '../parts/time.ts';
import { pagePath } from '../server/address.ts';
import { LEVEL_NAMES, sayRegion } from '../words/region.ts';
import { type Language, sayIn } from '../words/words.ts';
import { carried } from './nation/dayForm.ts';
import { FIRST_DAY } from './nation/nation.ts';
import { agencySection } from './region/agencies.ts';
import { belowSection } from './region/below.ts';
import { readinessSection } from './region/readiness.ts';
import { studySection, waiverSection } from './region/records.ts';
import type { RegionParts } from './region/region.ts';
import { changeSection, reportSection } from './region/reports.ts';
import { standing } from './region/standing.ts';
import { timeline } from './region/timeline.ts';

/** Where one region stands, on what evidence, what is missing, and what came lately. */
export function regionPage(parts: RegionParts, language: Language): VNode {
  const { choices, readiness, histories, records, agencies, owed, handedIn, changes, below } = parts;
  const isPartly = [choices, readiness, histories, records, agencies, owed, handedIn, changes, below].includes(null);
  return h(
    Fragment,
    null,
    isPartly ? element('p', { role: 'status', class: 'partly' }, sayIn(language)('partly')) : null,
    whereabouts(parts, language),
    dayForm(parts, language),
    standing(parts, language),
    belowSection(parts, language),
    readinessSection(parts, language),
    timeline(parts, language),
    studySection(parts, language),
    agencySection(parts, language),
    waiverSection(parts, language),
    reportSection(parts, language),
    changeSection(parts, language),
  );
}

function whereabouts({ region }: RegionParts, language: Language): VNode {
  const { parent, code, level } = region;
  return element(
    'p',
    null,
    `${LEVEL_NAMES[level][language]} · ${sayIn(language)('code')} ${code}`,
    ...(parent === null
      ? []
      : [' · ', element('a', { href: pagePath({ kind: 'region', code: parent.code }, language) }, parent.name)]),
  );
}

function dayForm({ region, on, today, basis }: RegionParts, language: Language): VNode {
  const say = sayRegion(language);
  const address = pagePath({ kind: 'region', code: region.code }, language);
  return h(
    Fragment,
    null,
    element(
      'form',
      { class: 'day', method: 'get', action: address },
      element(
        'label',
        null,
        say('dayAbout'),
        element('input', { type: 'date', name: 'on', value: on, min: FIRST_DAY, max: today, required: true }),
      ),
      ...carried({ dasar: basis }),
      element('button', { type: 'submit' }, sayIn(language)('show')),
    ),
    on === today
      ? null
      : element(
          'p',
          { class: 'past' },
          `${say('past')} `,
          timeOf(on, language),
          '. ',
          element('a', { href: address }, say('toToday')),
        ),
  );
}
