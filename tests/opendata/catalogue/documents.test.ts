import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '#opendata/catalogue/documents.ts';
import { documentMediaType } from '#opendata/catalogue/mediaTypes.ts';
import type { Publication, WrittenTable } from '#opendata/catalogue/publication.ts';
import { jsonOf, publicationOf, SAMPLES, textsOf } from './publications.ts';
import { canonical } from './rdf.ts';

let publication: Publication;
let counts: WrittenTable;
beforeAll(async () => {
  ({ publication } = await publicationOf(SAMPLES));
  counts = publication.tables[1] as WrittenTable;
});

/** The publication with another table of counts. */
const withCounts = (over: Partial<WrittenTable>): Publication => ({
  ...publication,
  tables: publication.tables.map((table) => (table === counts ? { ...table, ...over } : table)),
});
const withHead = (over: Partial<WrittenTable['head']>) => withCounts({ head: { ...counts.head, ...over } });
const withImprint = (over: Partial<Publication['imprint']>) => ({
  ...publication,
  imprint: { ...publication.imprint, ...over },
});
const CONTACT = { name: 'Tim', email: null, page: null };

describe('the documents of a catalogue', () => {
  it('are these, and the same bytes for the same publication', () => {
    expect(documentsOf(publication).map(({ name, mediaType }) => `${name} ${mediaType}`)).toEqual([
      'datapackage.json application/json',
      'regions.csv-metadata.json application/csvm+json',
      'counts.csv-metadata.json application/csvm+json',
      'csvw.json application/csvm+json',
      'dcat.jsonld application/ld+json',
      'dcat.ttl text/turtle; charset=utf-8',
      'dataset.jsonld application/ld+json',
      'sdi.json application/json',
      'dictionary.csv text/csv; charset=utf-8; header=present',
      'dictionary.json application/json',
      'dictionary.html text/html; charset=utf-8',
    ]);
    expect(documentsOf(structuredClone({ ...publication }))).toEqual(documentsOf(publication));
  });

  it('have the media type that their name tells, and no other file has one of theirs by chance', () => {
    for (const { name, mediaType } of documentsOf(publication)) expect(documentMediaType(name)).toBe(mediaType);
    expect(documentMediaType('counts.parquet')).toBeNull();
  });

  it('each list every table', () => {
    const names = (list: { name?: string; url?: string; identifier?: string; id?: string }[]) =>
      list.map(({ name, url, identifier, id }) => (identifier ?? id ?? url ?? name)?.replace(/^.*\/|\.csv$/g, ''));
    const lists = [
      jsonOf(publication, 'datapackage.json').resources,
      jsonOf(publication, 'csvw.json').tables,
      jsonOf(publication, 'dataset.jsonld').dataset,
      jsonOf(publication, 'sdi.json').dataset,
      jsonOf(publication, 'dictionary.json').tables,
    ];
    for (const list of lists) expect(names(list)).toEqual(['regions', 'counts']);
    expect(jsonOf(publication, 'sdi.json').jumlah_dataset).toBe(2);
    expect(jsonOf(publication, 'dictionary.json').count).toBe(2);
  });

  it.each<[string, () => Publication, string]>([
    ['no table', () => ({ ...publication, tables: [] }), 'there is no table'],
    ['a table without a file', () => withCounts({ files: [] }), 'counts has no file'],
    ['a table without its CSV', () => withCounts({ files: counts.files.slice(1) }), 'counts has no CSV'],
    [
      'a table that is left out and referred to',
      () => ({ ...publication, tables: [counts] }),
      'counts.region_code refers to regions.code, which is not listed',
    ],
    ['a table twice', () => ({ ...publication, tables: [...publication.tables, counts] }), 'a table is listed twice'],
    [
      'a form that has no name',
      () => withCounts({ files: counts.files.map((file) => ({ ...file, mediaType: 'application/x-odd' })) }),
      'the media type of counts.csv, "application/x-odd", is not known',
    ],
    [
      'a file without a digest',
      () => withCounts({ files: counts.files.map((file) => ({ ...file, sha256: '' })) }),
      'counts.ndjson has no digest',
    ],
    [
      'a file of no bytes',
      () => withCounts({ files: counts.files.map((file) => ({ ...file, bytes: 0 })) }),
      'counts.csv has 0 bytes',
    ],
    ['no file that has all rows', () => withCounts({ rows: 3 }), 'no file of counts has all 3 rows'],
    ['one end of the days', () => withCounts({ lastDay: null }), 'counts has one end of its days alone'],
    [
      'a table without a title in English',
      () => withHead({ title: { id: 'Hitungan', en: ' ' } }),
      'counts has no title in both languages',
    ],
    [
      'a column without a meaning',
      () => withHead({ columns: counts.head.columns.map((one) => ({ ...one, words: { id: '', en: '' } })) }),
      'counts.day has no meaning in both languages',
    ],
    ['a key that is no column', () => withHead({ key: ['id'] }), 'counts has no column id'],
    ['nobody to ask', () => withImprint({ contact: CONTACT }), 'the contact has neither an e-mail address nor a page'],
    ['a publisher without a name', () => withImprint({ publisher: { name: '' } }), 'the publisher has no name'],
    ['no address', () => withImprint({ baseUrl: '' }), 'the address of the registry is ""'],
    [
      'an address that would break Turtle',
      () => withImprint({ baseUrl: 'https://a.go.id/>' }),
      'the address of the registry is',
    ],
    ['no day', () => ({ ...publication, day: '2026-02-30' }), 'the day is "2026-02-30"'],
    ['no instant', () => ({ ...publication, recordedAt: '2026-06-01' }), 'the instant of knowledge is "2026-06-01"'],
  ])('are not made, none of them, where there is %s', (_, broken, said) => {
    expect(() => documentsOf(broken())).toThrow(said);
    expect(() => documentsOf(broken())).toThrow('so none is written');
  });

  it('are not made with all that is missing told at once', () => {
    const broken = { ...withImprint({ contact: CONTACT }), tables: [] };
    expect(() => documentsOf(broken)).toThrow(/the contact has neither.*; there is no table\.$/);
  });
});

describe('a form that holds a part of a table', () => {
  it('is told wherever somebody may take it for the whole, with where the rest is', () => {
    const [csv] = counts.files;
    const xlsx = {
      ...(csv as (typeof counts.files)[number]),
      name: 'counts.xlsx',
      rows: 1,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
    const texts = textsOf(withCounts({ files: [...counts.files, xlsx] }));
    const said = 'What holds the first ones alone: counts.xlsx: 1. All of them are in counts.csv, counts.ndjson.';
    for (const name of [
      'datapackage.json',
      'dcat.ttl',
      'dcat.jsonld',
      'dataset.jsonld',
      'dictionary.json',
      'dictionary.html',
    ]) {
      expect([name, texts.get(name)]).toEqual([name, expect.stringContaining(said)]);
    }
    expect(texts.get('sdi.json')).toContain('Seluruhnya ada di counts.csv, counts.ndjson.');
    expect([...textsOf(publication).values()].join()).not.toContain('What holds the first ones alone');
  });
});

describe('the dictionary', () => {
  it('has one row for each column of each table, in both languages', () => {
    const rows: Record<string, string>[] = parse(textsOf(publication).get('dictionary.csv') ?? '', { columns: true });
    expect(rows.map(({ table, position, column }) => `${table} ${position} ${column}`)).toEqual(
      publication.tables.flatMap(({ head }) =>
        head.columns.map(({ name }, place) => `${head.name} ${place + 1} ${name}`),
      ),
    );
    expect(rows.find(({ column }) => column === 'weekdays')).toEqual({
      table: 'counts',
      position: '9',
      column: 'weekdays',
      type: 'LIST',
      unit: '',
      required: 'false',
      choices: 'MON;FRI',
      separator: ';',
      in_key: 'false',
      refers_to: '',
      meaning_id: 'Hari kerja (id)',
      meaning_en: 'Hari kerja (en)',
      origin_id: '',
      origin_en: '',
      licence: 'other-pd',
    });
    expect(rows.find(({ column }) => column === 'region_code')).toMatchObject({
      in_key: 'true',
      refers_to: 'regions.code',
    });
    expect(rows.find(({ column }) => column === 'verified')).toMatchObject({ origin_en: 'Worked out from reports' });
  });

  it('is a page for people that runs nothing and keeps texts for texts', () => {
    const page = textsOf(publication).get('dictionary.html') ?? '';
    expect(page).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(page).not.toMatch(/<script|<style| style=| on[a-z]+=/);
    expect(page).toContain('Catatan &lt;b&gt; (id)');
    expect(page).toContain('Kementerian Contoh &quot;Uji&quot; &lt;Coba&gt;');
    for (const { head } of publication.tables) expect(page).toContain(`<section id="${head.name}">`);
    for (const tag of ['section', 'table', 'tbody', 'tr', 'td', 'th', 'p', 'a', 'span', 'code', 'main', 'footer']) {
      const opened = page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length;
      expect([tag, page.match(new RegExp(`</${tag}>`, 'g'))?.length]).toEqual([tag, opened]);
    }
  });
});

describe('the words of schema.org', () => {
  it('say of each table what search engines ask for', () => {
    for (const [place, dataset] of jsonOf(publication, 'dataset.jsonld').dataset.entries()) {
      const { words } = publication.tables[place]?.head ?? {};
      expect(dataset.description).toContain(`${words?.en} An empty cell means: not seen in a source`);
      expect(dataset.description).toContain(`${words?.id} Sel kosong`);
      expect(dataset.description.length).toBeGreaterThanOrEqual(50);
      expect(dataset.description.length).toBeLessThanOrEqual(5000);
      expect(dataset).toMatchObject({
        '@type': 'Dataset',
        license: expect.stringMatching(/^https:/),
        temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
        spatialCoverage: { name: 'Indonesia' },
        isAccessibleForFree: true,
        version: '2026-06-02',
        creator: { '@type': 'Organization', contactPoint: { email: 'data@example.go.id' } },
      });
      for (const { contentUrl, encodingFormat } of dataset.distribution) {
        expect(contentUrl).toMatch(/^https:\/\/registri\.example\.go\.id\/snapshots\/2026-06-02\//);
        expect(['text/csv', 'application/x-ndjson']).toContain(encodingFormat);
      }
    }
  });

  it('are a graph, every word of it in the vocabulary', async () => {
    const context = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } };
    const quads = await canonical(jsonOf(publication, 'dataset.jsonld'), { 'https://schema.org/': context });
    expect(quads).toContain('<https://schema.org/Dataset>');
    expect(quads.match(/<https:\/\/schema\.org\/variableMeasured>/g)?.length).toBe(12);
  });
});

describe('what Satu Data Indonesia asks', () => {
  it('has concept, definition, classification, measure and unit of each variable, and says what is not known', () => {
    const sdi = jsonOf(publication, 'sdi.json');
    const [, table] = sdi.dataset;
    expect(table.variabel).toHaveLength(10);
    expect(table.variabel[4]).toMatchObject({
      nama: 'employees',
      konsep: 'Hitungan (id)',
      definisi: 'Pegawai (id)',
      klasifikasi: null,
      ukuran: 'Jumlah',
      satuan: 'Orang',
    });
    expect(table.variabel[3]).toMatchObject({ klasifikasi: ['IMPLEMENTED', 'A+B (c)'], ukuran: null, satuan: null });
    expect(table.variabel[5]).toMatchObject({ ukuran: 'Nilai', satuan: 'Rupiah' });
    expect(sdi.catatan).toContain('bukan Standar Data Statistik yang ditetapkan');
    expect(sdi.kegiatan.rekomendasi_kegiatan_statistik).toBeNull();
  });

  it('has who answers for a data set, how often it is renewed, its cover and its codes of reference', () => {
    const sdi = jsonOf(publication, 'sdi.json');
    expect(sdi.penanggung_jawab).toEqual({
      organisasi: 'Kementerian Contoh "Uji" <Coba>',
      narahubung: 'Tim data terbuka',
      surel: 'data@example.go.id',
      laman: 'https://registri.example.go.id/',
    });
    expect(sdi.dataset[1]).toMatchObject({
      judul: 'Hitungan (id)',
      frekuensi_pembaruan: 'harian',
      cakupan_spasial: 'Indonesia',
      periode: { awal: '2026-04-16', akhir: '2026-04-17' },
      kode_referensi: [{ kolom: 'region_code', rujukan: expect.stringContaining('Kementerian Dalam Negeri') }],
    });
  });
});
