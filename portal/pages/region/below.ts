import type { VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { nothing, section, table } from '../../parts/listing.ts';
import { sample } from '../../parts/tileMap.ts';
import { timeOf } from '../../parts/time.ts';
import { pagePath } from '../../server/address.ts';
import { sayRegion } from '../../words/region.ts';
import { LOOKS } from '../../words/states.ts';
import { type Language, sayIn } from '../../words/words.ts';
import type { RegionParts } from './region.ts';

/** The regencies and cities of a province, where each stands on the day. */
export function belowSection({ below, region }: RegionParts, language: Language): VNode | null {
  if (region.level !== 'PROVINCE') return null;
  const say = sayIn(language);
  const sayHere = sayRegion(language);
  if (below === null) return section('kabupaten-kota', sayHere('below'), nothing(sayHere('unread')));
  const known = below.filter(({ look }) => look !== 'UNRECORDED').length;
  return section(
    'kabupaten-kota',
    sayHere('below'),
    element('p', null, `${known} ${sayHere('belowOf')} ${below.length} ${sayHere('belowKnown')}`),
    table(
      sayHere('below'),
      [say('region'), say('code'), say('status'), say('since')],
      below.map(({ code, name, look, since }) => [
        element('a', { href: pagePath({ kind: 'region', code }, language) }, name),
        code,
        element('span', { class: 'look' }, sample(look), ' ', LOOKS[look][language]),
        since === null ? '' : timeOf(since, language),
      ]),
    ),
  );
}
