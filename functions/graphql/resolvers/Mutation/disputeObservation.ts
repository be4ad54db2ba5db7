import { decideDispute } from '#domain/disputeObservation.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const disputeObservation: NonNullable<MutationResolvers['disputeObservation']> = async (
  _parent,
  { input },
  context,
) => {
  const [regionCode, , , id] = idOf('AdoptionEvent', input.eventId, 'input.eventId');
  const action = { action: 'disputeObservation', regionCode } as const;
  const written = await writeToRegion(context, action, input, regionCode, ({ records }, moment) =>
    decideDispute(
      input,
      records.events.find((one) => one.id === id),
      moment,
    ),
  );
  const { record, userErrors } = await recordPayload('DISPUTE', written, context);
  return { dispute: record, userErrors };
};
