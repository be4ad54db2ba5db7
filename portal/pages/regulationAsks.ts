import { Fragment, h, type VNode } from 'preact';
import type { RegulationPageQuery } from '#client/operations.generated.ts';
import { element } from '../parts/element.ts';
import { nothing, table } from '../parts/listing.ts';
import { dayOf, inIndonesian, sourceOf } from '../parts/written.ts';
import { ENFORCEMENTS, GUIDELINE_KINDS } from '../words/law.ts';
import { sayOfRegulation } from '../words/regulation.ts';
import { requirementSentence } from '../words/requirement.ts';
import { LOOKS } from '../words/states.ts';
import type { Language } from '../words/words.ts';

type Regulation = NonNullable<RegulationPageQuery['regulation']>;

/** The guidelines of a regulation, with their dates and what each rests on. */
export function guidelinesOf({ guidelines }: Regulation, language: Language): VNode {
  const say = sayOfRegulation(language);
  if (guidelines.length === 0) return nothing(say('noGuidelines'));
  return element(
    'ul',
    { class: 'guidelines' },
    ...guidelines.map(({ kind, title, issuer, issuedOn, effectiveFrom, effectiveUntil, document, source }) =>
      element(
        'li',
        null,
        element('strong', null, GUIDELINE_KINDS[kind][language]),
        ': ',
        inIndonesian(title, language),
        issuer === null
          ? null
          : element('span', { class: 'about' }, `${say('issuer')}: `, inIndonesian(issuer, language)),
        element(
          'span',
          { class: 'about' },
          ...(issuedOn === null
            ? [say('notIssued')]
            : [
                `${say('issued')} `,
                dayOf(issuedOn, language),
                ...(effectiveFrom === null
                  ? []
                  : [`; ${say('effectiveFrom').toLowerCase()} `, dayOf(effectiveFrom, language)]),
                ...(effectiveUntil === null
                  ? []
                  : [`; ${say('inForceUntil').toLowerCase()} `, dayOf(effectiveUntil, language)]),
              ]),
        ),
        document === null
          ? null
          : element(
              'span',
              { class: 'about' },
              element('a', { href: document.url, rel: 'noreferrer' }, say('document')),
              ` (${document.mediaType}, ${Math.ceil(document.bytes / 1024)} kB)`,
            ),
        element('span', { class: 'about' }, `${say('source')}: `, sourceOf(source, language)),
      ),
    ),
  );
}

/** What a regulation asks of regions, and before which status. `formName`: what a report form is called, by its key. */
export function requirementsOf(
  { requirements }: Regulation,
  language: Language,
  formName: (key: string) => string,
): VNode {
  const say = sayOfRegulation(language);
  if (requirements.length === 0) return nothing(say('noRequirements'));
  return h(
    Fragment,
    null,
    element('p', null, say('requirementsAbout')),
    table(
      say('requirements'),
      [say('requirement'), say('enforcement'), say('clause')],
      requirements.map((one) => [
        h(
          Fragment,
          null,
          requirementSentence(one, language, formName),
          element('span', { class: 'about' }, element('code', null, one.code)),
          one.effectiveFrom === null
            ? null
            : element('span', { class: 'about' }, `${say('askedFrom')} `, dayOf(one.effectiveFrom, language)),
          one.effectiveUntil === null
            ? null
            : element('span', { class: 'about' }, `${say('askedUntil')} `, dayOf(one.effectiveUntil, language)),
        ),
        `${ENFORCEMENTS[one.enforcement][language]}, ${say('gates')} ${LOOKS[one.gates][language]}`,
        h(
          Fragment,
          null,
          one.regulation === null
            ? say('baseline')
            : one.clause === null
              ? say('noClause')
              : inIndonesian(one.clause, language),
          one.source.url === null ? null : element('span', { class: 'about' }, sourceOf(one.source, language)),
        ),
      ]),
    ),
  );
}
