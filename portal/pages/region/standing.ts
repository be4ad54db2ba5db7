import { Fragment, h, type VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { pairs, section, table } from '../../parts/listing.ts';
import { indonesian, recorded } from '../../parts/recorded.ts';
import { sourceList } from '../../parts/sources.ts';
import { sample } from '../../parts/tileMap.ts';
import { timeOf } from '../../parts/time.ts';
import { pagePath } from '../../server/address.ts';
import { type Cited, citationOf } from '../../words/citation.ts';
import { ORIGINS, PARAMETERS, sayRegion } from '../../words/region.ts';
import { LOOKS, lookOf } from '../../words/states.ts';
import { type Language, sayIn } from '../../words/words.ts';
import type { RegionParts, Step } from './region.ts';

/** A regulation by its citation, which leads to its page; a region's own initiative in words. */
export function basisLink(regulation: (Cited & { slug: string }) | null, language: Language): VNode | string {
  if (regulation === null) return sayIn(language)('localBasis');
  return element(
    'a',
    { href: pagePath({ kind: 'regulation', slug: regulation.slug }, language) },
    indonesian(citationOf(regulation), language),
  );
}

/** Where the region stands on the day, on what, and what that rests on. */
export function standing(parts: RegionParts, language: Language): VNode {
  const { region, on } = parts;
  const { adoption } = region;
  const say = sayIn(language);
  const sayHere = sayRegion(language);
  const look = adoption === null ? 'UNRECORDED' : lookOf(adoption);
  const instrument = instrumentOn(parts);
  return section(
    'keadaan',
    sayHere('standing'),
    element(
      'div',
      { class: 'standing' },
      element('p', { class: 'status' }, sample(look), ' ', element('strong', null, LOOKS[look][language])),
      look === 'UNRECORDED' ? element('p', null, sayHere('unrecorded')) : null,
      adoption?.inherited ? element('p', null, sayHere('inheritedAbout')) : null,
      adoption?.lapsed ? element('p', null, sayHere('lapsed')) : null,
      pairs([
        [say('since'), adoption?.since ? timeOf(adoption.since, language) : null],
        [say('basis'), adoption?.basis ? basisLink(adoption.regulation, language) : null],
        [say('scheme'), adoption?.scheme ? schemeText(adoption.scheme, language) : null],
        [say('instrument'), instrument === null ? null : instrumentOf(instrument, language)],
        [sayHere('recordedBy'), adoption?.origin ? ORIGINS[adoption.origin][language] : null],
        [sayHere('sources'), sourceList(adoption?.sources ?? [], language)],
      ]),
    ),
    byBasis(region.adoptions, on, language),
  );
}

/** The step whose local instrument the standing rests on: the last of its basis by the day that names one. */
function instrumentOn({ region, histories, on }: RegionParts): Step | null {
  const own = histories?.find(({ basis }) => basis === region.adoption?.basis)?.steps ?? [];
  return (
    own.findLast(
      ({ localInstrument, superseded, effectiveOn, reportedOn }) =>
        localInstrument !== null && !superseded && (effectiveOn ?? reportedOn ?? '') <= on,
    ) ?? null
  );
}

/** A local instrument with its number, day and signer; its page is the first source of the step that names it. */
export function instrumentOf(
  { localInstrument, sources }: Pick<Step, 'localInstrument' | 'sources'>,
  language: Language,
) {
  if (localInstrument === null) return null;
  const { name, number, issuedOn, signer } = localInstrument;
  const say = sayRegion(language);
  const url = sources.find((source) => source.url !== null)?.url ?? null;
  const title = indonesian(name, language);
  return h(
    Fragment,
    null,
    url === null ? title : element('a', { href: url, rel: 'noreferrer' }, title),
    number === null || name.includes(number) ? null : ` ${say('instrumentNumber')} ${number}`,
    ...(issuedOn === null ? [] : [`, ${say('issuedOn')} `, timeOf(issuedOn, language)]),
    signer === null ? null : ` ${say('signedBy')} ${signer}`,
  );
}

/** How flexible work is done, in one line. */
export function schemeText(
  { daysPerWeek, weekdays, maxSharePercent, excludedServices }: NonNullable<Step['scheme']>,
  language: Language,
): VNode {
  const say = sayIn(language);
  const told = [
    daysPerWeek === null ? null : `${daysPerWeek} ${say('daysPerWeek')}`,
    weekdays.length === 0 ? null : weekdays.map((day) => PARAMETERS[day]?.[language] ?? day).join(', '),
    maxSharePercent === null ? null : `${maxSharePercent}% ${say('share')}`,
  ].filter((part) => part !== null);
  return h(
    Fragment,
    null,
    told.join('; '),
    ...(excludedServices === null ? [] : [told.length === 0 ? '' : '; ', recorded(excludedServices, language)]),
  );
}

/** Where it stands towards each basis on which something is recorded. */
function byBasis(standings: RegionParts['region']['adoptions'], on: string, language: Language): VNode | null {
  const known = standings.filter(({ since }) => since !== null && since <= on);
  if (known.length < 2) return null;
  const say = sayIn(language);
  return h(
    Fragment,
    null,
    element('h3', null, sayRegion(language)('bases')),
    table(
      sayRegion(language)('bases'),
      [say('basis'), say('status'), say('since')],
      known.map(({ regulation, status, since }) => [
        basisLink(regulation, language),
        LOOKS[lookOf({ status, since })][language],
        since === null ? '' : timeOf(since, language),
      ]),
    ),
  );
}
