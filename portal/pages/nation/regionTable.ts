import { Fragment, h, type VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { scroll } from '../../parts/scroll.ts';
import { timeOf } from '../../parts/time.ts';
import { pagePath } from '../../server/address.ts';
import { sayNation } from '../../words/nation.ts';
import { basisTongue, COLUMNS, type Column, isSought, ordered } from '../../words/standing.ts';
import { LOOK_NAMES, LOOKS } from '../../words/states.ts';
import { type Language, sayIn } from '../../words/words.ts';
import { carried, parametersOf } from './dayForm.ts';
import type { Nation, NationAsked, Placed } from './nation.ts';

/** The same regions as a table, with its filter: a form by GET, which the script answers at once. */
export function regionTable(nation: Nation, language: Language): VNode {
  const say = sayNation(language);
  const { asked, today } = nation;
  const rows = ordered(nation.standings, asked.order, language);
  const isShown = (row: Placed): boolean => isSought(row, asked.text, asked.look);
  const shown = rows.filter(isShown).length;
  const everything = addressOf({ ...asked, text: '', look: '' }, today, language);
  return h(
    Fragment,
    null,
    element('p', null, say('tableAbout')),
    filters(nation, shown, language),
    element(
      'p',
      { id: 'no-match', class: 'none', hidden: shown > 0 },
      say('noMatch'),
      ' ',
      element('a', { href: `${everything}#daftar` }, say('clear')),
    ),
    scroll(
      sayIn(language)('table'),
      element(
        'table',
        { id: 'regions', 'aria-labelledby': 'daftar' },
        element('thead', null, element('tr', null, ...COLUMNS.map((column) => head(column, nation, language)))),
        // Every row stands here: one that is not sought is hidden, so that the script can show it without asking.
        element('tbody', null, ...rows.map((row) => rowOf(row, !isShown(row), language))),
      ),
    ),
  );
}

function addressOf(asked: NationAsked, today: string, language: Language): string {
  const query = new URLSearchParams(parametersOf(asked, today)).toString();
  return `${pagePath({ kind: 'nation' }, language)}${query === '' ? '' : `?${query}`}`;
}

function head(column: Column, { asked, today }: Nation, language: Language): VNode {
  const { order } = asked;
  const isSorted = order.column === column;
  const next = { column, isDown: isSorted && !order.isDown };
  const name = column === 'basis' ? 'basisShort' : column;
  const text = name === 'basisShort' || name === 'province' ? sayNation(language)(name) : sayIn(language)(name);
  return element(
    'th',
    { scope: 'col', 'aria-sort': isSorted ? (order.isDown ? 'descending' : 'ascending') : undefined },
    element(
      'a',
      {
        href: `${addressOf({ ...asked, order: next }, today, language)}#daftar`,
        'data-column': column,
        rel: 'nofollow',
      },
      text,
    ),
  );
}

function rowOf({ code, name, look, since, basis, province, level }: Placed, isHidden: boolean, language: Language) {
  return element(
    'tr',
    { 'data-code': code, 'data-look': look, 'data-level': level, hidden: isHidden },
    element('td', null, code),
    element('th', { scope: 'row' }, element('a', { href: pagePath({ kind: 'region', code }, language) }, name)),
    element('td', null, LOOKS[look][language]),
    element('td', null, since === null ? null : timeOf(since, language)),
    element('td', { lang: basisTongue(basis, language) }, basis),
    element('td', null, province),
  );
}

function filters({ asked, today }: Nation, shown: number, language: Language): VNode {
  const say = sayIn(language);
  const { q: _text, status: _look, ...others } = parametersOf(asked, today);
  return element(
    'form',
    { class: 'filters', method: 'get', action: `${pagePath({ kind: 'nation' }, language)}#daftar` },
    element(
      'label',
      null,
      sayNation(language)('find'),
      element('input', { type: 'search', id: 'filter', name: 'q', value: asked.text, maxLength: 100 }),
    ),
    element(
      'label',
      null,
      say('filterStatus'),
      element(
        'select',
        { id: 'filter-look', name: 'status' },
        element('option', { value: '' }, say('allStatuses')),
        ...LOOK_NAMES.map((look) =>
          element('option', { value: look, selected: look === asked.look }, LOOKS[look][language]),
        ),
      ),
    ),
    ...carried(others),
    element('button', { type: 'submit' }, sayNation(language)('apply')),
    element('p', { role: 'status' }, element('span', { id: 'shown' }, String(shown)), ` ${say('shown')}`),
  );
}
