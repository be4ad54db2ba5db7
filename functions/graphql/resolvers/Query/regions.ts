import { Cursors, pageOf } from '../../connection.ts';
import { PAGES } from '../../limits.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const regions: NonNullable<QueryResolvers['regions']> = async (_parent, asked, context) => {
  const { level, parentCode, selfGoverning } = asked.filter ?? {};
  const selected = (await context.loaders.reference()).regions.filter(
    (region) =>
      (level ?? region.level) === region.level &&
      (parentCode ?? region.parentCode) === region.parentCode &&
      (selfGoverning ?? region.selfGoverning) === region.selfGoverning,
  );
  const cursors = new Cursors(context, 'regions', level ?? null, parentCode ?? null, selfGoverning ?? null);
  return pageOf(selected, asked, cursors, (region) => region.code, PAGES['Query.regions']);
};
