import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTables } from '#opendata/openTables.ts';
import { reporting } from '../support/reporting.ts';
import { csvRows, dataText, LAW, NAMES, ndjsonRows, observe, openPublisher, textOf } from './published.ts';

let publisher: Awaited<ReturnType<typeof openPublisher>>;
const csv = new Map<string, Record<string, string>[]>();
// biome-ignore lint/suspicious/noExplicitAny: rows of any shape.
const ndjson = new Map<string, any[]>();
const rowsOf = (name: string) => csv.get(name) ?? [];
const objectsOf = (name: string) => ndjson.get(name) ?? [];

const REQUIREMENT = {
  code: 'study_completed',
  gates: 'DECREED',
  kind: 'STUDY_COMPLETED',
  parameters: ['DISCIPLINE'],
  enforcement: 'ADVISORY',
  clause: 'pasal 1',
  source: { url: 'https://example.go.id/uu', kind: 'OFFICIAL' },
};

beforeAll(async () => {
  publisher = await openPublisher();
  const { registry, shelf, run } = publisher;
  const people = reporting(registry);
  // A requirement that is asked no longer.
  for (const [expectedVersion, requirements] of [[REQUIREMENT], []].entries()) {
    registry.tick();
    const input = { regulationSlug: 'uu-20-2023', requirements, expectedVersion };
    await people.done('setRequirements', 'SetRequirementsInput', '__typename', input, await people.registrar());
  }
  const wrong = await observe(registry);
  registry.tick();
  const withdrawn = { eventId: wrong.id, reason: '-Bukan di daerah ini.' };
  await people.done(
    'supersedeAdoptionEvent',
    'SupersedeAdoptionEventInput',
    '__typename',
    withdrawn,
    await people.registrar(),
  );
  await observe(registry, { status: 'PILOT', effectiveUntil: '2026-04-01' });
  registry.at('2026-06-01T04:00:00.000Z');
  const { day } = await run({ tables: openTables });
  for (const name of NAMES) {
    csv.set(name, csvRows(await textOf(shelf, `snapshots/${day}/${name}.csv`)));
    ndjson.set(name, ndjsonRows(await textOf(shelf, `snapshots/${day}/${name}.ndjson`)));
  }
}, 120_000);
afterAll(() => publisher.close());

test('the reference data come out as they went in, under the same names and in the same order of columns', () => {
  for (const name of LAW) {
    const given = csvRows(dataText(name));
    const columns = Object.keys(given[0] ?? {});
    expect(Object.keys(rowsOf(name)[0] ?? {}).slice(0, columns.length)).toEqual(columns);
    const cells = (rows: Record<string, string>[]) =>
      rows.map((row) => columns.map((one) => row[one]).join('|')).sort();
    expect(cells(rowsOf(name))).toEqual(cells(given));
  }
});

test('so do adoption events, beside those that were recorded since', () => {
  const given = csvRows(dataText('adoption_events'));
  const columns = Object.keys(given[0] ?? {});
  expect(Object.keys(rowsOf('adoption_events')[0] ?? {}).slice(0, columns.length)).toEqual(columns);
  const cells = (row: Record<string, string>) => columns.map((one) => row[one]).join('|');
  const published = new Set(rowsOf('adoption_events').map(cells));
  expect(given.map(cells).filter((row) => !published.has(row))).toEqual([]);
  expect(rowsOf('adoption_events')).toHaveLength(given.length + 3);
});

test('regions are those that the API answers, with codes that survive a spreadsheet', async () => {
  const { data } = await publisher.registry.ask(
    '{ regions(first: 600) { nodes { code codeCompact name level selfGoverning parent { code } } } }',
  );
  expect(
    objectsOf('regions').map((row) => ({
      code: row.code,
      codeCompact: row.code_compact,
      name: row.name,
      level: row.level,
      selfGoverning: row.self_governing,
      parent: row.parent_code === null ? null : { code: row.parent_code },
    })),
  ).toEqual(data.regions.nodes);
  expect(rowsOf('regions')).toHaveLength(552);
});

test('regulations, relations and guidelines are those that the API answers anyone', async () => {
  const { data } = await publisher.registry.ask(`{ regulations(first: 100) { nodes {
    slug level region { code } type number year title issuer issuedOn effectiveFrom effectiveUntil lastDay maxDaysPerWeek weekdays
    locationFlexible timeFlexible summary source { url kind title } version recordedAt
    relations { kind to { slug } recordedAt } guidelines { kind title issuedOn recordedAt } } } }`);
  const { nodes } = data.regulations;
  expect(
    objectsOf('regulations').map((row) => ({
      slug: row.id,
      level: row.level,
      region: row.region_code === null ? null : { code: row.region_code },
      type: row.type,
      number: row.number,
      year: row.year,
      title: row.title,
      issuer: row.issuer,
      issuedOn: row.issued_on,
      effectiveFrom: row.effective_from,
      effectiveUntil: row.effective_until,
      lastDay: row.last_day,
      maxDaysPerWeek: row.max_location_flexible_days_per_week,
      weekdays: row.weekday,
      locationFlexible: row.location_flexible,
      timeFlexible: row.time_flexible,
      summary: row.summary,
      source: { url: row.source_url, kind: row.verification.toUpperCase(), title: row.source_title },
      version: row.version,
      recordedAt: row.recorded_at,
    })),
  ).toEqual(nodes.map(({ relations: _, guidelines: __, ...regulation }: Record<string, unknown>) => regulation));
  const related = (row: object) => JSON.stringify(Object.values(row));
  expect(
    objectsOf('relations')
      .map((row) => related([row.from_id, row.relation, row.to_id, row.recorded_at]))
      .sort(),
  ).toEqual(
    nodes
      .flatMap((one: { slug: string; relations: { kind: string; to: { slug: string }; recordedAt: string }[] }) =>
        one.relations.map(({ kind, to, recordedAt }) => related([one.slug, kind, to.slug, recordedAt])),
      )
      .sort(),
  );
  expect(
    objectsOf('guidelines').map((row) => related([row.regulation_id, row.kind, row.title, row.issued_on])),
  ).toEqual(
    nodes.flatMap((one: { slug: string; guidelines: { kind: string; title: string; issuedOn: string }[] }) =>
      one.guidelines.map(({ kind, title, issuedOn }) => related([one.slug, kind, title, issuedOn])),
    ),
  );
});

test('requirements are those that the API answers anyone, the baseline among them', async () => {
  const fields = 'requirements { code gates kind parameters enforcement clause effectiveFrom version }';
  const { data, errors } = await publisher.registry.ask(
    `{ baselineRequirements { ${fields} } regulations(first: 100) { nodes { slug ownRequirements { ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  const sets: [string, object[]][] = [
    ['*', data.baselineRequirements.requirements],
    ...data.regulations.nodes.map((one: { slug: string; ownRequirements: { requirements: object[] } }) => [
      one.slug,
      one.ownRequirements.requirements,
    ]),
  ];
  expect(
    objectsOf('requirements').map((row) => [
      row.regulation_id,
      {
        code: row.code,
        gates: row.gates_status,
        kind: row.kind,
        parameters: row.parameters,
        enforcement: row.enforcement,
        clause: row.clause,
        effectiveFrom: row.effective_from,
        version: row.version,
      },
    ]),
  ).toEqual(sets.flatMap(([slug, all]) => all.map((one) => [slug, one])));
});

test('adoption events of a region are its histories as anyone reads them, superseded and withdrawn ones marked', async () => {
  const { data } = await publisher.registry.ask(`{ region(code: "32.72") { adoptions { history(first: 100) { nodes {
    basis kind status effectiveOn effectiveUntil reportedOn origin recordedAt reason superseded correctionReason
    sources { url kind } scheme { weekdays daysPerWeek maxSharePercent excludedServices } localInstrument { name number issuedOn } } } } } }`);
  const answered = data.region.adoptions.flatMap((one: { history: { nodes: object[] } }) => one.history.nodes);
  const rows = objectsOf('adoption_events').filter((row) => row.region_code === '32.72');
  const shape = (row: Record<string, unknown>) => ({
    basis: row.regulation_id ?? 'local',
    kind: ['EVALUATED', 'WITHDRAWN'].includes(String(row.status)) ? row.status : 'STATUS',
    status: ['EVALUATED', 'WITHDRAWN'].includes(String(row.status)) ? null : row.status,
    effectiveOn: row.effective_on,
    effectiveUntil: row.effective_until,
    reportedOn: row.reported_on,
    origin: row.origin,
    recordedAt: row.recorded_at,
    reason: row.reason,
    superseded: row.superseded,
    correctionReason: row.correction_reason,
    addresses: [row.source_url, ...(row.further_sources as string[])].filter((url) => url !== null),
    verification: row.verification,
    scheme: [row.weekdays, row.days_per_week, row.max_share_percent, row.excluded_services],
    instrument: [row.local_instrument, row.local_instrument_number, row.local_instrument_issued_on],
  });
  const key = (one: { recordedAt?: unknown; effectiveOn?: unknown; basis?: unknown; status?: unknown }) =>
    JSON.stringify([one.basis, one.recordedAt, one.effectiveOn, one.status]);
  const sorted = <T extends object>(all: T[]) => all.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  expect(sorted(rows.map(shape))).toEqual(
    sorted(
      // biome-ignore lint/suspicious/noExplicitAny: what a query answered.
      answered.map(({ sources, scheme, localInstrument, ...event }: any) => ({
        ...event,
        addresses: sources.map(({ url }: { url: string }) => url),
        verification: sources[0]?.kind.toLowerCase() ?? null,
        scheme: scheme === null ? [[], null, null, null] : Object.values(scheme),
        instrument: localInstrument === null ? [null, null, null] : Object.values(localInstrument),
      })),
    ),
  );
  expect(rows.map(({ status, superseded }) => `${status} ${superseded}`)).toEqual(
    expect.arrayContaining(['IMPLEMENTED true', 'WITHDRAWN false', 'PILOT false']),
  );
  expect(rows.find(({ status }) => status === 'WITHDRAWN').supersedes).toBe(
    rows.find(({ superseded }) => superseded).event_id,
  );
});

test('what a spreadsheet would run is defused in CSV and stays as it is in NDJSON', async () => {
  const row = rowsOf('adoption_events').find(
    ({ status, region_code }) => status === 'PILOT' && region_code === '32.72',
  );
  const reason = '=HYPERLINK("https://example.com";"buka"),\n"dua" baris';
  expect(row).toMatchObject({
    reason: `'${reason}`,
    excluded_services: "'+62 pelayanan",
    local_instrument: "'@Perwal 3/2026",
    weekdays: 'MON;FRI',
    source_url: 'https://example.go.id/surat;1',
    further_sources: 'https://example.com/berita;2 https://example.com/berita-3',
    region_code_compact: '3272',
  });
  expect(rowsOf('adoption_events').map((one) => one.correction_reason)).toContain("'-Bukan di daerah ini.");
  for (const name of NAMES) {
    const running = rowsOf(name).flatMap((one) => Object.values(one).filter((cell) => /^[=+\-@\t\r]/.test(cell)));
    expect(running).toEqual([]);
  }
  expect(objectsOf('adoption_events').map((one) => one.reason)).toContain(reason);
});

test('CSV is UTF-8 without a mark, its lines end in CRLF as RFC 4180 says, and each has as many cells as the header', async () => {
  for (const name of NAMES) {
    const text = await textOf(publisher.shelf, `latest/${name}.csv`);
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text.split('\r\n').at(-1)).toBe('');
    // A line break alone stands in no header and after no row.
    expect(text.replaceAll('\r\n', '').replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/[\r\n]/);
    // csv-parse refuses a line with another number of cells.
    expect(csvRows(text)).toHaveLength(objectsOf(name).length);
  }
});

test('both kinds of files hold the same columns and rows', () => {
  for (const name of NAMES) {
    const plain = (value: unknown) =>
      value === null ? '' : Array.isArray(value) ? null : String(value).replace(/^(?=[=+\-@\t\r])/, "'");
    expect(Object.keys(objectsOf(name)[0] ?? {})).toEqual(Object.keys(rowsOf(name)[0] ?? {}));
    for (const [place, object] of objectsOf(name).entries()) {
      const lists = Object.keys(object).filter((one) => Array.isArray(object[one]));
      const row = { ...rowsOf(name)[place] };
      expect(Object.entries(object).map(([column, value]) => [column, plain(value)])).toEqual(
        Object.entries(row).map(([column, cell]) => [column, lists.includes(column) ? null : cell]),
      );
    }
  }
});

test('no person is named: neither who recorded an event nor who signed an instrument', () => {
  const columns = NAMES.flatMap((name) => Object.keys(objectsOf(name)[0] ?? {}));
  expect(columns.filter((name) => /actor|subject_id|signer|signed|user|author/.test(name))).toEqual([]);
  expect(JSON.stringify([...ndjson.values()])).not.toContain('tester');
});
