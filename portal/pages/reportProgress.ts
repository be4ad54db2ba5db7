import { Fragment, h, type VNode } from 'preact';
import { element } from '../parts/element.ts';
import { nothing, table } from '../parts/listing.ts';
import { countOf, shareOf } from '../parts/written.ts';
import { askingAt, pagePath } from '../server/address.ts';
import { sayOfReports } from '../words/reports.ts';
import type { Language } from '../words/words.ts';
import { owedBy, type Progress, type ReportsParts } from './reports.ts';

type Row = Progress['rows'][number];

/** How far reports have come: a bar of the whole, and its parts in order of code. */
export function progressOf({ asked, progress }: ReportsParts, language: Language): VNode {
  const say = sayOfReports(language);
  if (progress === null) return nothing(say('unread'));
  const { whole, rows } = progress;
  const unowed = whole?.unowed ?? 0;
  const others = unowed === 0 ? null : element('p', null, `${say('unowed')}: ${countOf(unowed, language)}`);
  if (whole === null || whole.owed === 0) {
    return h(
      Fragment,
      null,
      nothing(`${say('nothingOwed')} ${owedBy(asked.form, language)}. ${say(`next${asked.form.reporter}`)}`),
      others,
    );
  }
  return h(
    Fragment,
    null,
    bar(whole, language),
    element('p', null, say('progressAbout')),
    others,
    rows.length === 0
      ? null
      : table(
          say('progress'),
          [
            say('region'),
            ...(['owed', 'submitted', 'verified', 'late', 'overdue', 'completeness', 'timeliness'] as const).map(
              (name) => say(name),
            ),
          ],
          rows.map((row) => cells(row, asked.form.key, asked.period, language)),
          { class: 'numbers' },
        ),
    element(
      'p',
      null,
      element(
        'a',
        { href: askingAt('/data/reports.csv', { form_id: asked.form.key, period: asked.period }) },
        `${say('csv')} (reports.csv)`,
      ),
    ),
  );
}

function cells(row: Row, form: string, period: string, language: Language) {
  const { region } = row.group;
  const code = region?.code ?? '';
  const href = askingAt(pagePath({ kind: 'reports' }, language), { form, period, daerah: code });
  return [
    element('span', null, `${code} `, element('a', { href }, region?.name ?? code)),
    ...[row.owed, row.submitted, row.verified, row.late, row.overdue].map((count) => countOf(count, language)),
    shareOf(row.completeness, language),
    shareOf(row.timeliness, language),
  ];
}

/** What the bar is made of, in order: each a part of what is owed. */
const PARTS = ['verified', 'awaiting', 'missing', 'open'] as const;
const WIDTH = 400;
const HEIGHT = 28;

/** A part with the mark that tells it apart without its colour. */
const marked = (part: (typeof PARTS)[number], place: object): VNode[] => [
  element('rect', { class: part, ...place }),
  ...(part === 'awaiting' || part === 'missing' ? [element('rect', { fill: `url(#mark-${part})`, ...place })] : []),
];

/** Strokes for what waits, dots for what is missing. */
const patterns = (): VNode =>
  element(
    'defs',
    null,
    element(
      'pattern',
      { id: 'mark-awaiting', width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
      element('path', { class: 'stroke', d: 'M-1 6 6-1' }),
    ),
    element(
      'pattern',
      { id: 'mark-missing', width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
      element('circle', { class: 'dot', cx: 2.5, cy: 2.5, r: 1 }),
    ),
  );

/** What is owed as one bar, with the same numbers in words beside marks. */
function bar({ owed, submitted, verified, overdue }: Row, language: Language): VNode {
  const say = sayOfReports(language);
  const counts = {
    verified,
    awaiting: submitted - verified,
    missing: overdue,
    open: Math.max(0, owed - submitted - overdue),
  };
  let x = 0;
  return element(
    'figure',
    { class: 'progress' },
    element(
      'figcaption',
      null,
      element('strong', null, `${countOf(submitted, language)} ${say('of')} ${countOf(owed, language)}`),
      ` ${say('ofOwed')}: ${say('submitted').toLowerCase()}`,
    ),
    element(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      patterns(),
      ...PARTS.flatMap((part) => {
        const width = (WIDTH * counts[part]) / owed;
        const at = x;
        x += width;
        return width === 0 ? [] : marked(part, { x: at, y: 0, width, height: HEIGHT });
      }),
    ),
    element(
      'ul',
      { class: 'counts' },
      ...PARTS.map((part) =>
        element(
          'li',
          null,
          element(
            'svg',
            { viewBox: '0 0 10 10', width: 16, height: 16, 'aria-hidden': 'true' },
            ...marked(part, { x: 0.5, y: 0.5, width: 9, height: 9 }),
          ),
          element('span', null, say(part)),
          element('strong', null, countOf(counts[part], language)),
        ),
      ),
    ),
  );
}
