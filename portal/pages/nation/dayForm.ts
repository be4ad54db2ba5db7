import type { VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { pagePath } from '../../server/address.ts';
import { dayText } from '../../words/day.ts';
import { basisTongue, orderName } from '../../words/standing.ts';
import { type Language, sayIn } from '../../words/words.ts';
import { FIRST_DAY, type Nation, type NationAsked } from './nation.ts';

const DAY_MS = 86_400_000;
/** Days from the slider's first to another, both in UTC. */
const daysAfterFirst = (day: string): number => Math.round((Date.parse(day) - Date.parse(FIRST_DAY)) / DAY_MS);

/** What is asked beside a form's own fields goes along with it, so that neither form forgets the other's. */
export const carried = (pairs: Readonly<Record<string, string>>): VNode[] =>
  Object.entries(pairs).flatMap(([name, value]) =>
    value === '' ? [] : [element('input', { type: 'hidden', name, value })],
  );

/** The parameters of an address that asks the same; what is usual is left out. */
export function parametersOf({ on, basis, text, look, order }: NationAsked, today: string): Record<string, string> {
  const sort = orderName(order);
  const all = {
    on: on === today ? '' : on,
    basis: basis ?? '',
    q: text,
    status: look,
    sort: sort === 'code' ? '' : sort,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The form for day and basis, and the slider, which the script shows. */
export function dayForm({ asked, today, regulations }: Nation, language: Language): VNode {
  const say = sayIn(language);
  const { on, basis } = asked;
  const option = (value: string, label: string, lang?: string): VNode =>
    element('option', { value, selected: value === (basis ?? ''), lang }, label);
  const { on: _day, basis: _basis, ...others } = parametersOf(asked, today);
  return element(
    'form',
    { class: 'day', method: 'get', action: pagePath({ kind: 'nation' }, language) },
    element(
      'label',
      null,
      say('day'),
      element('input', { type: 'date', name: 'on', value: on, min: FIRST_DAY, max: today, required: true }),
    ),
    element(
      'label',
      null,
      say('basis'),
      element(
        'select',
        { name: 'basis' },
        option('', say('anyBasis')),
        option('local', say('localBasis')),
        ...regulations.map(({ slug, label }) => option(slug, label, basisTongue(label, language))),
      ),
    ),
    ...carried(others),
    element('button', { type: 'submit' }, say('show')),
    element(
      'div',
      { class: 'slider', hidden: true },
      element('button', { type: 'button', id: 'play', 'data-pause': say('pause') }, say('play')),
      element('input', {
        type: 'range',
        id: 'slide',
        min: 0,
        max: daysAfterFirst(today),
        value: daysAfterFirst(on),
        'data-first': FIRST_DAY,
        'aria-label': say('slide'),
        'aria-valuetext': dayText(on, language),
      }),
      element('p', { id: 'trouble', role: 'status', 'data-failed': say('failed') }),
    ),
  );
}
