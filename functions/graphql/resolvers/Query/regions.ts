import { Cursors, pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

/** So that the nation fits in one page. */
const LARGEST_PAGE = 600;

export const regions: NonNullable<QueryResolvers['regions']> = async (_parent, asked, { loaders }) => {
  const { level, parentCode, selfGoverning } = asked.filter ?? {};
  const selected = (await loaders.reference()).regions.filter(
    (region) =>
      (level ?? region.level) === region.level &&
      (parentCode ?? region.parentCode) === region.parentCode &&
      (selfGoverning ?? region.selfGoverning) === region.selfGoverning,
  );
  const cursors = new Cursors('regions', level ?? null, parentCode ?? null, selfGoverning ?? null);
  return pageOf(selected, asked, cursors, (region) => region.code, LARGEST_PAGE);
};
