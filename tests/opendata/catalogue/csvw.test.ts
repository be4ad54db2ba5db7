import { Readable } from 'node:stream';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import jsonld from 'jsonld';
import { type Quad, Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableMetadata } from '#opendata/catalogue/csvw.ts';
import type { Publication } from '#opendata/catalogue/publication.ts';
import { csvHeader } from '#opendata/csv.ts';
import { type TableMetadata, wrongIn } from './csvwReader.ts';
import { jsonOf, publicationOf, SAMPLES } from './publications.ts';
import { offline, parsed } from './rdf.ts';

/** What the context of CSVW says of the words that are used, for a reader that fetches nothing. */
const CONTEXT = {
  'http://www.w3.org/ns/csvw': {
    '@context': {
      '@vocab': 'http://www.w3.org/ns/csvw#',
      csvw: 'http://www.w3.org/ns/csvw#',
      dc: 'http://purl.org/dc/terms/',
      schema: 'http://schema.org/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      url: { '@type': '@id' },
      resource: { '@type': '@id' },
      tables: { '@id': 'csvw:table' },
      columns: { '@id': 'csvw:column', '@container': '@list' },
      titles: { '@id': 'csvw:title' },
      datatype: { '@type': '@vocab' },
      notes: { '@id': 'csvw:note' },
      ...Object.fromEntries(
        ['string', 'integer', 'decimal', 'boolean', 'date', 'dateTime', 'anyURI'].map((type) => [type, `xsd:${type}`]),
      ),
    },
  },
};

const BASE = 'https://example.go.id/';

let publication: Publication;
let bytes: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  ({ publication, bytes } = await publicationOf(SAMPLES));
});
const textOf = (name: string) => bytes.get(name)?.toString() ?? '';

/** The rows of a CSV as a reader of CSVW gives them: by column, each value with its type. */
async function readBy(metadata: object, text: string): Promise<Record<string, string>[]> {
  const described = await jsonld.toRDF(metadata, {
    format: 'application/n-quads',
    safe: true,
    base: BASE,
    documentLoader: offline(CONTEXT),
  });
  const parser = new CsvwParser({ metadata: parsed(described), baseIRI: `${BASE}t.csv` });
  const read = new Store();
  // Its types leave out that it is a stream.
  const quads = parser.import(Readable.from([text])) as unknown as AsyncIterable<Quad>;
  for await (const quad of quads) read.add(quad);
  const CSVW = 'http://www.w3.org/ns/csvw#';
  return read.getObjects(null, `${CSVW}describes`, null).map((row) =>
    Object.fromEntries(
      read.getQuads(row, null, null, null).map(({ predicate, object }) => {
        const type = 'datatype' in object ? object.datatype.value.replace(/^.*#/, '') : object.termType;
        return [predicate.value.replace(/^.*#/, ''), `${type} ${object.value}`];
      }),
    ),
  );
}

describe('the metadata of a table', () => {
  it('make a reader that we did not write see codes, days, instants and exact decimals', async () => {
    const [row] = await readBy(jsonOf(publication, 'counts.csv-metadata.json'), textOf('counts.csv'));
    expect(row).toEqual({
      region_code: 'string 11.10',
      day: 'date 2026-04-16',
      seen_at: 'dateTime 2026-04-16T03:00:00.000Z',
      status: 'string IMPLEMENTED',
      employees: 'integer 40',
      saving: 'decimal 12345678901234567890.10',
      verified: 'boolean true',
      source_url: 'anyURI https://example.go.id/surat;1',
      weekdays: 'string MON;FRI',
      notes: 'string dua\nbaris, "dikutip"',
    });
  });

  it('hold for the tables, each by itself and all together', () => {
    const group = jsonOf(publication, 'csvw.json').tables as TableMetadata[];
    expect(group.map(({ url }) => url)).toEqual(['regions.csv', 'counts.csv']);
    expect(wrongIn(group, textOf)).toEqual([]);
    for (const { url } of group) expect(wrongIn([jsonOf(publication, `${url}-metadata.json`)], textOf)).toEqual([]);
  });

  it.each([
    ['a code that a spreadsheet broke', '11.10,', '11.1,', 'refers to ["11.1"]'],
    ['a day written otherwise', '2026-04-16,', '16/04/2026,', 'day is "16/04/2026"'],
    ['a word that is no choice', ',IMPLEMENTED,', ',DONE,', 'status is "DONE"'],
    ['a weekday that is none', 'MON;FRI', 'MON;X', 'weekdays is "X"'],
    ['a number that is none', ',40,', ',empat puluh,', 'employees is "empat puluh"'],
    ['a key that stands twice', '11,2026-04-17', '11.10,2026-04-16', '2 rows and 1 keys'],
    ['a key that is empty', '11,2026-04-17', ',2026-04-17', 'region_code is empty'],
  ])('would tell %s', (_, from, to, said) => {
    const group = jsonOf(publication, 'csvw.json').tables as TableMetadata[];
    const broken = (url: string) => (url === 'counts.csv' ? textOf(url).replace(from, to) : textOf(url));
    expect(wrongIn(group, broken).join()).toContain(said);
  });

  it('name no table that is not there: by itself a table refers to itself alone', () => {
    const [regions, counts] = SAMPLES;
    expect(tableMetadata(regions as never, { address: 'regions.csv' })).toMatchObject({
      tableSchema: { foreignKeys: [{ reference: { resource: 'regions.csv', columnReference: ['code'] } }] },
    });
    expect(tableMetadata(counts as never, { address: 'counts.csv' })).toMatchObject({
      tableSchema: { foreignKeys: [] },
    });
  });

  it('tell of a CSV by URL with other separators what stands in it', () => {
    const address = 'https://registri.example.go.id/data/counts.csv?separator=;&decimal=,';
    const [, counts] = SAMPLES;
    const metadata = tableMetadata(counts as never, { address, separator: ';', decimal: ',' });
    const text = textOf('counts.csv').split(/\r?\n/)[0]?.replaceAll(',', ';');
    const row = '11;2026-04-17;;;;1,5;;;;';
    const end = csvHeader([]);
    expect(metadata).toMatchObject({ url: address, dialect: { delimiter: ';' } });
    expect(wrongIn([metadata as TableMetadata], () => `${text}${end}${row}${end}`)).toEqual([]);
    expect(
      wrongIn(
        [tableMetadata(counts as never, { address, separator: ';' }) as TableMetadata],
        () => `${text}${end}${row}${end}`,
      ),
    ).toEqual([`${address} saving is "1,5"`]);
  });

  it('say in both languages what a column means, its unit, and on which terms the table is offered', () => {
    const metadata = jsonOf(publication, 'counts.csv-metadata.json');
    expect(metadata.tableSchema.columns[4]).toMatchObject({
      name: 'employees',
      titles: ['employees'],
      'schema:unitText': 'persons',
      'dc:description': [
        { '@value': 'Pegawai (id)', '@language': 'id' },
        { '@value': 'Pegawai (en)', '@language': 'en' },
      ],
    });
    expect(metadata['dc:license']).toEqual({ '@id': 'https://creativecommons.org/publicdomain/mark/1.0/' });
  });
});
