import { complete } from './complete.ts';
import { csvw } from './csvw.ts';
import { dataPackage } from './dataPackage.ts';
import { dcat } from './dcat.ts';
import { dictionary } from './dictionary.ts';
import { dictionaryPage } from './dictionaryPage.ts';
import type { CatalogueDocument, Publication } from './publication.ts';
import { schemaOrg } from './schemaOrg.ts';
import { sdi } from './sdi.ts';

/**
 * Every document of the catalogue, to be written after the tables and before the manifest: a snapshot whose manifest is there has all of
 * them, of all tables. The same publication gives the same bytes. Throws, and makes none, where anything is missing that they must say.
 */
export function documentsOf(publication: Publication): CatalogueDocument[] {
  const whole = complete(publication);
  return [
    dataPackage(whole),
    ...csvw(whole),
    ...dcat(whole),
    schemaOrg(whole),
    sdi(whole),
    ...dictionary(whole),
    dictionaryPage(whole),
  ];
}
