import { Fragment, h, type VNode } from 'preact';
import type { RegulationPageQuery } from '#client/operations.generated.ts';
import { askingForm, inputField } from '../parts/controls.ts';
import { element } from '../parts/element.ts';
import { section } from '../parts/listing.ts';
import { regulationMark } from '../parts/regulationMark.ts';
import { citedLink, dayOf, dayOr, inEnglish, inIndonesian, sourceOf } from '../parts/written.ts';
import { askingAt, pagePath } from '../server/address.ts';
import { INSTRUMENT_TYPES, REGULATION_LEVELS, REGULATION_STATES, WEEKDAYS } from '../words/law.ts';
import { sayOfRegulation } from '../words/regulation.ts';
import { type Language, sayIn } from '../words/words.ts';
import { type Adopters, adoptersOf } from './adopters.ts';
import { guidelinesOf, requirementsOf } from './regulationAsks.ts';
import { relationsOf } from './regulationRelations.ts';

/** A regulation as its page has it. */
export type Regulation = NonNullable<RegulationPageQuery['regulation']>;

/** What a regulation's page shows. */
export interface RegulationParts {
  readonly regulation: Regulation;
  /** The day that status and adopters are of. */
  readonly on: string;
  /** Null where regions cannot be based on it, or where they could not be read. */
  readonly adopters: Adopters | null;
  /** What a report form is called, by its key. */
  readonly formName: (key: string) => string;
  /** Whether a part is missing because it could not be read. */
  readonly partly: boolean;
}

/** A regulation: what it is, how it stands on a day, what it has to do with others, what it asks, and who follows it. */
export function regulationPage(parts: RegulationParts, language: Language): VNode {
  const say = sayOfRegulation(language);
  const { regulation, adopters, formName, partly } = parts;
  return h(
    Fragment,
    null,
    partly ? element('p', { role: 'status', class: 'partly' }, sayIn(language)('partly')) : null,
    element(
      'p',
      { class: 'lead' },
      regulation.title === null ? say('untitled') : inIndonesian(regulation.title, language),
    ),
    statusOf(parts, language),
    section('identitas', say('identity'), identityOf(regulation, language)),
    section('hubungan', say('relations'), relationsOf(regulation, language)),
    section('pedoman', say('guidelines'), guidelinesOf(regulation, language)),
    section('syarat', say('requirements'), requirementsOf(regulation, language, formName)),
    section(
      'daerah',
      say('adopters'),
      regulation.level !== 'NATIONAL'
        ? element('p', { class: 'none' }, say('notABasis'))
        : adopters === null
          ? element('p', { class: 'partly' }, sayIn(language)('partly'))
          : adoptersOf(adopters, language),
    ),
  );
}

function statusOf({ regulation, on }: RegulationParts, language: Language): VNode {
  const say = sayOfRegulation(language);
  const { state, since, by } = regulation.status;
  const path = pagePath({ kind: 'regulation', slug: regulation.slug }, language);
  return element(
    'div',
    { class: 'standing' },
    element(
      'p',
      { class: 'status' },
      regulationMark(state),
      ' ',
      element('strong', null, REGULATION_STATES[state][language]),
      ...(since === null ? [] : [` ${say('since')} `, dayOf(since, language)]),
      ...by.flatMap((one, place) => [
        place === 0 ? `, ${say('by')} ` : ', ',
        citedLink(one, pagePath({ kind: 'regulation', slug: one.slug }, language), language),
      ]),
    ),
    element('p', null, `${say('statusOn')} `, dayOf(on, language)),
    askingForm(path, say('show'), inputField('on', say('day'), { type: 'date', value: on, required: true })),
  );
}

function identityOf(regulation: Regulation, language: Language): VNode {
  const say = sayOfRegulation(language);
  const { type, number, year, issuer, level, region, issuedOn, effectiveFrom, effectiveUntil, lastDay, eli } =
    regulation;
  const unseen = say('unseen');
  const named = INSTRUMENT_TYPES[type]?.[language];
  const pairs: [string, VNode | string][] = [
    [say('type'), named === undefined ? type : `${named} (${type})`],
    [say('number'), number],
    [say('year'), year === null ? unseen : `${year}`],
    [say('issuer'), issuer === null ? unseen : inIndonesian(issuer, language)],
    [say('level'), REGULATION_LEVELS[level][language]],
    ...(region === null
      ? []
      : [
          [
            say('region'),
            element('a', { href: pagePath({ kind: 'region', code: region.code }, language) }, region.name),
          ] satisfies [string, VNode],
        ]),
    [say('issued'), dayOr(issuedOn, unseen, language)],
    [say('effectiveFrom'), dayOr(effectiveFrom, unseen, language)],
    [say('ownEnd'), dayOr(effectiveUntil, say('noEnd'), language)],
    [say('lastDay'), dayOr(lastDay, say('noEnd'), language)],
    ...limitsOf(regulation, language),
    [say('eli'), element('code', null, eli)],
    ...(regulation.summary === null
      ? []
      : [[say('summary'), inEnglish(regulation.summary, language)] satisfies [string, VNode | string]]),
    [say('source'), sourceOf(regulation.source, language)],
  ];
  return h(
    Fragment,
    null,
    element(
      'dl',
      { class: 'identity' },
      ...pairs.flatMap(([name, value]) => [element('dt', null, name), element('dd', null, value)]),
    ),
    element(
      'p',
      null,
      ...['relations', 'guidelines', 'requirements'].flatMap((table, place) => [
        place === 0 ? `${say('download')}: ` : ' · ',
        element('a', { href: tableOf(table, regulation.slug) }, `${table}.csv`),
      ]),
    ),
  );
}

/** The days that it sets for working elsewhere, where it sets any. */
function limitsOf({ maxDaysPerWeek, weekdays }: Regulation, language: Language): [string, string][] {
  const say = sayOfRegulation(language);
  const days = weekdays.map((day) => WEEKDAYS[day][language]);
  return [
    ...(maxDaysPerWeek === null ? [] : [[say('mostDays'), `${maxDaysPerWeek}`] satisfies [string, string]]),
    ...(days.length === 0 ? [] : [[say('weekdays'), days.join(', ')] satisfies [string, string]]),
  ];
}

/** A table of the open data, of this regulation alone. */
const tableOf = (table: string, slug: string): string =>
  askingAt(`/data/${table}.csv`, table === 'relations' ? {} : { regulation_id: slug });
