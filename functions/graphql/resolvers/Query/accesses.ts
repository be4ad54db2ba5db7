import { readAccesses } from '#store/access.ts';
import { Cursors, mapConnection, pageOfRead, pageSize } from '../../connection.ts';
import { permitted } from '../../permitted.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const accesses: NonNullable<QueryResolvers['accesses']> = async (_parent, asked, context) => {
  const { actor, table } = context;
  permitted(actor, { action: 'accesses' }, 'Sign in to see who has access.');
  const size = pageSize(asked.first, 'first');
  const cursors = new Cursors(context, 'accesses');
  const after = cursors.read(asked.after, 'after');
  const read = await readAccesses(table, after, size + 1);
  return mapConnection(
    pageOfRead(read, size, after, cursors, ({ place }) => place),
    ({ access }) => access,
  );
};
