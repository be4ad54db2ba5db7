import { Fragment, h, type VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { nothing, section } from '../../parts/listing.ts';
import { recorded } from '../../parts/recorded.ts';
import { sourceList } from '../../parts/sources.ts';
import { timeOf, timeOfInstant } from '../../parts/time.ts';
import { ORIGINS, sayRegion } from '../../words/region.ts';
import { LOOKS } from '../../words/states.ts';
import { type Language, sayIn } from '../../words/words.ts';
import type { RegionParts, RegulationNamed, Step } from './region.ts';
import { basisLink, instrumentOf, schemeText } from './standing.ts';

interface Told {
  readonly step: Step;
  readonly regulation: RegulationNamed;
}

const dayOf = ({ effectiveOn, reportedOn }: Step): string => effectiveOn ?? reportedOn ?? '';

/** Every step that is recorded, on whatever basis, the newest first; superseded and disputed ones say so. */
export function timeline({ histories, on }: RegionParts, language: Language): VNode {
  const say = sayRegion(language);
  const all = (histories ?? [])
    .flatMap(({ regulation, steps }) => steps.map((step): Told => ({ step, regulation })))
    .sort((one, other) => (dayOf(one.step) < dayOf(other.step) ? 1 : -1));
  return section(
    'riwayat',
    sayIn(language)('history'),
    histories === null ? nothing(say('unread')) : all.length === 0 ? nothing(say('noHistory')) : null,
    all.length === 0 ? null : element('ol', { class: 'timeline' }, ...all.map((one) => item(one, on, language))),
  );
}

function item({ step, regulation }: Told, on: string, language: Language): VNode {
  const say = sayRegion(language);
  const { status, kind, superseded, supersedes, effectiveOn, effectiveUntil } = step;
  const day = dayOf(step);
  const what =
    kind === 'EVALUATED'
      ? say('evaluated')
      : kind === 'WITHDRAWN'
        ? say('withdrawn')
        : status && LOOKS[status][language];
  const marks = [
    ...(superseded ? [sayIn(language)('superseded')] : []),
    ...(supersedes === null ? [] : [say('correction')]),
    ...(step.disputes.length === 0 ? [] : [say('disputed')]),
    ...(day > on ? [say('later')] : []),
  ];
  return element(
    'li',
    { class: superseded ? 'superseded' : undefined },
    element(
      'p',
      { class: 'what' },
      day === '' ? null : timeOf(day, language),
      effectiveUntil === null ? null : [` ${say('until')} `, timeOf(effectiveUntil, language)],
      ': ',
      element('strong', null, what),
      ' – ',
      basisLink(regulation, language),
    ),
    marks.length === 0 ? null : element('p', { class: 'mark' }, marks.join('; ')),
    effectiveOn === null && day !== '' ? element('p', null, say('reportedOn')) : null,
    ...details(step, language),
  );
}

function details(step: Step, language: Language): (VNode | null)[] {
  const { reason, correctionReason, scheme, localInstrument, sources, disputes, recordedAt, origin } = step;
  const say = sayRegion(language);
  const line = (name: string, ...content: (VNode | string | null)[]): VNode =>
    element('p', null, `${name}: `, ...content);
  return [
    reason === null ? null : element('p', null, recorded(reason, language)),
    correctionReason === null ? null : line(say('correction'), recorded(correctionReason, language)),
    localInstrument === null ? null : line(sayIn(language)('instrument'), instrumentOf(step, language)),
    scheme === null ? null : line(sayIn(language)('scheme'), schemeText(scheme, language)),
    ...disputes.map((dispute) =>
      h(
        Fragment,
        null,
        element(
          'blockquote',
          null,
          line(say('disputed'), recorded(dispute.statement, language)),
          element('p', null, `${say('recordedOn')} `, timeOfInstant(dispute.recordedAt, language)),
        ),
      ),
    ),
    sourceList(sources, language),
    element(
      'p',
      { class: 'noted' },
      `${ORIGINS[origin][language]}. ${say('recordedOn')} `,
      timeOfInstant(recordedAt, language),
    ),
  ];
}
