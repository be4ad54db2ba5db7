import { Fragment, h, type VNode } from 'preact';
import { element } from '../parts/element.ts';
import { nothing, table } from '../parts/listing.ts';
import { sample } from '../parts/tileMap.ts';
import { countOf, dayOf, dayOr } from '../parts/written.ts';
import { askingAt, pagePath } from '../server/address.ts';
import { sayOfRegulation } from '../words/regulation.ts';
import { LOOK_NAMES, LOOKS, type Look } from '../words/states.ts';
import type { Language } from '../words/words.ts';

/** A region whose standing is based on a regulation. */
export interface Adopter {
  readonly code: string;
  readonly name: string;
  readonly look: Look;
  readonly since: string | null;
  readonly inherited: boolean;
}

/** Who follows a regulation on a day. */
export interface Adopters {
  readonly on: string;
  readonly slug: string;
  /** Whether the nation's map has the day. */
  readonly isMapped: boolean;
  /** Every region that anything is recorded of, by the day on which its status began. */
  readonly regions: readonly Adopter[];
  /** How many governments nothing is recorded of. */
  readonly unrecorded: number;
}

/** Counts by status, and each region with the day since which it stands there. Counts are of governments: regions that inherit are none. */
export function adoptersOf({ on, slug, isMapped, regions, unrecorded }: Adopters, language: Language): VNode {
  const say = sayOfRegulation(language);
  if (regions.length === 0) return nothing(say('noAdopters'));
  const own = regions.filter(({ inherited }) => !inherited);
  const counted = LOOK_NAMES.map((look) => [look, own.filter((one) => one.look === look).length] as const);
  const map = askingAt(pagePath({ kind: 'nation' }, language), { basis: slug, on });
  return h(
    Fragment,
    null,
    element('p', null, say('adoptersAbout'), ' (', dayOf(on, language), ')'),
    element(
      'ul',
      { class: 'counts' },
      ...counted
        .filter(([, count]) => count > 0)
        .map(([look, count]) =>
          element(
            'li',
            { 'data-look': look },
            sample(look),
            element('span', null, LOOKS[look][language]),
            element('strong', null, countOf(count, language)),
          ),
        ),
    ),
    element(
      'p',
      null,
      `${countOf(unrecorded, language)} ${say('unrecorded')} `,
      isMapped ? element('a', { href: map }, say('mapOf')) : null,
    ),
    table(
      say('adopters'),
      [say('region'), say('status'), say('sinceHead')],
      regions.map(({ code, name, look, since, inherited }) => [
        h(Fragment, null, element('a', { href: pagePath({ kind: 'region', code }, language) }, name), ` (${code})`),
        element(
          'span',
          { class: 'state' },
          sample(look),
          ' ',
          LOOKS[look][language],
          inherited ? ` (${say('inherited')})` : '',
        ),
        dayOr(since, say('unseen'), language),
      ]),
      { class: 'adopters' },
    ),
    element(
      'p',
      null,
      element(
        'a',
        { href: askingAt('/data/adoption_events.csv', { regulation_id: slug }) },
        `${say('download')} (adoption_events.csv)`,
      ),
    ),
  );
}
