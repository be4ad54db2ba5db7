import { Fragment, h, type VNode } from 'preact';
import type { RegulationLevel, RegulationsQuery } from '#client/operations.generated.ts';
import { askingForm, type Choice, inputField, selectField } from '../parts/controls.ts';
import { element } from '../parts/element.ts';
import { nothing, table } from '../parts/listing.ts';
import { regulationMark } from '../parts/regulationMark.ts';
import { citedLink, countOf, dayOr, inIndonesian } from '../parts/written.ts';
import { askingAt, pagePath } from '../server/address.ts';
import { INSTRUMENT_TYPES, REGULATION_LEVELS, REGULATION_STATES, saidOr } from '../words/law.ts';
import { sayOfRegulation } from '../words/regulation.ts';
import type { Language } from '../words/words.ts';

/** What is asked of the list; null: not asked. */
export interface RegulationsAsked {
  readonly text: string | null;
  readonly type: string | null;
  readonly level: RegulationLevel | null;
  readonly on: string;
  readonly onlyInForce: boolean;
  /** The cursor that the page begins after. */
  readonly after: string | null;
}

/** What the list shows. */
export interface RegulationList {
  readonly asked: RegulationsAsked;
  readonly found: RegulationsQuery['regulations']['nodes'];
  /** Null: this is the last page. */
  readonly next: string | null;
  /** The kinds that there are. */
  readonly types: readonly string[];
}

/** The regulations, with a form that narrows them. */
export function regulationsPage({ asked, found, next, types }: RegulationList, language: Language): VNode {
  const say = sayOfRegulation(language);
  const path = pagePath({ kind: 'regulations' }, language);
  const own = {
    q: asked.text,
    type: asked.type,
    level: asked.level,
    on: asked.on,
    force: asked.onlyInForce ? '1' : null,
  };
  return h(
    Fragment,
    null,
    element('p', null, say('listAbout')),
    listForm(asked, types, path, language),
    element('p', { role: 'status' }, `${say('shown')}: ${countOf(found.length, language)}`),
    asked.onlyInForce ? element('p', { class: 'note' }, say('undatedLeftOut')) : null,
    found.length === 0
      ? nothing(say('noneFound'))
      : table(
          say('regulation'),
          [say('regulation'), say('status')],
          found.map((one) => row(one, asked.on, language)),
          { class: 'laws' },
        ),
    next === null && asked.after === null
      ? null
      : element(
          'p',
          { class: 'paging' },
          asked.after === null ? null : element('a', { href: askingAt(path, own) }, say('first')),
          ' ',
          next === null
            ? null
            : element('a', { href: askingAt(path, { ...own, after: next }), rel: 'next' }, say('next')),
        ),
    element('p', null, element('a', { href: csvOf(asked) }, `${say('download')} (regulations.csv)`)),
  );
}

function listForm(asked: RegulationsAsked, types: readonly string[], path: string, language: Language): VNode {
  const say = sayOfRegulation(language);
  const named = types.map((type): Choice => {
    const said = saidOr(Object.fromEntries(Object.entries(INSTRUMENT_TYPES)), type, language);
    return [type, said === type ? type : `${type} – ${said}`];
  });
  const levels = Object.entries(REGULATION_LEVELS).map(([level, words]): Choice => [level, words[language]]);
  return askingForm(
    path,
    say('show'),
    inputField('q', say('search'), { type: 'search', value: asked.text ?? '', maxLength: 200 }),
    selectField('type', say('type'), [['', say('allTypes')], ...named], asked.type),
    selectField('level', say('level'), [['', say('allLevels')], ...levels], asked.level),
    inputField('on', say('onDay'), { type: 'date', value: asked.on, required: true }),
    element(
      'label',
      { class: 'check' },
      element('input', { type: 'checkbox', name: 'force', value: '1', checked: asked.onlyInForce }),
      element('span', null, say('onlyInForce')),
    ),
  );
}

function row(one: RegulationList['found'][number], on: string, language: Language) {
  const say = sayOfRegulation(language);
  const href = askingAt(pagePath({ kind: 'regulation', slug: one.slug }, language), { on });
  const { state } = one.status;
  return [
    h(
      Fragment,
      null,
      citedLink(one, href, language),
      element('span', { class: 'about' }, one.title === null ? say('untitled') : inIndonesian(one.title, language)),
      element('span', { class: 'about' }, `${say('issued')}: `, dayOr(one.issuedOn, say('unseen'), language)),
      one.issuer === null ? null : element('span', { class: 'about issuer' }, inIndonesian(one.issuer, language)),
    ),
    element('span', { class: 'state' }, regulationMark(state), ' ', REGULATION_STATES[state][language]),
  ];
}

/** The same as a table of the open data: what is searched by words is not asked of it. */
const csvOf = ({ type, level, on, onlyInForce }: RegulationsAsked): string =>
  askingAt('/data/regulations.csv', { type, level, effectiveOn: onlyInForce ? on : null });
