import { readWebhooks } from '#store/webhook.ts';
import { Cursors, pageOfRead, pageSize } from '../../connection.ts';
import { permitted } from '../../permitted.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { withProgress } from '../../webhooks.ts';

export const webhooks: NonNullable<QueryResolvers['webhooks']> = async (_parent, asked, context) => {
  permitted(context.actor, { action: 'webhooks' }, 'Sign in to see subscriptions.');
  const size = pageSize(asked.first, 'first');
  const cursors = new Cursors(context, 'webhooks');
  const after = cursors.read(asked.after, 'after');
  // One more tells whether there is a next page; how far that one was told is not asked.
  const read = await readWebhooks(context.table, after, size + 1);
  const shown = await withProgress(read.slice(0, size), context);
  const page = pageOfRead(shown, size, after, cursors, ({ webhook }) => webhook.id);
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: read.length > size } };
};
