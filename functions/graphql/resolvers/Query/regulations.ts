import { known } from '#domain/reference.ts';
import { selectRegulations } from '#domain/regulationList.ts';
import { Cursors, mapConnection, pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const regulations: NonNullable<QueryResolvers['regulations']> = async (_parent, asked, context) => {
  const { loaders, today } = context;
  const catalogue = await loaders.catalogue();
  const order = asked.orderBy ?? { field: 'SLUG', direction: 'ASC' };
  const { state, stateOn, ...filter } = asked.filter ?? {};
  const inState = state === null || state === undefined ? null : { is: state, on: stateOn ?? today };
  const selected = selectRegulations({ ...filter, state: inState }, order, catalogue);
  const cursors = new Cursors(
    context,
    'regulations',
    Object.entries(asked.filter ?? {}).sort(),
    order.field,
    order.direction,
  );
  const page = pageOf(selected, asked, cursors, (regulation) => regulation.slug);
  return mapConnection(page, (regulation) => known(regulation, catalogue));
};
