import { known } from '#domain/reference.ts';
import { selectRegulations } from '#domain/regulationList.ts';
import { Cursors, mapConnection, pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const regulations: NonNullable<QueryResolvers['regulations']> = async (_parent, asked, { loaders }) => {
  const catalogue = await loaders.catalogue();
  const order = asked.orderBy ?? { field: 'SLUG', direction: 'ASC' };
  const selected = selectRegulations(asked.filter ?? {}, order, catalogue);
  const cursors = new Cursors('regulations', Object.entries(asked.filter ?? {}).sort(), order.field, order.direction);
  const page = pageOf(selected, asked, cursors, (regulation) => regulation.slug);
  return mapConnection(page, (regulation) => known(regulation, catalogue));
};
