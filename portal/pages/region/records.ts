import type { VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { nothing, pairs, section, table } from '../../parts/listing.ts';
import { indonesian, localized, recorded } from '../../parts/recorded.ts';
import { sourceList } from '../../parts/sources.ts';
import { timeOf } from '../../parts/time.ts';
import { periodText } from '../../words/day.ts';
import { sayRegion } from '../../words/region.ts';
import { DIMENSIONS, FINDINGS } from '../../words/study.ts';
import { type Language, sayIn } from '../../words/words.ts';
import { clauseOf, requirementText } from './readiness.ts';
import type { Records, RegionParts } from './region.ts';
import { basisLink } from './standing.ts';

/** The region's studies: what was planned, whether it is finished, and what it found in each dimension. */
export function studySection({ records }: RegionParts, language: Language): VNode {
  const say = sayRegion(language);
  const content =
    records === null
      ? [nothing(say('unread'))]
      : records.studies.length === 0
        ? [nothing(say('noStudies'))]
        : records.studies.map((study) => studyOf(study, language));
  return section('kajian', sayIn(language)('studies'), ...content);
}

function studyOf(study: Records['studies'][number], language: Language): VNode {
  const say = sayRegion(language);
  const { title, regulation, conductedBy, plannedOn, completedOn, findings, document } = study;
  return element(
    'article',
    null,
    element('h3', null, indonesian(title, language)),
    pairs([
      [sayIn(language)('basis'), basisLink(regulation, language)],
      [say('conductedBy'), indonesian(conductedBy, language)],
      [sayIn(language)('planned'), timeOf(plannedOn, language)],
      [sayIn(language)('completed'), completedOn === null ? say('underWay') : timeOf(completedOn, language)],
      [say('document'), document === null ? null : sourceList([document], language)],
    ]),
    findings.length === 0
      ? null
      : table(
          `${say('finding')}: ${title}`,
          [say('dimension'), say('finding'), say('reason'), say('sources')],
          findings.map(({ dimension, finding, text, evidence }) => [
            DIMENSIONS[dimension][language],
            FINDINGS[finding][language],
            recorded(text, language),
            sourceList(evidence, language),
          ]),
        ),
  );
}

/** What the ministry let the region go without, and the periods that it opened again. */
export function waiverSection({ records }: RegionParts, language: Language): VNode {
  const say = sayRegion(language);
  const until = (from: string, to: string): VNode =>
    element('span', null, timeOf(from, language), ` ${say('until')} `, timeOf(to, language));
  const content =
    records === null
      ? nothing(say('unread'))
      : records.waivers.length === 0
        ? nothing(say('noWaivers'))
        : table(
            say('waivers'),
            [sayIn(language)('requirement'), say('clause'), say('reason'), sayIn(language)('period')],
            records.waivers.map(({ requirement, reason, effectiveFrom, effectiveUntil }) => [
              requirementText(requirement, language),
              clauseOf(requirement, language),
              recorded(reason, language),
              until(effectiveFrom, effectiveUntil),
            ]),
          );
  return section('dispensasi', say('waivers'), content, reopenings(records?.reopenings ?? [], language));
}

function reopenings(list: Records['reopenings'], language: Language): VNode | null {
  if (list.length === 0) return null;
  const say = sayRegion(language);
  return element(
    'div',
    null,
    element('h3', null, say('reopenings')),
    table(
      say('reopenings'),
      [sayIn(language)('period'), say('form'), say('agency'), say('closes'), say('reason')],
      list.map(({ period, form, agency, until, reason }) => [
        periodText(period, language),
        localized(form.name, language),
        agency === null ? say('allAgencies') : indonesian(agency.name, language),
        timeOf(until, language),
        recorded(reason, language),
      ]),
    ),
  );
}
