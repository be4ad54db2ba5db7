/** By the end of a name, the longest first. */
const MEDIA_TYPES: readonly (readonly [string, string])[] = [
  ['.csv-metadata.json', 'application/csvm+json'],
  ['csvw.json', 'application/csvm+json'],
  ['.jsonld', 'application/ld+json'],
  ['.json', 'application/json'],
  ['.ttl', 'text/turtle; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.html', 'text/html; charset=utf-8'],
];

/** The media type of a document of the catalogue by its name, for whoever puts or serves files by name alone; null for no such name. */
export const documentMediaType = (name: string): string | null =>
  MEDIA_TYPES.find(([end]) => name.endsWith(end))?.[1] ?? null;
