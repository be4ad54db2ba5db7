import { Fragment, h, type VNode } from 'preact';
import type { SnapshotsQuery } from '#client/operations.generated.ts';
import { element } from '../parts/element.ts';
import { pagePath } from '../server/address.ts';
import { sayOpenData } from '../words/openData.ts';
import type { Language, Words } from '../words/words.ts';

/** A table as the registry's own list tells it: addresses by form. */
export interface OpenTable {
  readonly name: string;
  readonly title: Words;
  readonly description?: Words;
  readonly data: Readonly<Record<string, string>>;
  readonly latest: Readonly<Record<string, string>>;
  /** Parameters of which a question must have one: the table is too long to be answered whole. */
  readonly needsOneOf: readonly string[];
}

/** What the page shows; a part is null where it could not be read. */
export interface OpenData {
  readonly tables: readonly OpenTable[] | null;
  readonly snapshots: SnapshotsQuery['snapshots'] | null;
  /** Whether the snapshots are the newest ones. */
  readonly isFirst: boolean;
}

/** What is published, in which forms, and how to check it. */
export function openDataPage({ tables, snapshots, isFirst }: OpenData, language: Language): VNode {
  const say = sayOpenData(language);
  const isPublished = snapshots?.totalCount !== 0;
  return h(
    Fragment,
    null,
    element('p', null, say('about')),
    element('h2', { id: 'tabel' }, say('tables')),
    element('p', null, say('tablesAbout')),
    isPublished ? null : element('p', null, element('strong', null, say('noSnapshots'))),
    element(
      'ul',
      null,
      isPublished ? link('/latest/dictionary.html', say('dictionary')) : null,
      isPublished ? link('/latest/dcat.jsonld', say('catalogue')) : null,
    ),
    tables === null ? element('p', null, say('unlisted')) : tableOfTables(tables, isPublished, language),
    element('h2', null, say('part')),
    element('p', null, say('partAbout')),
    element(
      'ul',
      null,
      link('/data/regions.csv?parent_code=32&separator=;&decimal=,', say('regionsOfWestJava')),
      link('/data/adoption_events.csv?region_code=32.72', say('eventsOfSukabumi')),
      link('/data/regulations.csv?effectiveOn=2025-01-01', say('regulationsThen')),
      link('/data/index.json', say('allParameters')),
    ),
    element('h2', { id: 'cuplikan' }, say('snapshots')),
    element('p', null, say('snapshotsAbout')),
    snapshotTable(snapshots, isFirst, language),
    element('h3', null, say('check')),
    element('p', null, say('checkAbout')),
    element('pre', { tabIndex: 0 }, element('code', null, CHECK[language])),
    element('h2', { id: 'umpan' }, say('feeds')),
    element(
      'ul',
      null,
      link('/changes.atom', say('feedAtom')),
      link('/changes.json', say('feedJson')),
      link('/changes/32.72.atom', say('feedRegion')),
      link('/calendar/32.72.ics', say('calendarRegion')),
    ),
    element('h2', null, say('licence')),
    element('p', null, say('licenceAbout')),
  );
}

const CHECK: Words = {
  id: 'npx flexwork snapshot --to cuplikan\nnpx flexwork verify --key KUNCI.pem cuplikan',
  en: 'npx flexwork snapshot --to snapshot\nnpx flexwork verify --key KEY.pem snapshot',
};

const link = (href: string, text: string): VNode => element('li', null, element('a', { href }, text));

function tableOfTables(tables: readonly OpenTable[], isPublished: boolean, language: Language): VNode {
  const say = sayOpenData(language);
  const forms = (addresses: Readonly<Record<string, string>>): VNode[] =>
    Object.entries(addresses).flatMap(([form, href], index) => [
      ...(index === 0 ? [] : [h(Fragment, null, ' ')]),
      element('a', { href }, form.toUpperCase()),
    ]);
  return element(
    'div',
    { class: 'wide', role: 'region', 'aria-labelledby': 'tabel', tabIndex: 0 },
    element(
      'table',
      null,
      element(
        'thead',
        null,
        element(
          'tr',
          null,
          ...(['table', 'snapshotFiles', 'now'] as const).map((name) => element('th', { scope: 'col' }, say(name))),
        ),
      ),
      element(
        'tbody',
        null,
        ...tables.map(({ name, title, description, data, latest, needsOneOf }) =>
          element(
            'tr',
            null,
            element(
              'th',
              { scope: 'row' },
              title[language],
              ' ',
              element('code', null, name),
              description === undefined ? null : element('p', { class: 'about' }, description[language]),
            ),
            element(
              'td',
              { class: 'forms' },
              ...(isPublished ? forms({ ...latest, parquet: `/latest/${name}.parquet` }) : ['–']),
            ),
            element(
              'td',
              { class: 'forms' },
              ...(needsOneOf.length === 0
                ? forms(data)
                : [say('needs'), ' ', element('code', null, needsOneOf.join(', '))]),
            ),
          ),
        ),
      ),
    ),
  );
}

function snapshotTable(snapshots: OpenData['snapshots'], isFirst: boolean, language: Language): VNode {
  const say = sayOpenData(language);
  if (snapshots === null) return element('p', null, say('unread'));
  if (snapshots.nodes.length === 0) return element('p', null, say(isFirst ? 'noSnapshots' : 'noOlder'));
  const { hasPreviousPage, startCursor } = snapshots.pageInfo;
  const older = `${pagePath({ kind: 'openData' }, language)}?before=${encodeURIComponent(startCursor ?? '')}#cuplikan`;
  return h(
    Fragment,
    null,
    element(
      'div',
      { class: 'wide', role: 'region', 'aria-labelledby': 'cuplikan', tabIndex: 0 },
      element(
        'table',
        null,
        element(
          'thead',
          null,
          element(
            'tr',
            null,
            ...(['day', 'manifest', 'signature', 'key', 'digest'] as const).map((name) =>
              element('th', { scope: 'col' }, say(name)),
            ),
          ),
        ),
        element(
          'tbody',
          null,
          ...snapshots.nodes
            .toReversed()
            .map(({ day, manifestPath, manifestSha256, keyId }) =>
              element(
                'tr',
                null,
                element('th', { scope: 'row' }, element('time', { dateTime: day }, day)),
                element('td', null, element('a', { href: manifestPath }, 'manifest.json')),
                element(
                  'td',
                  null,
                  keyId === null ? say('unsigned') : element('a', { href: `${manifestPath}.sig` }, 'manifest.json.sig'),
                ),
                element('td', null, keyId === null ? '–' : element('a', { href: `/keys/${keyId}.pem` }, keyId)),
                element('td', null, element('code', null, manifestSha256)),
              ),
            ),
        ),
      ),
    ),
    hasPreviousPage ? element('p', null, element('a', { href: older }, say('older'))) : null,
  );
}
