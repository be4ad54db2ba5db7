import { describe, expect, it } from 'vitest';
import { tableDefinition } from '#stacks/tableDefinition.ts';
import * as keys from '#store/keys.ts';

describe('the keys', () => {
  it('name the indexes that the table has', () => {
    const named = [keys.BY_DAY, keys.BY_STATE].map(({ indexName, pk, sk }) => ({ indexName, pk, sk }));
    const defined = tableDefinition.indexes.map((index) => ({
      indexName: index.name,
      pk: index.partitionKey.name,
      sk: index.sortKey.name,
    }));
    expect(named).toEqual(defined);
  });

  it('order versions and revisions by number up to 9,999', () => {
    const sorted = [2, 10, 1, 100].map((version) => keys.regulationKey('a', version).sk).sort();
    expect(sorted).toEqual([1, 2, 10, 100].map((version) => keys.regulationKey('a', version).sk));
  });

  it("give a province's reports one prefix with those of all below it, and a region's its own alone", () => {
    const of = (regionCode: string, agencyKey: string) => keys.reportIndexPrefix(regionCode, agencyKey);
    expect(of('32.72', '32.72-bkpsdm').startsWith(keys.reportIndexPrefix('32'))).toBe(true);
    expect(of('32', '32-setda').startsWith(keys.reportIndexPrefix('32'))).toBe(true);
    expect(of('32.72', '32.72-bkpsdm').startsWith(keys.reportIndexPrefix('32.72'))).toBe(true);
    expect(of('32.73', '32.73-bkpsdm').startsWith(keys.reportIndexPrefix('32.72'))).toBe(false);
    expect(of('32', '32-setda').startsWith(keys.reportIndexPrefix('32.72'))).toBe(false);
  });
});
