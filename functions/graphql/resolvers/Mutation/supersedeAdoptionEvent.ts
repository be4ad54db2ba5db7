import { decideSupersession, type Replacement } from '#domain/supersedeAdoptionEvent.ts';
import { adoptionPayload } from '../../adoptionPayload.ts';
import { badInput } from '../../errors.ts';
import { idOf } from '../../ids.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const supersedeAdoptionEvent: NonNullable<MutationResolvers['supersedeAdoptionEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const [regionCode, , , eventId] = idOf('AdoptionEvent', input.eventId, 'input.eventId');
  const { declaration, observation, reason } = input;
  if (declaration && observation) throw badInput('input', 'Give declaration or observation, not both.');
  const replacement: Replacement | null = declaration
    ? { origin: 'DECLARED', declaration }
    : observation
      ? { origin: 'OBSERVED', observation }
      : null;
  const action = { action: 'supersedeAdoptionEvent', regionCode } as const;
  const corrector = context.actor.role === 'REGION_OFFICER' ? 'REGION_OFFICER' : 'MINISTRY_REGISTRAR';
  const written = await writeToRegion(context, action, input, regionCode, ({ records }, moment) =>
    decideSupersession({ eventId, reason, replacement }, corrector, records, moment),
  );
  return adoptionPayload(written, context);
};
