import { type Form, formOf } from './forms.ts';
import { inBoth, iri, type Named, PREFIXES, type Thing, toJsonLd, toTurtle, typed } from './graph.ts';
import {
  type CatalogueDocument,
  cover,
  csvOf,
  jsonDocument,
  latestAddress,
  type Publication,
  snapshotAddress,
  type WrittenFile,
  type WrittenTable,
} from './publication.ts';
import { termsOf } from './terms.ts';
import { DESCRIPTION, descriptionOf, KEYWORDS, NAME, partsOf, TITLE } from './words.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const DAILY = `${AUTHORITY}frequency/DAILY`;
const INDONESIA = `${AUTHORITY}country/IDN`;
const INDONESIAN = `${AUTHORITY}language/IND`;
const ENGLISH = `${AUTHORITY}language/ENG`;
const THEMES = `${AUTHORITY}data-theme`;
const GOVERNMENT = `${AUTHORITY}data-theme/GOVE`;
const PUBLIC = `${AUTHORITY}access-right/PUBLIC`;
const STABLE = `${AUTHORITY}planned-availability/STABLE`;
const SHA_256 = `${PREFIXES.spdx}checksumAlgorithm_sha256`;
const DCAT_AP = 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/';
const GRAPHQL = 'https://spec.graphql.org/October2021/';

/** The catalogue as DCAT-AP 3, as JSON-LD and as Turtle: the same statements. */
export function dcat(publication: Publication): CatalogueDocument[] {
  const things = thingsOf(publication);
  return [
    jsonDocument('dcat.jsonld', toJsonLd(things), 'application/ld+json'),
    { name: 'dcat.ttl', mediaType: 'text/turtle; charset=utf-8', body: Buffer.from(toTurtle(things)) },
  ];
}

/** A thing's IRI is a place in the newest catalogue: a table keeps its own from day to day, so that a harvester updates it. */
const placeIn = (publication: Publication, place: string) => `${latestAddress(publication, 'dcat.jsonld')}#${place}`;

/** All that the catalogue says: the catalogue, its tables, their files, the API, and what these name. */
function thingsOf(publication: Publication): Thing[] {
  const { tables } = publication;
  return [
    catalog(publication),
    ...tables.flatMap((table) => [
      dataset(publication, table),
      period(publication, table),
      ...table.files.flatMap((file) => distribution(publication, table, file)),
    ]),
    api(publication),
    publisher(publication),
    contact(publication),
    ...named(publication),
  ];
}

function catalog(publication: Publication): Thing {
  const { imprint, day, recordedAt, tables } = publication;
  const at = (place: string) => iri(placeIn(publication, place));
  return {
    iri: placeIn(publication, 'catalog'),
    types: ['dcat:Catalog'],
    says: [
      ...inBoth('dct:title', TITLE),
      ...inBoth('dct:description', DESCRIPTION),
      ['dct:publisher', at('publisher')],
      ['dcat:contactPoint', at('contact')],
      ['dct:modified', typed(recordedAt, 'xsd:dateTime')],
      ['dcat:version', { text: day }],
      ['dct:language', iri(INDONESIAN)],
      ['dct:language', iri(ENGLISH)],
      ['dct:spatial', iri(INDONESIA)],
      ['dcat:themeTaxonomy', iri(THEMES)],
      ['foaf:homepage', iri(`${imprint.baseUrl}/`)],
      ['dct:conformsTo', iri(DCAT_AP)],
      // How many tables there are, for whoever would otherwise take a part for the whole.
      ['hydra:totalItems', typed(tables.length, 'xsd:integer')],
      ...tables.map(({ head }) => ['dcat:dataset', at(head.name)] as const),
      ['dcat:service', at('api')],
    ],
  };
}

function dataset(publication: Publication, table: WrittenTable): Thing {
  const { head, files } = table;
  const at = (place: string) => iri(placeIn(publication, place));
  const words = [...new Set([...KEYWORDS, head.title.id, head.title.en])];
  return {
    iri: placeIn(publication, head.name),
    types: ['dcat:Dataset'],
    says: [
      ...inBoth('dct:title', head.title),
      ...inBoth('dct:description', { id: descriptionOf(head, 'id'), en: descriptionOf(head, 'en') }),
      ['dct:identifier', { text: `${NAME}/${head.name}` }],
      ['dct:publisher', at('publisher')],
      ['dcat:contactPoint', at('contact')],
      ...words.map((text) => ['dcat:keyword', { text }] as const),
      ['dcat:theme', iri(GOVERNMENT)],
      ['dct:accessRights', iri(PUBLIC)],
      ['dct:accrualPeriodicity', iri(DAILY)],
      ['dct:spatial', iri(INDONESIA)],
      ['dct:temporal', at(`${head.name}.days`)],
      ['dct:language', iri(INDONESIAN)],
      ['dct:language', iri(ENGLISH)],
      ['dct:modified', typed(publication.recordedAt, 'xsd:dateTime')],
      ['dcat:version', { text: publication.day }],
      ['dct:provenance', at('provenance')],
      ['dcat:landingPage', iri(latestAddress(publication, `dictionary.html#${head.name}`))],
      ...files.map(({ name }) => ['dcat:distribution', at(name)] as const),
    ],
  };
}

function period(publication: Publication, table: WrittenTable): Thing {
  const [first, last] = cover(publication, table);
  return {
    iri: placeIn(publication, `${table.head.name}.days`),
    types: ['dct:PeriodOfTime'],
    says: [
      ['dcat:startDate', typed(first, 'xsd:date')],
      ['dcat:endDate', typed(last, 'xsd:date')],
    ],
  };
}

function distribution(publication: Publication, table: WrittenTable, file: WrittenFile): Thing[] {
  const { head } = table;
  const form = formIn(file);
  const address = iri(snapshotAddress(publication, file.name));
  const checksum = placeIn(publication, `${file.name}.sha256`);
  const parts = file.rows < table.rows ? partsOf(table) : null;
  const standards = [
    ...(form.standard === null ? [] : [form.standard.address]),
    ...(file.name === csvOf(table).name ? [latestAddress(publication, `${file.name}-metadata.json`)] : []),
  ];
  return [
    {
      iri: placeIn(publication, file.name),
      types: ['dcat:Distribution'],
      says: [
        ...inBoth('dct:title', { id: `${head.title.id}: ${form.name}`, en: `${head.title.en}: ${form.name}` }),
        ...(parts === null ? [] : inBoth('dct:description', parts)),
        ['dcat:accessURL', address],
        ['dcat:downloadURL', address],
        ['dct:format', iri(form.fileType)],
        ...(form.iana === null ? [] : [['dcat:mediaType', iri(form.iana)] as const]),
        ['dcat:byteSize', typed(file.bytes, 'xsd:nonNegativeInteger')],
        ['spdx:checksum', iri(checksum)],
        ['dct:license', iri(termsOf(head).url)],
        ['dct:rights', iri(placeIn(publication, `${head.name}.rights`))],
        ['dct:language', iri(INDONESIAN)],
        ['dct:issued', typed(publication.day, 'xsd:date')],
        ['dct:modified', typed(publication.recordedAt, 'xsd:dateTime')],
        ['dcatap:availability', iri(STABLE)],
        ...standards.map((standard) => ['dct:conformsTo', iri(standard)] as const),
      ],
    },
    {
      iri: checksum,
      types: ['spdx:Checksum'],
      says: [
        ['spdx:algorithm', iri(SHA_256)],
        ['spdx:checksumValue', typed(file.sha256, 'xsd:hexBinary')],
      ],
    },
  ];
}

function api(publication: Publication): Thing {
  const { imprint, tables } = publication;
  return {
    iri: placeIn(publication, 'api'),
    types: ['dcat:DataService'],
    says: [
      ...inBoth('dct:title', { id: 'API GraphQL registri', en: 'The registry’s GraphQL API' }),
      ...inBoth('dct:description', {
        id: 'Catatan yang sama menurut pertanyaan, per hari mana pun; skemanya menjelaskan dirinya.',
        en: 'The same records by question, as of any day; its schema describes itself.',
      }),
      ['dcat:endpointURL', iri(`${imprint.baseUrl}/graphql`)],
      ['dcat:endpointDescription', iri(`${imprint.baseUrl}/`)],
      ['dcat:landingPage', iri(`${imprint.baseUrl}/`)],
      ['dct:conformsTo', iri(GRAPHQL)],
      ['dct:accessRights', iri(PUBLIC)],
      ['dct:publisher', iri(placeIn(publication, 'publisher'))],
      ['dcat:contactPoint', iri(placeIn(publication, 'contact'))],
      ...tables.map(({ head }) => ['dcat:servesDataset', iri(placeIn(publication, head.name))] as const),
    ],
  };
}

const publisher = (publication: Publication): Thing => ({
  iri: placeIn(publication, 'publisher'),
  types: ['foaf:Agent', 'foaf:Organization'],
  says: [['foaf:name', { text: publication.imprint.publisher.name }]],
});

function contact(publication: Publication): Thing {
  const { name, email, page } = publication.imprint.contact;
  return {
    iri: placeIn(publication, 'contact'),
    types: ['vcard:Kind', 'vcard:Organization'],
    says: [
      ['vcard:fn', { text: name }],
      ...(email === null ? [] : [['vcard:hasEmail', iri(`mailto:${email}`)] as const]),
      ...(page === null ? [] : [['vcard:hasURL', iri(page)] as const]),
    ],
  };
}

/** What is named from lists of others, with the class that DCAT-AP asks of it and the words for whoever does not know the list. */
function named(publication: Publication): Thing[] {
  const { tables } = publication;
  const english = (address: string, types: readonly Named[], property: Named, text: string): Thing => ({
    iri: address,
    types,
    says: [[property, { text, language: 'en' }]],
  });
  const forms = new Map(tables.flatMap(({ files }) => files.map(formIn)).map((form) => [form.name, form]));
  const terms = new Map(tables.map(({ head }) => termsOf(head)).map((one) => [one.url, one]));
  const landings = tables.map(({ head }) => latestAddress(publication, `dictionary.html#${head.name}`));
  return [
    english(DAILY, ['dct:Frequency'], 'rdfs:label', 'daily'),
    english(INDONESIA, ['dct:Location'], 'rdfs:label', 'Indonesia'),
    english(INDONESIAN, ['dct:LinguisticSystem'], 'rdfs:label', 'Indonesian'),
    english(ENGLISH, ['dct:LinguisticSystem'], 'rdfs:label', 'English'),
    english(THEMES, ['skos:ConceptScheme'], 'dct:title', 'Data theme'),
    english(GOVERNMENT, ['skos:Concept'], 'skos:prefLabel', 'Government and public sector'),
    english(STABLE, ['skos:Concept'], 'skos:prefLabel', 'stable'),
    english(PUBLIC, ['dct:RightsStatement'], 'rdfs:label', 'public'),
    english(DCAT_AP, ['dct:Standard'], 'dct:title', 'DCAT-AP 3.0.0'),
    english(GRAPHQL, ['dct:Standard'], 'dct:title', 'GraphQL'),
    { iri: SHA_256, types: ['spdx:ChecksumAlgorithm'], says: [] },
    {
      iri: placeIn(publication, 'provenance'),
      types: ['dct:ProvenanceStatement'],
      says: inBoth('rdfs:label', {
        id: 'Setiap baris menyebut halaman asalnya dan jenis halaman itu.',
        en: 'Each row names the page that it was read from, and of which kind that page is.',
      }),
    },
    ...tables.map(
      ({ head }): Thing => ({
        iri: placeIn(publication, `${head.name}.rights`),
        types: ['dct:RightsStatement'],
        says: inBoth('rdfs:label', termsOf(head).words),
      }),
    ),
    ...[...terms.values()].map(({ url, title }) => english(url, ['dct:LicenseDocument'], 'dct:title', title)),
    ...[...landings, `${publication.imprint.baseUrl}/`].map(
      (address): Thing => ({ iri: address, types: ['foaf:Document'], says: [] }),
    ),
    ...namedForms([...forms.values()]),
    ...tables.map(
      (table): Thing => ({
        iri: latestAddress(publication, `${csvOf(table).name}-metadata.json`),
        types: ['dct:Standard'],
        says: inBoth('dct:title', { id: `Skema ${table.head.name}`, en: `Schema of ${table.head.name}` }),
      }),
    ),
  ];
}

function namedForms(forms: readonly Form[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const { name, fileType, iana, standard } of forms) {
    // The list's own name: the nearest entry is not named after what is not in it.
    const text = fileType.slice(fileType.lastIndexOf('/') + 1);
    const label = ['rdfs:label', { text }] as const;
    things.set(fileType, { iri: fileType, types: ['dct:MediaTypeOrExtent'], says: [label] });
    if (iana !== null)
      things.set(iana, { iri: iana, types: ['dct:MediaType'], says: [['rdfs:label', { text: name }]] });
    if (standard === null) continue;
    const title = ['dct:title', { text: standard.title, language: 'en' }] as const;
    things.set(standard.address, { iri: standard.address, types: ['dct:Standard'], says: [title] });
  }
  return [...things.values()];
}

function formIn({ name, mediaType }: WrittenFile): Form {
  const form = formOf(mediaType);
  if (form === null) throw new Error(`The media type of ${name}, "${mediaType}", is not known.`);
  return form;
}
