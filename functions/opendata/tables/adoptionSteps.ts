import type { AdoptionStep } from '#domain/adoption.ts';
import { readAdoptionSteps } from '#store/adoption.ts';
import { isPending, type Reading } from '../reading.ts';

/** What the fold needs of an adoption event, with the load that wrote it. */
export type KnownStep = AdoptionStep & { load: string | null };

/** What the fold needs of every adoption event that is known, by basis, then day, region and identity. */
export async function knownSteps(reading: Reading): Promise<KnownStep[]> {
  const steps = await readAdoptionSteps(reading.table, null);
  return steps.filter((step) => step.recordedAt <= reading.recordedAt && !isPending(reading, step));
}
