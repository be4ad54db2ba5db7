import { essence } from './forms.ts';
import {
  type CatalogueDocument,
  cover,
  jsonDocument,
  latestAddress,
  type Publication,
  snapshotAddress,
  type WrittenTable,
} from './publication.ts';
import { sourcesOf, termsOf } from './terms.ts';
import { DEFUSED, DESCRIPTION, descriptionOf, KEYWORDS, NAME, partsOf, TITLE } from './words.ts';

/** `dataset.jsonld`: the catalogue in the words of schema.org, as search engines for data sets read it. */
export const schemaOrg = (publication: Publication): CatalogueDocument => {
  const { imprint, day, recordedAt, tables } = publication;
  const { publisher, contact } = imprint;
  const organization = {
    '@type': 'Organization',
    name: publisher.name,
    url: `${imprint.baseUrl}/`,
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'open data',
      name: contact.name,
      ...(contact.email === null ? {} : { email: contact.email }),
      ...(contact.page === null ? {} : { url: contact.page }),
    },
  };
  return jsonDocument(
    'dataset.jsonld',
    {
      '@context': 'https://schema.org/',
      '@type': 'DataCatalog',
      '@id': `${latestAddress(publication, 'dataset.jsonld')}#catalog`,
      name: TITLE.en,
      alternateName: TITLE.id,
      description: `${DESCRIPTION.en}\n\n${DESCRIPTION.id}`,
      url: `${imprint.baseUrl}/`,
      inLanguage: ['id', 'en'],
      keywords: KEYWORDS,
      version: day,
      dateModified: recordedAt,
      creator: organization,
      publisher: organization,
      dataset: tables.map((table) => dataset(publication, table, organization)),
    },
    'application/ld+json',
  );
};

function dataset(publication: Publication, table: WrittenTable, organization: object) {
  const { head, files } = table;
  const { day, recordedAt } = publication;
  const terms = termsOf(head);
  const parts = partsOf(table);
  const english = [descriptionOf(head, 'en'), DEFUSED.en, terms.words.en, ...(parts === null ? [] : [parts.en])];
  return {
    '@type': 'Dataset',
    '@id': `${latestAddress(publication, 'dataset.jsonld')}#${head.name}`,
    identifier: `${NAME}/${head.name}`,
    name: head.title.en,
    alternateName: head.title.id,
    description: `${english.join(' ')}\n\n${descriptionOf(head, 'id')}`,
    url: latestAddress(publication, `dictionary.html#${head.name}`),
    license: terms.url,
    isBasedOn: sourcesOf(head).map(({ path }) => path),
    creator: organization,
    publisher: organization,
    isAccessibleForFree: true,
    keywords: [...KEYWORDS, head.title.id, head.title.en],
    inLanguage: ['id', 'en'],
    version: day,
    datePublished: day,
    dateModified: recordedAt,
    temporalCoverage: cover(publication, table).join('/'),
    spatialCoverage: { '@type': 'Country', name: 'Indonesia', identifier: 'ID' },
    variableMeasured: head.columns.map(({ name, words, unit }) => ({
      '@type': 'PropertyValue',
      name,
      description: `${words.en} / ${words.id}`,
      ...(unit === null ? {} : { unitText: unit }),
    })),
    distribution: files.map(({ name, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: snapshotAddress(publication, name),
      encodingFormat: essence(mediaType),
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
