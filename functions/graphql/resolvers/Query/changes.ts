import { changesList } from '#names/cursor.ts';
import { readChanges } from '#store/change.ts';
import { Cursors, pageOfRead, pageSize, sifted } from '../../connection.ts';
import { badInput } from '../../errors.ts';
import { checkNames } from '../../period.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const changes: NonNullable<QueryResolvers['changes']> = async (_parent, { filter, ...page }, context) => {
  const { regionCode = null, kinds = null } = filter ?? {};
  const size = pageSize(page.first, 'first');
  checkNames({ regionCode }, 'filter.');
  const cursors = new Cursors(context, ...changesList(regionCode, kinds));
  const after = cursors.read(page.after, 'after');
  const asked = { after: Number(after ?? 0), limit: size + 1, regionCode };
  // Regions and records are looked up in the law: beside the list it costs no trip of its own.
  const [read] = await Promise.all([readChanges(context.table, asked), context.loaders.reference()]);
  if (regionCode !== null && (await context.loaders.region(regionCode)) === undefined)
    throw badInput('filter.regionCode', 'No region has this code.');
  const all = pageOfRead(read, size, after, cursors, ({ number }) => String(number));
  return sifted(all, page.after, ({ kind }) => kinds === null || kinds.includes(kind));
};
