import { readApiKeys } from '#store/apiKey.ts';
import { Cursors, pageOfRead, pageSize } from '../../connection.ts';
import { permitted } from '../../permitted.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const apiKeys: NonNullable<QueryResolvers['apiKeys']> = async (_parent, asked, context) => {
  const { actor, table } = context;
  permitted(actor, { action: 'apiKeys' }, 'Sign in to see API keys.');
  const size = pageSize(asked.first, 'first');
  const cursors = new Cursors(context, 'apiKeys');
  const after = cursors.read(asked.after, 'after');
  return pageOfRead(await readApiKeys(table, after, size + 1), size, after, cursors, ({ id }) => id);
};
