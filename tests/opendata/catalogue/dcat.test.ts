import fc from 'fast-check';
import jsonld from 'jsonld';
import { type Quad, Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Thing, toJsonLd, toTurtle } from '#opendata/catalogue/graph.ts';
import type { Publication } from '#opendata/catalogue/publication.ts';
import { jsonOf, publicationOf, SAMPLES, textsOf } from './publications.ts';
import { canonical, canonicalOf, findings, offline, parsed } from './rdf.ts';

let publication: Publication;
let graph: Store;
beforeAll(async () => {
  ({ publication } = await publicationOf(SAMPLES));
  graph = parsed(textsOf(publication).get('dcat.ttl') ?? '');
});

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const values = (of: Store, subject: string | null, predicate: string) =>
  of.getObjects(subject, predicate, null).map(({ value }) => value);
const subjects = (of: Store, type: string) => of.getSubjects(TYPE, type, null).map(({ value }) => value);

describe('the catalogue of DCAT-AP', () => {
  it('is what DCAT-AP 3 asks, and what it promises beyond', async () => {
    expect(await findings(graph, 'dcatAp3')).toEqual([]);
    expect(await findings(graph, 'promises')).toEqual([]);
  });

  it.each([
    ['dcatAp3', 'Catalog', `${DCT}publisher`],
    ['dcatAp3', 'Catalog', `${DCT}title`],
    ['dcatAp3', 'Catalog', `${DCT}description`],
    ['dcatAp3', 'Dataset', `${DCT}title`],
    ['dcatAp3', 'Dataset', `${DCT}description`],
    ['dcatAp3', 'Distribution', `${DCAT}accessURL`],
    ['dcatAp3', 'DataService', `${DCAT}endpointURL`],
    ['promises', 'Dataset', `${DCT}accrualPeriodicity`],
    ['promises', 'Dataset', `${DCT}spatial`],
    ['promises', 'Dataset', `${DCT}temporal`],
    ['promises', 'Dataset', `${DCAT}contactPoint`],
    ['promises', 'Dataset', `${DCAT}distribution`],
    ['promises', 'Distribution', `${DCT}license`],
    ['promises', 'Distribution', `${DCAT}byteSize`],
    ['promises', 'Catalog', `${DCAT}dataset`],
  ])('would be found out by %s, were there a %s without %s', async (shapes, type, property) => {
    const [one] = subjects(graph, `${DCAT}${type}`);
    const broken = new Store(
      graph
        .getQuads(null, null, null, null)
        .filter(({ subject, predicate }: Quad) => subject.value !== one || predicate.value !== property),
    );
    expect((await findings(broken, shapes)).join()).toContain(one);
  });

  it('says the same as JSON-LD and as Turtle, and reads nothing from the network', async () => {
    const document = jsonOf(publication, 'dcat.jsonld');
    expect(await canonical(document)).toBe(await canonicalOf(graph));
    expect(await jsonld.expand(document, { documentLoader: offline() })).not.toEqual([]);
  });

  it('lists every table once, with every file of it, and says how many tables there are', () => {
    const catalog = `${publication.imprint.baseUrl}/latest/dcat.jsonld#catalog`;
    expect(values(graph, catalog, 'http://www.w3.org/ns/hydra/core#totalItems')).toEqual(['2']);
    expect(values(graph, catalog, `${DCAT}dataset`)).toEqual(subjects(graph, `${DCAT}Dataset`));
    expect(values(graph, null, `${DCAT}downloadURL`).sort()).toEqual(
      publication.tables
        .flatMap(({ files }) => files.map(({ name }) => `https://registri.example.go.id/snapshots/2026-06-02/${name}`))
        .sort(),
    );
  });

  it('names a table as the day before, so that a harvester updates it, and the files of its own day', async () => {
    const next = parsed(textsOf({ ...publication, day: '2026-06-03' }).get('dcat.ttl') ?? '');
    for (const type of ['Catalog', 'Dataset', 'Distribution', 'DataService']) {
      expect(subjects(next, `${DCAT}${type}`)).toEqual(subjects(graph, `${DCAT}${type}`));
    }
    expect(values(next, null, `${DCAT}downloadURL`).join()).not.toContain(publication.day);
  });

  it('covers the days of rows, and the day of the snapshot where rows are of no day', () => {
    const days = (table: string) => {
      const period = `${publication.imprint.baseUrl}/latest/dcat.jsonld#${table}.days`;
      return [...values(graph, period, `${DCAT}startDate`), ...values(graph, period, `${DCAT}endDate`)];
    };
    expect(days('counts')).toEqual(['2026-04-16', '2026-04-17']);
    expect(days('regions')).toEqual(['2026-06-02', '2026-06-02']);
  });

  it('offers regions under the ODbL, and facts under the mark of no known rights, with the notice of the codes in them', () => {
    const place = (name: string) => `${publication.imprint.baseUrl}/latest/dcat.jsonld#${name}`;
    const label = 'http://www.w3.org/2000/01/rdf-schema#label';
    expect(values(graph, place('regions.csv'), `${DCT}license`)).toEqual([
      'https://opendatacommons.org/licenses/odbl/1-0/',
    ]);
    expect(values(graph, place('counts.csv'), `${DCT}license`)).toEqual([
      'https://creativecommons.org/publicdomain/mark/1.0/',
    ]);
    expect(values(graph, place('counts.rights'), label).join()).toContain('idn-area-data 4.0.1');
  });

  it('names no entry of IANA for lines of JSON, which has none, and the specification that they follow', () => {
    const ndjson = `${publication.imprint.baseUrl}/latest/dcat.jsonld#counts.ndjson`;
    expect(values(graph, ndjson, `${DCAT}mediaType`)).toEqual([]);
    expect(values(graph, ndjson, `${DCT}conformsTo`)).toEqual(['https://github.com/ndjson/ndjson-spec']);
  });
});

describe('the two forms of a graph', () => {
  it('are read back as any text that was said', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('"', '\\', '\n', '\r', '\t', "'", '@', '^', '<', '>', 'é', '😀', '\u0001', '\u007f'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('id', 'en'), async (said, language) => {
        const thing: Thing = {
          iri: 'https://example.go.id/a#b',
          types: ['dcat:Dataset'],
          says: [
            ['dct:title', { text: said, language: language === 'id' ? 'id' : 'en' }],
            ['dct:title', { text: said }],
          ],
        };
        const read = parsed(toTurtle([thing]));
        expect(read.getObjects(thing.iri, `${DCT}title`, null).map(({ value }) => value)).toEqual([said, said]);
        expect(await canonical(toJsonLd([thing]))).toBe(await canonicalOf(read));
      }),
    );
  });
});
