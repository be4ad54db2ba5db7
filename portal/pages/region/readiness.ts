import { Fragment, h, type VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { nothing, section } from '../../parts/listing.ts';
import { indonesian, localized } from '../../parts/recorded.ts';
import { sourceList } from '../../parts/sources.ts';
import { timeOf } from '../../parts/time.ts';
import { pagePath } from '../../server/address.ts';
import { citationOf } from '../../words/citation.ts';
import { PARAMETERS, REQUIREMENT_KINDS, sayRegion } from '../../words/region.ts';
import { basisTongue } from '../../words/standing.ts';
import { LOOKS, REQUIREMENT_STATES } from '../../words/states.ts';
import { type Language, sayIn } from '../../words/words.ts';
import { carried } from '../nation/dayForm.ts';
import type { RegionParts, RequirementState } from './region.ts';

/** What stands between the region and applying flexible work, under the regulation that is chosen, and what to do next. */
export function readinessSection(parts: RegionParts, language: Language): VNode {
  const { region, readiness, on, today } = parts;
  const say = sayRegion(language);
  const isIn = ({ state, waived }: RequirementState): boolean => state === 'MET' || waived;
  const missing = readiness?.requirements.filter((one) => !isIn(one)) ?? [];
  const met = readiness?.requirements.filter(isIn) ?? [];
  return section(
    'kesiapan',
    sayIn(language)('readiness'),
    element(
      'form',
      { method: 'get', action: `${pagePath({ kind: 'region', code: region.code }, language)}#kesiapan` },
      element(
        'label',
        null,
        say('readinessOf'),
        element(
          'select',
          { name: 'dasar' },
          ...[...(parts.choices ?? []), { slug: 'local', label: sayIn(language)('localBasis') }].map(
            ({ slug, label }) =>
              element(
                'option',
                { value: slug, selected: slug === parts.basis, lang: basisTongue(label, language) },
                label,
              ),
          ),
        ),
      ),
      ...carried({ on: on === today ? '' : on }),
      element('button', { type: 'submit' }, sayIn(language)('show')),
    ),
    // The form is not printed: what was chosen stands in words too.
    element('p', null, `${say('readinessOf')}: `, chosenBasis(parts, language)),
    readiness === null ? nothing(say('unread')) : verdict(readiness.ready, missing, language),
    readiness?.requirements.length === 0 ? nothing(say('noRequirements')) : null,
    group(say('missing'), missing, language),
    group(say('fulfilled'), met, language),
  );
}

function chosenBasis({ basis, choices }: RegionParts, language: Language): VNode | string {
  const chosen = choices?.find(({ slug }) => slug === basis);
  if (chosen === undefined) return basis === 'local' ? sayIn(language)('localBasis') : basis;
  const href = pagePath({ kind: 'regulation', slug: basis }, language);
  return element('a', { href }, indonesian(chosen.label, language));
}

function verdict(isReady: boolean, missing: readonly RequirementState[], language: Language): VNode {
  const say = sayRegion(language);
  const binding = missing.filter(({ requirement }) => requirement.enforcement === 'BLOCKING').length;
  return h(
    Fragment,
    null,
    element(
      'p',
      null,
      element('strong', null, isReady ? say('ready') : `${binding} ${say(binding === 1 ? 'notReadyOne' : 'notReady')}`),
    ),
    missing.some(({ state }) => state === 'UNKNOWN') ? element('p', null, say('readinessAbout')) : null,
  );
}

const group = (title: string, requirements: readonly RequirementState[], language: Language): VNode | null =>
  requirements.length === 0
    ? null
    : h(
        Fragment,
        null,
        element('h3', null, title),
        element('ul', { class: 'steps' }, ...requirements.map((one) => step(one, language))),
      );

function step({ requirement, state, waived, since, nextStep, evidence }: RequirementState, language: Language): VNode {
  const say = sayRegion(language);
  const marks = [
    `${say(requirement.enforcement === 'BLOCKING' ? 'binding' : 'advisory')} ${LOOKS[requirement.gates][language]}`,
    ...(waived ? [say('waived')] : []),
  ];
  return element(
    'li',
    { class: `step ${state}` },
    element('strong', null, REQUIREMENT_STATES[state][language]),
    ': ',
    requirementText(requirement, language),
    ` (${marks.join('; ')})`,
    since === null ? null : [`, ${sayIn(language)('since').toLowerCase()} `, timeOf(since, language)],
    nextStep === null ? null : element('p', null, `${sayIn(language)('nextStep')}: `, localized(nextStep, language)),
    element('p', null, `${say('clause')}: `, clauseOf(requirement, language)),
    sourceList(evidence, language),
  );
}

/** What a requirement asks, in words. */
export const requirementText = (
  { kind, parameters }: Pick<RequirementState['requirement'], 'kind' | 'parameters'>,
  language: Language,
): string => {
  const told = parameters.map((one) => PARAMETERS[one]?.[language] ?? one).join(', ');
  return `${REQUIREMENT_KINDS[kind][language]}${told === '' ? '' : `: ${told}`}`;
};

/** The clause and the regulation that a requirement rests on. */
export function clauseOf(
  { clause, regulation }: Pick<RequirementState['requirement'], 'clause' | 'regulation'>,
  language: Language,
): VNode | string {
  if (regulation === null) return sayRegion(language)('baseline');
  return element(
    'a',
    { href: pagePath({ kind: 'regulation', slug: regulation.slug }, language) },
    indonesian([clause, citationOf(regulation)].filter((part) => part !== null).join(', '), language),
  );
}
