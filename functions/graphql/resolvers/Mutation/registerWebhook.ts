import { decideWebhook } from '#domain/webhookDecisions.ts';
import { changesList } from '#names/cursor.ts';
import { readLedgerHead } from '#store/ledgerTurn.ts';
import { readAllWebhooks } from '#store/webhook.ts';
import { Cursors } from '../../connection.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { newSigningKey, webhookPayload } from '../../webhooks.ts';
import { write } from '../../write.ts';

export const registerWebhook: NonNullable<MutationResolvers['registerWebhook']> = async (
  _parent,
  { input },
  context,
) => {
  const { regionCode = null, kinds = null } = input.filter ?? {};
  const written = await write(context, { action: 'registerWebhook' }, input, async (moment) => {
    const [known, head, region] = await Promise.all([
      readAllWebhooks(context.table),
      readLedgerHead(context.table),
      regionCode === null ? undefined : context.loaders.region(regionCode),
    ]);
    const isRegion = regionCode === null || region !== undefined;
    // Of a region that there is none of, no cursor is one: it is the region that is refused.
    const after = isRegion ? new Cursors(context, ...changesList(regionCode, kinds)).read(input.after, 'after') : null;
    const id = moment.newId.replaceAll('-', '');
    const of = {
      made: { id, key: newSigningKey(context, id) },
      startsAfter: after === null ? head.number : Number(after),
      isRegion,
      counting: known.filter(({ removed }) => removed === null).length,
      onLoopback: context.onLoopback ?? false,
    };
    const given = { name: input.name, url: input.url, regionCode, kinds };
    return { decision: decideWebhook(given, of, moment), expected: { reference: null, region: null } };
  });
  return webhookPayload(written, context);
};
