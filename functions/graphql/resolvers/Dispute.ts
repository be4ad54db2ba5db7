import { globalId } from '../ids.ts';
import type { DisputeResolvers } from '../types.generated.ts';
import { eventIn, regionOf } from '../viewedRegion.ts';

export const Dispute: DisputeResolvers = {
  id: ({ regionCode, id }) => globalId('Dispute', regionCode, id),
  event: async ({ regionCode, eventId }, _arguments, context) => {
    const event = await eventIn(await regionOf(regionCode, context), eventId, context);
    if (event === null) throw new Error('A dispute names an event that is not kept.');
    return event;
  },
};
