import { viewAdoption } from '#domain/adoptionView.ts';
import { known } from '#domain/reference.ts';
import type { Context } from './context.ts';
import { userErrors } from './userErrors.ts';
import { viewedRegion } from './viewedRegion.ts';
import type { Written } from './write.ts';

/** What declaring and observing answer: the event, and the adoption as the event left it, the same again on a retry. */
export async function adoptionPayload(written: Written, context: Context) {
  if (written.tag === 'refused') {
    return { event: null, adoption: null, userErrors: await userErrors(written.refusals, context) };
  }
  const { answer } = written;
  const region = answer.kind === 'ADOPTION_EVENT' ? await context.loaders.region(answer.record.regionCode) : undefined;
  if (answer.kind !== 'ADOPTION_EVENT' || region === undefined)
    throw new Error('An adoption answers an event of a region.');
  const asOf = { effectiveOn: answer.today, recordedAt: answer.recordedAt };
  const viewed = await viewedRegion(region, asOf, context);
  return {
    event: { ...known(answer.record, viewed.catalogue), superseded: false },
    adoption: viewAdoption(viewed, answer.record.basis),
    userErrors: [],
  };
}
